/** Runs programs of the project as separate processes, in folders that are removed after the test. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDatabase } from './test-store.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A new empty folder, and a function that removes it. */
export function scratchFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'patient-api-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export interface Run {
  readonly child: ChildProcess
  /** The output of the program so far. */
  readonly output: () => string
  /** The first match in the output, as soon as there is one. Fails if the program ends before. */
  readonly seen: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Ends the program with a signal. Resolves with its exit code, or null if the signal ended it. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** What is still running when this process ends, for example after an error, must not stay behind. */
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Runs a program of the project with only the given environment variables. */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  options: Pick<SpawnOptions, 'cwd' | 'uid' | 'gid'> = {},
): Run {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(command, args, {
    cwd: root,
    ...options,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  running.add(child)
  child.once('exit', () => running.delete(child))
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  child.stderr.on('data', (chunk) => {
    text += chunk
  })
  return {
    child,
    output: () => text,
    seen: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(text)
          if (found) resolve(found)
        }
        child.stdout.on('data', look)
        child.stderr.on('data', look)
        void ended.then((code) => reject(new Error(`The program ended with ${code}:\n${text}`)))
        look()
      }),
    end: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      return ended
    },
  }
}

/** Runs a program until it ends. */
export async function finished(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const { child, output } = run(command, args, env)
  const [code] = await once(child, 'close')
  return { code: code as number, output: output() }
}

/** The database of each folder, if the tests run with PostgreSQL. */
const databases = new Map<string, Promise<string>>()

/** The settings with which services of one folder share a database: on the server of the tests, if there is one. */
async function databaseOf(dataDir: string): Promise<Record<string, string>> {
  if (!process.env.TEST_DATABASE_URL) return {}
  const database = databases.get(dataDir) ?? createDatabase()
  databases.set(dataDir, database)
  return { DATABASE_URL: await database, DATABASE_POOL: '4' }
}

/** Starts the service on any free port, with the engine of the tests. */
export const startService = async (dataDir: string, env: Record<string, string> = {}) =>
  startSqliteService(dataDir, { ...(await databaseOf(dataDir)), ...env })

/** Starts the service on any free port. Without other settings, it stores its data in a SQLite file in the folder. */
export async function startSqliteService(dataDir: string, env: Record<string, string> = {}) {
  const program = run(process.execPath, ['src/main.ts'], {
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    CHECK_ANSWERS: 'enforce',
    ...env,
  })
  const [, address = ''] = await program.seen(/listens at (http:\S+)/)
  return { ...program, address }
}

/** A token of the development issuer, as the token command prints it. */
export async function developmentToken(dataDir: string, ...args: string[]): Promise<string> {
  const { code, output } = await finished(process.execPath, ['src/cli/token.ts', ...args], {
    DATA_DIR: dataDir,
  })
  if (code !== 0) throw new Error(output)
  return output.trim()
}
