/**
 * The load, in a process of its own: sends one measured request again and again on a number of connections that stay
 * open, each with one request at a time.
 */
import { Pool } from 'undici'
import { headersOf, type Measured, type MeasuredName, measured } from './requests.ts'
import type { Tokens } from './seed.ts'

export interface LoadOrder {
  readonly address: string
  readonly tokens: Tokens
  readonly operation: MeasuredName
  /** Connections. */
  readonly concurrency: number
  readonly seconds: number
}

export interface LoadResult {
  /** Answered requests. */
  readonly requests: number
  readonly seconds: number
  /** Milliseconds from sending a request to the end of its answer: the middle one, and that of 99 in 100. */
  readonly p50: number
  readonly p99: number
}

process.on('message', async (order: LoadOrder) => {
  try {
    process.send?.({ result: await load(order) })
  } catch (error) {
    process.send?.({ error: String(error) })
  }
})

/** @throws when an answer has another status than the declared one */
async function load({ address, tokens, operation, concurrency, seconds }: LoadOrder): Promise<LoadResult> {
  const { request, status, title }: Measured = measured[operation]
  const pool = new Pool(address, { connections: concurrency, pipelining: 1 })
  const times: number[] = []
  const start = performance.now()
  const end = start + seconds * 1000
  let index = 0
  const client = async () => {
    while (performance.now() < end) {
      const sent = request(index++)
      const { method, path, body } = sent
      const headers = headersOf(sent, tokens)
      const from = performance.now()
      const answer = await pool.request({ method, path, headers, body })
      await answer.body.dump()
      times.push(performance.now() - from)
      if (answer.statusCode !== status) {
        throw new Error(`${title}: status ${answer.statusCode} instead of ${status}`)
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, client))
  const took = (performance.now() - start) / 1000
  await pool.close()
  times.sort((one, other) => one - other)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return { requests: times.length, seconds: took, p50: at(0.5), p99: at(0.99) }
}
