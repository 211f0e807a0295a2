/** Installs the libraries of the peers, which the project itself does not need. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Installs what test/bench/package-lock.json names, unless that is there already. */
export function installPeerPackages(): void {
  const lock = readFileSync(join(folder, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  const note = join(folder, 'node_modules', '.installed')
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return
  console.log('Installing the libraries of the peers in test/bench/node_modules.')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(note, wanted)
}
