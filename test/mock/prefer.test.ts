/** Every example of the contract is returned on request, whatever was sent. */
import { describe, expect, test } from 'vitest'
import { callOf } from '../contract/right-call.ts'
import { operations, shown } from '../contract/shown.ts'
import { storyId } from '../contract/told.ts'
import { coordinator, listPath, tokenFor } from '../support/api.ts'
import { ask } from '../support/judged.ts'
import { mockApp } from '../support/mock.ts'

const mock = await mockApp()
/** Headers for browsers of other origins, which belong to no operation. */
const forBrowsers = /^access-control-|^vary$/

async function call(operation: (typeof operations)[number], Prefer: string) {
  const [method, path, { query = '', body, headers = {} }] = callOf(operation)
  const response = await ask(
    mock,
    path + query,
    {
      method,
      headers: { ...storyId, Authorization: 'Bearer synthetic', ...headers, Prefer },
      body: body === undefined ? null : JSON.stringify(body),
    },
    forBrowsers,
  )
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

const readOf = ({ headers }: { headers: Headers }, names: object) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, headers.get(name)]))

test.each(shown)(
  '$operation.id responds with $status $name',
  async ({ operation, status, name, value, headers }) => {
    const answer = await call(operation, name === '' ? `code=${status}` : `code=${status}, example=${name}`)
    expect([answer.status, answer.body]).toEqual([status, value])
    expect(readOf(answer, headers)).toEqual(headers)
  },
)

describe('the header Prefer', () => {
  const [retrieve] = operations.filter(({ id }) => id === 'retrievePatient')
  if (!retrieve) throw new Error('The contract has no retrievePatient.')

  test('the name of an example is enough, and a status is enough', async () => {
    expect((await call(retrieve, 'example=statusAct')).body.status).toBe('ACT')
    expect((await call(retrieve, 'example=patientNotFound')).status).toBe(404)
    expect((await call(retrieve, 'code=503')).headers.get('retry-after')).toBe('2')
  })

  test.each([
    ['quotation marks', 'example="statusAct"'],
    ['a semicolon and other preferences', 'respond-async; example = statusAct, wait=10'],
    ['another case', 'Example=statusAct'],
  ])('with %s', async (_what, header) => {
    expect((await call(retrieve, header)).body.status).toBe('ACT')
  })

  test.each([
    ['code=418', /Send one of: 200, 304, 400, 401, 403, 404, 500, 503\./],
    ['example=unknown', /Send one of: minimal, fullyTyped, /],
    ['code=404, example=statusAct', /Send one of: patientNotFound\./],
  ])('%s is rejected with the possible values', async (header, fix) => {
    const { status, body } = await call(retrieve, header)
    expect([status, body.errors.length, body.errors[0].header]).toEqual([400, 1, 'Prefer'])
    expect(body.errors[0].fix).toMatch(fix)
  })

  test('another preference has no effect', async () => {
    expect((await call(retrieve, 'return=minimal, dynamic=false')).body.status).toBe('SUS')
  })

  test('an invalid request is rejected whatever it prefers', async () => {
    const token = await tokenFor(coordinator, new Date())
    const headers = { Authorization: `Bearer ${token}`, Prefer: 'code=200' }
    expect((await ask(mock, `${listPath}?limit=x`, { headers }, forBrowsers)).status).toBe(400)
    expect((await ask(mock, listPath, { headers: { Prefer: 'code=200' } }, forBrowsers)).status).toBe(401)
  })
})

describe('random values on request', () => {
  test.each(operations)('$id: they are valid, and others each time', async (operation) => {
    const bodies = new Set<string>()
    for (let times = 0; times < 10; times++) {
      const { status, body } = await call(operation, 'dynamic=true')
      expect(status).toBeLessThan(300)
      bodies.add(JSON.stringify(body))
    }
    expect(bodies.size === 1).toBe([...bodies][0] === 'null')
  })

  test('a list of them is short, so the response comes at once', async () => {
    const [list] = operations.filter(({ id }) => id === 'listPatients')
    if (!list) throw new Error('The contract has no listPatients.')
    expect((await call(list, 'dynamic=true')).body.patients.length).toBeLessThanOrEqual(3)
  })
})
