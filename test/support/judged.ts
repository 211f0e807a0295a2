/** Requests whose responses are checked before a test sees them, to an app in memory or over a socket. */
import { type Answered, complaintsAbout } from './judge.ts'

/** @throws if the contract does not allow the response */
export function demand(method: string, address: string, answer: Answered): void {
  const complaints = complaintsAbout(method, address, answer)
  if (complaints.length > 0) {
    throw new Error(`${method} ${address} was answered with ${answer.status}: ${complaints.join('; ')}`)
  }
}

async function judged(request: Request, response: Response, own?: RegExp): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const { status } = response
  const headers = new Headers([...response.headers].filter(([name]) => !own?.test(name)))
  demand(request.method, pathname + search, { status, headers, text: await response.clone().text() })
  return response
}

/** An app that responds to requests in memory. */
interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

/**
 * Sends a request to an app in memory.
 *
 * @param own headers that the app adds to every response, whatever the contract says
 * @throws if the contract does not allow the response
 */
export async function ask(app: App, path: string, init?: RequestInit, own?: RegExp): Promise<Response> {
  const request = new Request(new URL(path, 'http://127.0.0.1'), init)
  return judged(request, await app.fetch(request), own)
}

/** A fetch that sends requests to an app in memory. It throws if the contract does not allow the response. */
export const fetchFrom =
  (app: App) =>
  async (request: Request): Promise<Response> =>
    judged(request, await app.fetch(request.clone()))

/**
 * A fetch that throws if the contract does not allow the response.
 *
 * @param own headers that a program adds to every response, whatever the contract says
 */
export const fetchWithJudge =
  (own?: RegExp) =>
  async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    return judged(request, await fetch(request), own)
  }

export const judgedFetch = fetchWithJudge()
