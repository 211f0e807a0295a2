/** Sends requests to services, compares every response with the contract, and counts what was returned. */
import { setTimeout as delay } from 'node:timers/promises'
import { complaintsAbout } from '../support/judge.ts'

// biome-ignore lint/suspicious/noExplicitAny: the body has been compared with the contract
type Json = any

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Json
  /** Milliseconds from the request to the end of the response. */
  readonly ms: number
}

export interface Sent {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Caller {
  /** @returns null if the connection ended without a response */
  send(address: string, method: string, path: string, sent?: Sent): Promise<Answer | null>
  /** How often each status was returned. 0 stands for connections that ended without a response. */
  readonly statuses: ReadonlyMap<number, number>
  /** Responses that the contract does not declare, and failures that are not 503 with Retry-After. */
  readonly undeclared: readonly string[]
  /** The time of the slowest response, in milliseconds. */
  slowest(): number
}

/** The most faults of one kind that are listed. */
const mostListed = 5

/** @param token sent with every request, if there is one */
export function openCaller(token?: string): Caller {
  const statuses = new Map<number, number>()
  const undeclared: string[] = []
  let slowest = 0
  const count = (status: number) => statuses.set(status, (statuses.get(status) ?? 0) + 1)
  const complain = (sentence: string) => {
    if (undeclared.length < mostListed && !undeclared.includes(sentence)) undeclared.push(sentence)
  }
  return {
    statuses,
    undeclared,
    slowest: () => slowest,
    async send(address, method, path, { body, headers = {} } = {}) {
      const start = performance.now()
      let response: Response
      let text: string
      try {
        response = await fetch(address + path, {
          method,
          headers: {
            ...(token !== undefined && { Authorization: `Bearer ${token}` }),
            ...(body !== undefined && { 'Content-Type': 'application/json' }),
            ...headers,
          },
          body: body === undefined ? null : JSON.stringify(body),
        })
        text = await response.text()
      } catch {
        count(0)
        return null
      }
      const ms = performance.now() - start
      slowest = Math.max(slowest, ms)
      const { status } = response
      count(status)
      for (const complaint of complaintsAbout(method, path, { status, headers: response.headers, text })) {
        complain(`${method} ${path} was answered with ${status}: ${complaint}`)
      }
      if (status >= 500 && !isDeclaredFailure(path, response)) {
        complain(`${method} ${path} was answered with ${status} instead of 503 with Retry-After`)
      }
      const isJson = /json/.test(response.headers.get('content-type') ?? '')
      return { status, headers: response.headers, body: isJson ? JSON.parse(text) : text, ms }
    },
  }
}

/** A health page has no Retry-After. Every other failure is a problem that says when to try again. */
const isDeclaredFailure = (path: string, { status, headers }: Response): boolean =>
  status === 503 &&
  (path.startsWith('/health/') ||
    (headers.get('content-type') === 'application/problem+json' &&
      /^[1-9][0-9]*$/.test(headers.get('retry-after') ?? '')))

/** For example: 2,500 × 204, 12 × 503. */
export const statusesOf = ({ statuses }: Caller): string =>
  [...statuses]
    .toSorted(([one], [other]) => one - other)
    .map(([status, count]) => `${count} × ${status === 0 ? 'connection ended' : status}`)
    .join(', ')

/** The number of failures of the service. */
export const failuresOf = ({ statuses }: Caller): number =>
  [...statuses].reduce((sum, [status, count]) => sum + (status === 0 || status >= 500 ? count : 0), 0)

/** Runs work for each index, some at a time. */
export async function concurrently(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker))
}

/** Waits until a condition is met. @throws after the limit, in milliseconds */
export async function until(isMet: () => boolean | Promise<boolean>, limit: number, what: string) {
  const start = performance.now()
  while (!(await isMet())) {
    if (performance.now() - start > limit) throw new Error(`${what}: not within ${limit / 1000} s`)
    await delay(10)
  }
}
