/** What the commands that use the database have in common. */
import { chmodSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finished, scratchFolder } from '../support/process.ts'

let folder: ReturnType<typeof scratchFolder>
beforeEach(() => {
  folder = scratchFolder()
})
afterEach(() => folder.remove())

const command = (name: string, args: readonly string[], env: Record<string, string> = {}) =>
  finished(process.execPath, [`src/cli/${name}.ts`, ...args], { DATA_DIR: folder.path, ...env })

test.each([
  ['backup', ['file'], 'No backup was made'],
  ['restore', ['file'], 'Nothing was restored'],
  ['import', ['folder'], 'Nothing was imported'],
  ['migrate', [], 'The database was not migrated'],
  ['recount', [], 'The totals were not repaired'],
])('%s with wrong settings says what was not done', async (name, args, sentence) => {
  const { code, output } = await command(name, args, { DATABASE_POOL: 'x' })
  expect([code, output]).toEqual([2, expect.stringContaining(`${sentence} because of these settings`)])
})

test('a database that migrate creates can be read by its owner only, in any folder', async () => {
  chmodSync(folder.path, 0o755)
  expect((await command('migrate', [])).code).toBe(0)
  expect(statSync(join(folder.path, 'patients.sqlite')).mode & 0o077).toBe(0)
})
