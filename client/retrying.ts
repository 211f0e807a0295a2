import { isProblem } from './problems.ts'
import { secondsIn } from './retry-after.ts'
import { waitFor } from './wait.ts'

export interface RetryOptions {
  /** Sends a request. Default: the global fetch. */
  readonly fetch?: (request: Request, init?: RequestInit) => Promise<Response>
  /** How many times a request is sent at most, including the first time. Default: 4. */
  readonly attempts?: number
  /** The longest wait in seconds. If the service asks for more, its response is returned. Default: 60. */
  readonly longestWait?: number
  /** Waits before the next attempt. Default: a timer that ends when the request is aborted. */
  readonly wait?: (seconds: number, signal: AbortSignal) => Promise<void>
  /** The current time, for a Retry-After header that contains a date. */
  readonly now?: () => Date
}

/**
 * A fetch that sends a request again if this is safe: `createClient({ fetch: retrying() })`.
 *
 * After a response with 429 or 503 and a Retry-After header, it waits as long as the header says. 503 is retried if
 * repeating the request cannot do anything twice, or if the service says that nothing was stored. After a broken
 * connection, nobody knows whether the request was processed. It is sent again after 1, 2, 4, … seconds if repeating it
 * cannot do anything twice. The last response is returned, whatever it is.
 */
export function retrying(options: RetryOptions = {}) {
  const {
    fetch: send = fetch,
    attempts = 4,
    longestWait = 60,
    wait = waitFor,
    now = () => new Date(),
  } = options

  return async (request: Request, init?: RequestInit): Promise<Response> => {
    for (let attempt = 1; attempt < attempts; attempt++) {
      // The body of a request can be read once, so a copy is sent.
      const response = await send(request.clone(), init).catch((error: unknown) => {
        if (isBroken(error) && isRepeatable(request)) return undefined
        throw error
      })
      const seconds = response ? await secondsUntilRetry(request, response, now) : 2 ** (attempt - 1)
      if (response && seconds > longestWait) return response
      await response?.body?.cancel()
      await wait(Math.min(seconds, longestWait), request.signal)
    }
    return send(request, init)
  }
}

/** Whether the connection failed. fetch reports this as a TypeError, and an aborted request as another error. */
const isBroken = (error: unknown): boolean => error instanceof TypeError

/** Whether sending the request twice has the same effect as sending it once. */
const isRepeatable = ({ method, headers }: Request): boolean =>
  method === 'GET' || method === 'HEAD' || headers.has('Idempotency-Key')

/** How long to wait before the request is sent again. Infinity if it must not be sent again. */
async function secondsUntilRetry(request: Request, response: Response, now: () => Date): Promise<number> {
  if (response.status !== 429 && response.status !== 503) return Infinity
  const isSafe =
    response.status === 429 || isRepeatable(request) || isProblem(await bodyOf(response), 'unavailable')
  return isSafe ? secondsIn(response.headers.get('Retry-After'), now) : Infinity
}

/** The body as JSON, if it is JSON. The response can still be read afterwards. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.clone().json()
  } catch {
    return undefined
  }
}
