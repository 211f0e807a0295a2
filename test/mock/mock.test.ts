import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient } from '../../client/index.ts'
import { callOf } from '../contract/right-call.ts'
import { refusals } from '../contract/shown.ts'
import { example, steps } from '../contract/story.ts'
import { firstTexts, statesOf } from '../search-match/first-search.ts'
import { listPath } from '../support/api.ts'
import { contract } from '../support/document.ts'
import { demand } from '../support/judged.ts'
import { type Mock, startMock } from '../support/mock.ts'

// The mock never responds to a body that is not JSON, so every request has a timeout.
const patience = 10_000
const authorized = { Authorization: 'Bearer synthetic' }

let mock: Mock

beforeAll(async () => {
  mock = await startMock()
})
afterAll(() => mock.stop())

async function call(
  method: string,
  path: string,
  { query = '', body, headers = {} }: Record<string, never> | Call = {},
) {
  const response = await fetch(mock.address + path + query, {
    method,
    signal: AbortSignal.timeout(patience),
    headers: { ...authorized, ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response
}
interface Call {
  readonly query?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

/** Headers that the mock adds: CORS for all origins, and its messages. */
const own = /^(access-control-|sl-violations$|vary$)/

/** Sends a request to the mock and checks the response without the headers that the mock adds. */
async function judgedCall(method: string, path: string, sent: Call) {
  const response = await call(method, path, sent)
  const headers = new Headers([...response.headers].filter(([name]) => !own.test(name)))
  const type = headers.get('content-type')
  if (type) headers.set('content-type', type.replace(/;.*/, ''))
  const { status } = response
  const text = await response.text()
  demand(method, path, { status, headers, text })
  return { status, headers, body: text === '' ? null : JSON.parse(text) }
}

describe('every operation of the mock responds with its examples', () => {
  test.each(steps)(
    '$operation $request $response',
    async ({ method, path, template = path, query, request, response, status }) => {
      const name = response && exampleNameOf(template, method, status, response)
      const answer = await judgedCall(method, path, {
        ...(query && { query }),
        ...(request && { body: example(request) }),
        ...(name && { headers: { Prefer: `example=${name}` } }),
      })
      expect(answer.status).toBe(status)
      if (response) expect(answer.body).toEqual(example(response))
    },
  )

  test.each(refusals)(
    '$operation.id responds with $status $name on request',
    async ({ operation, status, name, value }) => {
      const [method, path, { query = '', body, headers: sent }] = callOf(operation)
      const prefer = { Prefer: `code=${status}, example=${name}` }
      const answer = await judgedCall(method, path, { query, body, headers: { ...sent, ...prefer } })
      expect([answer.status, answer.body]).toEqual([status, value])
      // The mock always sends the first example of a header, whichever response is requested.
      const first = refusals.find((each) => each.operation === operation && each.status === status)
      for (const [header, shown] of Object.entries(first?.headers ?? {})) {
        expect(answer.headers.get(header)).toBe(shown)
      }
    },
  )
})

const exampleNameOf = (path: string, method: string, status: number, component: string): string => {
  // biome-ignore lint/suspicious/noExplicitAny: looked up by names built at run time
  const response = (contract.paths as any)[path][method.toLowerCase()].responses[status]
  const { examples } = response.content['application/json'] as { examples: Record<string, { $ref: string }> }
  const found = Object.entries(examples).find(([, { $ref }]) => $ref.endsWith(`/${component}`))
  return found?.[0] ?? ''
}

describe('the text of the first search of each patient can be read from the lists of the mock', () => {
  const lists = [
    ['GET', 'ListPatients', undefined],
    ['POST', 'SearchPatientList', {}],
  ] as const

  test.each(lists)('%s, as it responds without being asked for an example', async (method, _name, body) => {
    const answer = await judgedCall(method, listPath, { ...(body && { body }) })
    expect(firstTexts(answer.body).length).toBeGreaterThan(0)
    expect(statesOf(answer.body).sort()).toEqual(['ENDED', 'FAILED', 'FINISHED', 'QUEUED', 'RUNNING'])
  })

  test.each(lists)('%s, in every example', async (method, name, body) => {
    const examples = Object.keys(contract.components.examples)
    const responses = examples.filter((each) => each.startsWith(name) && !each.endsWith('Request'))
    expect(responses.length).toBeGreaterThan(2)
    for (const response of responses) {
      const headers = { Prefer: `example=${exampleNameOf(listPath, method, 200, response)}` }
      const answer = await judgedCall(method, listPath, { headers, ...(body && { body }) })
      expect(answer.body).toEqual(example(response as never))
      for (const text of firstTexts(answer.body)) expect(text.length).toBeGreaterThan(0)
    }
  })
})

test('the generated client works with the mock without changes', async () => {
  const client = createClient({ baseUrl: mock.address, headers: authorized })
  const { data } = await client.GET('/api/v2/patients/list', {
    params: { query: { status: ['ACT', 'NEW'] } },
  })
  expect(data).toEqual(example('ListPatientsSearches'))
  const { data: created } = await client.POST('/api/v2/patients', {
    body: { hla: { a: { field1: '02:01' } } },
  })
  expect(created).toEqual(example('CreatePatientMinimalResponse'))
})

describe('the mock rejects what the server rejects', () => {
  const hla = { a: { field1: '02:01' } }
  test.each([
    ['no token', 'GET', '/api/v2/patients/list', { headers: { Authorization: '' } }, 401],
    ['a wrong code', 'POST', '/api/v2/patients', { body: { hla, abo: 'C' } }, 400],
    ['an unknown member', 'POST', '/api/v2/patients', { body: { hla, extra: 1 } }, 400],
    ['no locus', 'POST', '/api/v2/patients', { body: { hla: {} } }, 400],
    ['XXXX at A', 'POST', '/api/v2/patients', { body: { hla: { a: { field1: 'XXXX' } } } }, 400],
    [
      'STP without a reason',
      'PUT',
      '/api/v2/patients/status',
      { body: { wmdaId: 1, newStatus: 'STP' } },
      400,
    ],
    ['a wrong limit', 'GET', '/api/v2/patients/list', { query: '?limit=abc' }, 400],
    ['a wrong status', 'GET', '/api/v2/patients/list', { query: '?status=ACT%7COLD' }, 400],
    [
      'another media type',
      'POST',
      '/api/v2/patients',
      { body: { hla }, headers: { 'Content-Type': 'text/plain' } },
      415,
    ],
    ['an unknown address', 'GET', '/api/v2/patient', {}, 404],
    ['another method', 'DELETE', '/api/v2/patients', {}, 405],
  ] as [string, string, string, Call, number][])('%s', async (_what, method, path, sent, status) => {
    expect((await call(method, path, sent)).status).toBe(status)
  })
})
