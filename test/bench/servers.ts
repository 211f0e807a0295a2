/** The servers that are compared, each as a process of its own with a database of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { importFolder } from '../../src/store/import/import.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { root } from '../support/process.ts'

interface ServerKind {
  /** How reports call it. */
  readonly title: string
  /** The program, from the root of the project. */
  readonly program: string
  /** Whether its data are in PostgreSQL. Otherwise they are in SQLite. */
  readonly isOnPostgres?: true
  readonly env?: Readonly<Record<string, string>>
}

const service = 'src/main.ts'
const peers = 'test/bench/peers'
/** The service itself has no mode of this name: in production it refuses the issuer that the bench uses. */
const env = { NODE_ENV: 'production' }
export const serverKinds = {
  service: { title: 'This service', program: service },
  postgres: { title: 'This service on PostgreSQL', program: service, isOnPostgres: true },
  fastify: { title: 'Fastify 5', program: `${peers}/fastify.ts`, env },
  express: { title: 'Express 5', program: `${peers}/express.ts`, env },
  hono: { title: 'Hono', program: `${peers}/hono.ts`, env },
  bare: { title: 'node:http', program: `${peers}/bare.ts`, env },
  unchecked: { title: 'CHECK_ANSWERS=off', program: service, env: { CHECK_ANSWERS: 'off' } },
  enforced: { title: 'CHECK_ANSWERS=enforce', program: service, env: { CHECK_ANSWERS: 'enforce' } },
} as const satisfies Readonly<Record<string, ServerKind>>
export type ServerName = keyof typeof serverKinds

/** The servers of a usual run. The others are this service with other settings. */
export const usualServers: readonly ServerName[] = [
  'service',
  'fastify',
  'express',
  'hono',
  'bare',
  'postgres',
]

/** What a process has used since it started. */
export interface Usage {
  /** Microseconds of CPU time of all its threads. */
  readonly cpu: number
  /** Bytes of memory at this moment (resident set size). */
  readonly memory: number
}

export interface RunningServer {
  readonly name: ServerName
  readonly address: string
  usage(): Promise<Usage>
  stop(): Promise<void>
}

/**
 * Starts a server on any free port.
 *
 * @param template the folder whose database the server gets a copy of
 * @param folder where the copy and the log are written
 */
export async function startServer(
  name: ServerName,
  template: string,
  folder: string,
): Promise<RunningServer> {
  const { program, env, isOnPostgres }: ServerKind = serverKinds[name]
  const data = join(folder, name)
  cpSync(template, data, { recursive: true })
  mkdirSync(data, { recursive: true })
  const database = isOnPostgres ? await importedFrom(data) : undefined
  const log = join(data, 'log')
  const output = openSync(log, 'a')
  const probe = fileURLToPath(new URL('probe.ts', import.meta.url))
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--import', probe, ...process.execArgv, program], {
    cwd: root,
    // The settings of the developer's shell are not those of the comparison.
    env: { PATH, HOME, PORT: '0', DATA_DIR: data, ...env, ...(database && { DATABASE_URL: database.url }) },
    stdio: ['ignore', output, output, 'ipc'],
  })
  return {
    name,
    address: await addressIn(log, child),
    async usage() {
      child.send('usage')
      const [{ cpu, memory }] = await once(child, 'message')
      return { cpu: cpu.user + cpu.system, memory }
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill()
        await once(child, 'exit')
      }
      await database?.server.stop()
    },
  }
}

/** A PostgreSQL server of its own, with the data of a folder. A write is on the disk before it is acknowledged. */
async function importedFrom(folder: string): Promise<{ server: PostgresServer; url: string }> {
  const server = await startPostgres(true)
  const url = await server.createDatabase('bench')
  await importFolder(folder, url)
  return { server, url }
}

/** The address that a server writes when it listens. @throws when it ends before */
async function addressIn(log: string, child: ChildProcess): Promise<string> {
  for (;;) {
    const text = readFileSync(log, 'utf8')
    const address = /listens at (http:\S+)/.exec(text)?.[1]
    if (address) return address
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`A server ended before it listened:\n${text}`)
    await delay(20)
  }
}
