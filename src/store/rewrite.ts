/** Rewrites the database in a separate process, so that it blocks neither the service's thread nor reads. */
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Unavailable } from '../problems/unavailable.ts'

const program = fileURLToPath(new URL('./rewrite-program.ts', import.meta.url))

/** The maximum duration of a rewrite, in milliseconds. A longer one is stopped. */
const longest = 10 * 60_000

/**
 * Rewrites a database file and truncates its write-ahead log. Neither contains deleted or overwritten data afterwards.
 * Meanwhile, other connections can read, but their writes fail with SQLITE_BUSY.
 *
 * @param signal stops the rewrite immediately; SQLite guarantees that the file is unchanged if the process is killed
 * @returns false if it was stopped by the signal
 * @throws Unavailable with SQLite's result code if it was not possible; REWRITE_FAILED if the program did not run
 */
export async function rewrite(file: string, signal?: AbortSignal): Promise<boolean> {
  if (signal?.aborted) return false
  const child = spawn(process.execPath, [program, file], {
    stdio: ['ignore', 'pipe', 'ignore'],
    // SQLite creates its temporary copy in this folder, which only the owner can read, and not in a shared folder.
    env: { ...process.env, SQLITE_TMPDIR: dirname(file) },
    killSignal: 'SIGKILL',
    timeout: longest,
    ...(signal && { signal }),
  })
  const closed = new Promise<number | null>((resolve) => {
    child.once('close', resolve)
    // A signal is reported as an error before the program has ended.
    child.on('error', () => undefined)
  })
  const [said, exitCode] = await Promise.all([text(child.stdout), closed])
  if (signal?.aborted) return false
  if (exitCode !== 0) throw new Unavailable('REWRITE_FAILED')
  if (said !== '') throw new Unavailable(said)
  return true
}
