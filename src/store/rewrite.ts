/** Rewrites the database in a process of its own, so that neither the service's thread nor its reads wait for it. */
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Unavailable } from '../unavailable.ts'

const program = fileURLToPath(new URL('./rewrite-program.ts', import.meta.url))

/** A rewrite that takes longer is ended, in milliseconds. */
const longest = 10 * 60_000

/**
 * Rewrites a database file and empties its write-ahead log. Nothing that was deleted or overwritten is left in either.
 * Meanwhile other connections read, and their writes find the database busy.
 *
 * @param signal ends the rewrite at once; the file stays as it was, which SQLite guarantees for a process that is killed
 * @returns false when it was ended by the signal
 * @throws Unavailable with SQLite's result code when it was not possible; REWRITE_FAILED when the program did not run
 */
export async function rewrite(file: string, signal?: AbortSignal): Promise<boolean> {
  if (signal?.aborted) return false
  const child = spawn(process.execPath, [program, file], {
    stdio: ['ignore', 'pipe', 'ignore'],
    // SQLite makes its temporary copy in this folder, which only the owner can read, and not in a shared one.
    env: { ...process.env, SQLITE_TMPDIR: dirname(file) },
    killSignal: 'SIGKILL',
    timeout: longest,
    ...(signal && { signal }),
  })
  const closed = new Promise<number | null>((resolve) => {
    child.once('close', resolve)
    // A signal is reported as an error, before the program has ended.
    child.on('error', () => undefined)
  })
  const [said, exitCode] = await Promise.all([text(child.stdout), closed])
  if (signal?.aborted) return false
  if (exitCode !== 0) throw new Unavailable('REWRITE_FAILED')
  if (said !== '') throw new Unavailable(said)
  return true
}
