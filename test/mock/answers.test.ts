/** The response to a request without a preference: the example that fits it. */
import { describe, expect, test } from 'vitest'
import { shown } from '../contract/shown.ts'
import { example, steps } from '../contract/story.ts'
import { firstTexts, statesOf } from '../search-match/first-search.ts'
import {
  casesPath,
  coordinator,
  type Identity,
  leasesPath,
  limsPatientsPath,
  listPath,
  machine,
  patientsPath,
  searchesPath,
  statusPath,
  tokenFor,
} from '../support/api.ts'
import { ask } from '../support/judged.ts'
import { mockApp } from '../support/mock.ts'
import { operationAt } from '../support/paths.ts'

const mock = await mockApp()
const forBrowsers = /^access-control-|^vary$/
const at = new Date('2026-01-15T09:30:00.000Z')

interface Sent {
  readonly body?: unknown
  readonly headers?: Record<string, string>
  /** The caller, as a JWT. Without it, the token is any text. */
  readonly as?: Identity
}

async function call(method: string, path: string, { body, headers = {}, as }: Sent = {}) {
  const token = as ? await tokenFor(as, at) : 'synthetic'
  const response = await ask(
    mock,
    path,
    {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    },
    forBrowsers,
  )
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

describe('the example of a request is answered with the example of its response', () => {
  const creating = ['createPatient', 'requestSearch', 'leaseSearches', 'createLimsPatient', 'createLimsCase']
  const pairs = steps.filter(({ operation, request }) => request && creating.includes(operation))

  test.each(pairs)('$operation $request', async ({ method, path, request, response, status, as }) => {
    const answer = await call(method, path, { body: request && example(request), as: as ?? coordinator })
    expect([answer.status, answer.body]).toEqual([status, response && example(response)])
  })

  test.each(pairs.filter(({ status }) => status === 201))(
    'Location leads to what $request creates',
    async ({ method, path, request, response }) => {
      const { headers, body } = await call(method, path, { body: request && example(request) })
      const found = await call('GET', headers.get('location') ?? '')
      expect(found.status).toBe(200)
      const [name = ''] = Object.keys(body)
      expect(found.body[name]).toBe(body[name])
      expect(response && example(response)).toEqual(body)
    },
  )
})

describe('a request that is only similar to an example', () => {
  test('gets the response to the most similar one', async () => {
    const block = { patient: { ...(example('CreateLimsPatientWithInsuranceRequest') as object) } }
    expect((await call('POST', casesPath, { body: block })).body).toEqual({ caseID: 5001 })
    expect((await call('POST', casesPath, { body: { patient: { MCID: 1033 } } })).body).toEqual({
      caseID: 5002,
    })
    const search = { wmdaId: 100002, matchEngine: 3, searchType: 'CB' }
    expect((await call('POST', searchesPath, { body: search })).body).toEqual({ searchId: 4712 })
  })
})

describe('patients in every status and searches in every state', () => {
  test.each(Object.entries({ NEW: 100001, PRE: 100003, ACT: 100005, SUS: 100002, STP: 100004 }))(
    'the patient in status %s is retrieved and listed alike',
    async (status, wmdaId) => {
      const { body } = await call('GET', `${patientsPath}?wmdaId=${wmdaId}`)
      expect(body.status).toBe(status)
      const list = await call('GET', `${listPath}?status=${status}`)
      const [{ requests, ...listed }] = list.body.patients
      expect(body).toMatchObject(listed)
      for (const { searchId, state, summary } of requests) {
        expect((await call('GET', `${searchesPath}/${searchId}`)).body).toMatchObject({
          wmdaId,
          state,
          summary,
        })
      }
    },
  )

  test('searches in every state', async () => {
    const ids = [4711, 4712, 4713, 4715, 4716]
    const answers = await Promise.all(ids.map((id) => call('GET', `${searchesPath}/${id}`)))
    expect(answers.map(({ body }) => body.state)).toEqual([
      'FINISHED',
      'FAILED',
      'ENDED',
      'QUEUED',
      'RUNNING',
    ])
  })
})

test.each([
  ['GET', undefined],
  ['POST', {}],
])('the text of the first search of each patient can be read from the list: %s', async (method, body) => {
  const answer = await call(method, listPath, { body })
  expect(firstTexts(answer.body).length).toBe(4)
  for (const text of firstTexts(answer.body)) expect(text.length).toBeGreaterThan(0)
  expect([...new Set(statesOf(answer.body))].sort()).toEqual([
    'ENDED',
    'FAILED',
    'FINISHED',
    'QUEUED',
    'RUNNING',
  ])
})

describe('an unknown record', () => {
  const hla = { a: { field1: '02:01' } }
  test.each([
    ['GET', `${patientsPath}?wmdaId=999999`, undefined],
    ['PUT', patientsPath, { wmdaId: 999999, hla }],
    ['PUT', statusPath, { wmdaId: 999999, newStatus: 'SUS' }],
    ['POST', searchesPath, { wmdaId: 999999, matchEngine: 2, searchType: 'DR' }],
    ['GET', `${searchesPath}/999999`, undefined],
    ['GET', `${limsPatientsPath}/P999999999`, undefined],
    ['PATCH', `${limsPatientsPath}/P999999999`, {}],
    ['POST', casesPath, { patient: { MCID: 999999999 } }],
    ['GET', `${casesPath}/999999999`, undefined],
  ])('%s %s is 404', async (method, path, body) => {
    const answer = await call(method, path, { body })
    const [name] = path.split('?')
    const { definition } = operationAt(method, name ?? '') ?? {}
    const documented = shown.filter(
      ({ operation, status }) => operation.id === definition.operationId && status === 404,
    )
    expect([answer.status, answer.body.detail]).toEqual([404, documented[0]?.value.detail])
  })
})

describe('a record whose state forbids a request', () => {
  const hla = { a: { field1: '02:01' } }
  const update = (more: object) => call('PUT', patientsPath, { body: { hla, ...more } })
  test.each([
    ['a stopped patient is not updated', () => update({ wmdaId: 100004 }), 'patient-stopped'],
    ['the status is not updated', () => update({ wmdaId: 100002, status: 'ACT' }), 'read-only-field-changed'],
    [
      'a patientId is not replaced',
      () => update({ wmdaId: 100002, patientId: '69390000P' }),
      'patient-id-already-set',
    ],
    [
      'a stopped patient is not searched for',
      () => call('POST', searchesPath, { body: { wmdaId: 100004, matchEngine: 2, searchType: 'DR' } }),
      'patient-stopped',
    ],
    [
      'a transition that is not allowed',
      () => call('PUT', statusPath, { body: { wmdaId: 100001, newStatus: 'SUS' } }),
      'transition-not-allowed',
    ],
    [
      'an ended search gets no results',
      () =>
        call('PUT', `${searchesPath}/4713/results`, {
          as: machine,
          body: example('RecordSearchResultsErrorRequest'),
        }),
      'search-ended',
    ],
    [
      'a search gets no results with the lease of another one',
      () =>
        call('PUT', `${searchesPath}/4711/results`, {
          as: machine,
          body: example('RecordSearchResultsErrorRequest'),
        }),
      'lease-not-valid',
    ],
  ])('%s', async (_what, send, kind) => {
    const { status, body } = await send()
    expect([status, body.type]).toEqual([409, `/problems/${kind}`])
  })
})

describe('a change', () => {
  test('of the status returns the status that was sent', async () => {
    const body = { wmdaId: 100005, newStatus: 'STP', changeReason: 'PPR' }
    expect((await call('PUT', statusPath, { body })).body).toEqual({
      wmdaId: 100005,
      status: 'STP',
      changeReason: 'PPR',
    })
    const { body: suspended } = await call('PUT', statusPath, { body: { wmdaId: 100003, newStatus: 'SUS' } })
    expect(suspended).toEqual({ wmdaId: 100003, status: 'SUS', changeReason: null })
  })

  test('of a laboratory patient returns the patient with it, and stores nothing', async () => {
    const path = `${limsPatientsPath}/P000001032`
    const before = (await call('GET', path)).body
    const { body } = await call('PATCH', path, { body: { contact: { phoneNumber: '555-0199' } } })
    expect(body).toEqual({ ...before, contact: { ...before.contact, phoneNumber: '555-0199' } })
    expect((await call('GET', path)).body).toEqual(before)
  })

  test('is accepted with every entity tag of an example, and with no other', async () => {
    const body = { wmdaId: 100002, newStatus: 'ACT' }
    const send = (tag: string) => call('PUT', statusPath, { body, headers: { 'If-Match': tag } })
    const { headers } = await send('"1"')
    expect((await send(headers.get('etag') ?? '')).status).toBe(200)
    expect((await send('"999"')).status).toBe(412)
  })

  test('does not use an Idempotency-Key up', async () => {
    const headers = { 'Idempotency-Key': 'a-key' }
    const create = (field1: string) =>
      call('POST', patientsPath, { headers, body: { hla: { a: { field1 } } } })
    expect([(await create('01:01')).status, (await create('02:01')).status]).toEqual([201, 201])
  })

  test('an unchanged record is not sent again', async () => {
    const path = `${patientsPath}?wmdaId=100001`
    const tag = (await call('GET', path)).headers.get('etag') ?? ''
    const again = await call('GET', path, { headers: { 'If-None-Match': tag } })
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, null, tag])
  })
})

describe('the caller', () => {
  test('a token that is no JWT is a person with every scope', async () => {
    expect((await call('GET', `${listPath}?onlyMyPatients=true`)).body.paging.totalCount).toBe(4)
    expect((await call('GET', `${limsPatientsPath}/P000001032`)).status).toBe(200)
    expect((await call('POST', leasesPath, { body: { matchEngine: 2 } })).body.type).toBe(
      '/problems/machine-required',
    )
  })

  test.each([
    ['a colleague has one patient', { ...coordinator, username: 'colleague@registry.example' }, 1],
    ['another user has none', { ...coordinator, username: 'somebody@registry.example' }, 0],
    ['another organisation has the same patients', { ...coordinator, organisation: '2614' }, 4],
  ])('a JWT with a username: %s', async (_what, as, count) => {
    const { body } = await call('GET', `${listPath}?onlyMyPatients=true`, { as })
    expect(body.paging.totalCount).toBe(count)
  })

  test('a JWT without a username is a machine, which has no patients and can lease searches', async () => {
    expect((await call('GET', `${listPath}?onlyMyPatients=true`, { as: machine })).body.errors[0].code).toBe(
      'needs-username',
    )
    const { body } = await call('POST', leasesPath, { as: machine, body: { matchEngine: 2 } })
    expect(body).toEqual(example('LeaseSearchesTwoResponse'))
  })

  test('a JWT without ion and scope has the usual ones', async () => {
    const as = { username: 'coordinator@registry.example', scope: null }
    const token = await tokenFor(as, at, { scope: undefined })
    const headers = { Authorization: `Bearer ${token}` }
    expect((await call('GET', listPath, { headers })).status).toBe(200)
  })

  test('the scopes of a JWT are required', async () => {
    const as = { ...coordinator, scope: 'patients:read' }
    expect((await call('GET', listPath, { as })).status).toBe(200)
    const { status, headers } = await call('PUT', statusPath, {
      as,
      body: { wmdaId: 100002, newStatus: 'ACT' },
    })
    expect([status, headers.get('www-authenticate')]).toEqual([
      403,
      expect.stringContaining('patients:write'),
    ])
  })

  test('a JWT may have expired, and may be signed by anybody', async () => {
    const token = await tokenFor(coordinator, new Date('2020-01-01T00:00:00.000Z'))
    const headers = { Authorization: `Bearer ${token.split('.').slice(0, 2).join('.')}.AAAA` }
    expect((await call('GET', listPath, { headers })).status).toBe(200)
  })
})
