/** Measures the servers in turns, so that whatever else the machine does meets all of them. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { LoadOrder, LoadResult } from './load.ts'
import { type MeasuredName, measured } from './requests.ts'
import type { Tokens } from './seed.ts'
import { type RunningServer, type ServerName, serverKinds } from './servers.ts'

export interface Plan {
  readonly servers: readonly RunningServer[]
  readonly operations: readonly MeasuredName[]
  readonly concurrency: readonly number[]
  readonly rounds: number
  /** Seconds of load for one operation of one server in one round. */
  readonly seconds: number
  readonly tokens: Tokens
}

/** One operation of one server in one round. */
export interface Measurement {
  readonly server: ServerName
  readonly operation: MeasuredName
  readonly concurrency: number
  readonly round: number
  /** Answered requests. */
  readonly requests: number
  /** Microseconds of CPU time of the server process for one request. */
  readonly cpu: number
  /** Requests in a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

export interface Measurements {
  readonly all: readonly Measurement[]
  /** Bytes of memory of each server after everything. */
  readonly memory: ReadonlyMap<ServerName, number>
  /** How many requests each server has answered until then. */
  readonly answered: ReadonlyMap<ServerName, number>
}

/**
 * How many times as long as a round the warm-up is. The compiler of JavaScript optimises a function after thousands of
 * calls. Before that, a refused body costs twice as much.
 */
const warmUp = 3

/** @throws when a server answers with another status than the declared one */
export async function measure({
  servers,
  operations,
  concurrency,
  rounds,
  seconds,
  tokens,
}: Plan): Promise<Measurements> {
  const generator = fork(fileURLToPath(new URL('load.ts', import.meta.url)))
  const all: Measurement[] = []
  const answered = new Map<ServerName, number>()
  try {
    // Round 0 only warms up.
    for (let round = 0; round <= rounds; round++) {
      for (const clients of concurrency) {
        for (const operation of operations) {
          for (const server of rotated(servers, round)) {
            const order = {
              address: server.address,
              tokens,
              operation,
              concurrency: clients,
              seconds: round === 0 ? seconds * warmUp : seconds,
            }
            const measurement = await measureOnce(generator, server, order, round)
            if (round > 0) all.push(measurement)
            answered.set(server.name, (answered.get(server.name) ?? 0) + measurement.requests)
          }
          console.log(progress(all, operation, clients, round, rounds))
        }
      }
    }
  } finally {
    generator.kill()
  }
  const memory = new Map<ServerName, number>()
  for (const server of servers) memory.set(server.name, (await server.usage()).memory)
  return { all, memory, answered }
}

async function measureOnce(
  generator: ChildProcess,
  server: RunningServer,
  order: LoadOrder,
  round: number,
): Promise<Measurement> {
  const before = await server.usage()
  const { requests, seconds, p50, p99 } = await loaded(generator, order)
  const after = await server.usage()
  return {
    server: server.name,
    operation: order.operation,
    concurrency: order.concurrency,
    round,
    requests,
    cpu: (after.cpu - before.cpu) / requests,
    rate: requests / seconds,
    p50,
    p99,
  }
}

async function loaded(generator: ChildProcess, order: LoadOrder): Promise<LoadResult> {
  generator.send(order)
  const [{ result, error }] = (await once(generator, 'message')) as [{ result?: LoadResult; error?: string }]
  if (!result) throw new Error(`${serverTitle(order)}: ${error}`)
  return result
}

const serverTitle = ({ address, operation }: LoadOrder) => `${address}, ${measured[operation].title}`

/** Another server begins in every round. */
const rotated = <T>(list: readonly T[], by: number): T[] => {
  const at = by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

function progress(
  all: readonly Measurement[],
  operation: MeasuredName,
  clients: number,
  round: number,
  rounds: number,
): string {
  const name = `${measured[operation].title}, ${clients} at once`
  if (round === 0) return `warm-up: ${name}`
  const figures = all
    .filter((each) => each.round === round && each.operation === operation && each.concurrency === clients)
    .map(({ server, cpu }) => `${serverKinds[server].title} ${Math.round(cpu)}`)
  return `round ${round} of ${rounds}: ${name}: ${figures.join(', ')} µs`
}
