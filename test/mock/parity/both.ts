/** Sends the same request to the service and to the mock, and compares the responses. */
import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../../../src/store/store.ts'
import { laterStory } from '../../contract/story.ts'
import { make, told } from '../../contract/told.ts'
import { testApi, tokenFor } from '../../support/api.ts'
import { ask } from '../../support/judged.ts'
import { mockApp } from '../../support/mock.ts'
import type { Sent } from './requests.ts'

/** What must be the same: the status, the problem with its errors, and the headers that guide a client. */
export interface Compared {
  readonly status: number
  readonly problem?: string
  readonly detail?: string
  readonly errors?: unknown
  readonly body?: unknown
  /** The next page of a list, if it is asked for page by page. */
  readonly following?: Compared
  readonly headers: Readonly<Record<string, string>>
}

export interface Difference extends Sent {
  readonly service: Compared
  readonly mock: Compared
}

/** Headers that differ from request to request, or that belong to the body of a success. */
const ofOneAnswer = /^(x-request-id|etag|location|content-length|date|retry-after)$/

/** Headers for browsers of other origins, which belong to no operation. */
const forBrowsers = /^access-control-|^vary$/

/**
 * Each request for a patient is a view, so the time of the last one differs. The position of a status change is a number
 * of the service's own. That there is a next page must be the same.
 */
const withoutOwn = (name: string, value: unknown) =>
  name === 'lastViewed' || (name === 'next' && value !== null) ? '' : value

interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

async function send(app: App, sent: Sent, token: string | undefined): Promise<Compared> {
  const { method, path, body } = sent
  const headers = { ...(token !== undefined && { Authorization: `Bearer ${token}` }), ...sent.headers }
  const init = { method, headers, body: body ?? null }
  // A preflight request belongs to no operation, so no response to it is declared.
  const isPreflight = 'Access-Control-Request-Method' in sent.headers
  const response = isPreflight
    ? await app.fetch(new Request(new URL(path, 'http://127.0.0.1'), init))
    : await ask(app, path, init, forBrowsers)
  const isProblem = response.headers.get('content-type') === 'application/problem+json'
  const isWhole = sent.whole === true && response.status < 300
  const text = isProblem || isWhole ? await response.text() : ''
  const { type, detail, errors } = isProblem && text !== '' ? JSON.parse(text) : {}
  const next: string | null = isWhole && sent.paged ? JSON.parse(text).paging.next : null
  const following = { ...sent, path: `${path.replace(/&after=.*$/, '')}&after=${next}` }
  return {
    status: response.status,
    ...(next !== null && { following: await send(app, following, token) }),
    ...(isProblem && { problem: type, detail, errors }),
    ...(isWhole && text !== '' && { body: JSON.parse(text, withoutOwn) }),
    headers: Object.fromEntries([...response.headers].filter(([name]) => !ofOneAnswer.test(name))),
  }
}

/** A store that undoes every change after the response to it is known. */
const undoing = (store: Store): Store => ({
  ...store,
  async transaction(work, options) {
    const undone = new Error('This change is undone.')
    let kept: { answer: Awaited<ReturnType<typeof work>> } | undefined
    try {
      await store.transaction(async (queries) => {
        kept = { answer: await work(queries) }
        throw undone
      }, options)
    } catch (error) {
      if (error !== undone) throw error
    }
    if (!kept) throw new Error('The work did not run.')
    return kept.answer
  },
})

export interface Both {
  /** Sends each request to both, one after the other. Resolves with the requests that they answer differently. */
  differences(requests: readonly Sent[]): Promise<Difference[]>
}

/** The service has the records of the first example of the list, and every request finds the same ones. */
export async function bothServers(): Promise<Both> {
  const storied = await told()
  const list = laterStory.findIndex(({ operation }) => operation === 'listPatients')
  for (const step of laterStory.slice(0, list + 1)) await make(storied, step)
  const service = await testApi(undoing(storied.store), { corsOrigins: ['*'] })
  service.clock = storied.clock
  const mock = await mockApp()
  return {
    async differences(requests) {
      const found: Difference[] = []
      for (const sent of requests) {
        const token = sent.as && (await tokenFor(sent.as, service.clock))
        const [served, mocked] = [await send(service.app, sent, token), await send(mock, sent, token)]
        if (!isDeepStrictEqual(served, mocked)) found.push({ ...sent, service: served, mock: mocked })
      }
      return found
    },
  }
}
