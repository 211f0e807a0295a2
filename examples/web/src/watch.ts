/** Waits for the results of a search, as the guide "Searches and match engines" asks for. */
import type { Schemas } from '@patient-api/client'
import type { Result } from './service.ts'

type Search = Schemas['Search']

/** The guide: retrieve an unfinished search at most once every 30 seconds. */
export const pollSeconds = 30

/** In these states, the search does not change until somebody does something. */
const over: readonly Search['state'][] = ['FINISHED', 'FAILED', 'ENDED']
export const isOver = ({ state }: Search): boolean => over.includes(state)

export interface WatchOptions {
  readonly retrieve: () => Promise<Result<Search>>
  /** Shows the search. @param next in how many seconds it is retrieved again, or null if the watch is over */
  readonly show: (search: Search, next: number | null) => void
  /** Shows a problem. The watch goes on if the problem can pass, for example 503. */
  readonly showProblem: (error: unknown, next: number | null) => void
  readonly wait: (seconds: number, signal: AbortSignal) => Promise<void>
  /** Ends the watch. */
  readonly signal: AbortSignal
}

/** Retrieves a search until it is over or cannot be retrieved. */
export async function watch({ retrieve, show, showProblem, wait, signal }: WatchOptions): Promise<void> {
  for (;;) {
    const result = await retrieve().catch((error: unknown) => ({ error, response: Response.error() }))
    if (signal.aborted) return
    const { data } = { data: undefined, ...result }
    const next = data ? (isOver(data) ? null : pollSeconds) : secondsAfter(result.response)
    if (data) show(data, next)
    else showProblem(result.error, next)
    if (next === null) return
    await wait(next, signal)
    if (signal.aborted) return
  }
}

/** When to try again after a response without a search: null if it is of no use. A broken connection has status 0. */
function secondsAfter({ status, headers }: Response): number | null {
  if (status !== 0 && status !== 429 && status < 500) return null
  return Math.max(pollSeconds, Number(headers.get('Retry-After')) || 0)
}

/** Waits, or returns as soon as the signal is aborted. */
export const pause = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, seconds * 1000)
    signal.addEventListener('abort', end)
  })
