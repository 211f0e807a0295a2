/** The mock as a program: its options, what it prints, and requests over a socket. */
import { afterAll, describe, expect, test } from 'vitest'
import { createClient } from '../../client/index.ts'
import { callOf } from '../contract/right-call.ts'
import { operations, shown } from '../contract/shown.ts'
import { example } from '../contract/story.ts'
import { listPath, patientsPath } from '../support/api.ts'
import { startMock, startPlainPrism } from '../support/mock.ts'
import { finished } from '../support/process.ts'

const mock = await startMock()
afterAll(() => mock.stop())

const authorized = { Authorization: 'Bearer synthetic' }

describe('what it prints', () => {
  /** The commands are those that start with curl, with their continuation lines. */
  const commands = mock.output().match(/^ {2}curl (?:[^\\\n]|\\\n)*/gm) ?? []

  test('its address and three calls', () => {
    expect(mock.output()).toContain(`the mock listens at ${mock.address}\n`)
    expect(commands.length).toBe(3)
  })

  test.each(commands)('%s works when it is pasted', async (command) => {
    const { code, output } = await finished('bash', [
      '-c',
      `${command.trim()} -s -o /dev/null -w '%{http_code}'`,
    ])
    expect([code, output]).toEqual([0, '200'])
  })

  test.each([...mock.output().matchAll(/-H '(Prefer): ([^']+)'/g)].map(([, , value = '']) => value))(
    'Prefer: %s works',
    async (Prefer) => {
      const response = await fetch(`${mock.address}${patientsPath}`, {
        method: 'PUT',
        headers: { ...authorized, 'Content-Type': 'application/json', Prefer },
        body: JSON.stringify(example('UpdatePatientNewTypingRequest')),
      })
      expect(response.status).toBe(/dynamic/.test(Prefer) ? 204 : 409)
    },
  )

  test('each identifier that it names is a record', async () => {
    for (const path of [
      `${patientsPath}?${/wmdaId=1\d+/.exec(mock.output())}`,
      `/api/v2/searches/${/searchId (\d+)/.exec(mock.output())?.[1]}`,
      `/api/v4/lims/patients/${/P\d{9}/.exec(mock.output())}`,
    ]) {
      expect((await fetch(mock.address + path, { headers: authorized })).status).toBe(200)
    }
  })
})

test('a body that is not JSON is answered at once', async () => {
  const response = await fetch(mock.address + patientsPath, {
    method: 'POST',
    headers: { ...authorized, 'Content-Type': 'application/json' },
    body: '{',
  })
  expect([response.status, (await response.json()).type]).toEqual([400, '/problems/malformed-json'])
})

test('the generated client works with it without changes', async () => {
  const client = createClient({ baseUrl: mock.address, headers: authorized })
  const { data } = await client.GET(listPath, { params: { query: { status: ['ACT', 'NEW'], limit: 1 } } })
  expect(data?.paging.totalCount).toBe(2)
  const { data: created } = await client.POST(patientsPath, { body: { hla: { a: { field1: '02:01' } } } })
  expect(created).toEqual(example('CreatePatientMinimalResponse'))
})

test('a page of another origin may send requests and force responses', async () => {
  const response = await fetch(mock.address + patientsPath, {
    method: 'OPTIONS',
    headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'PUT' },
  })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-headers')).toMatch(/Authorization.*If-Match.*Prefer/)
})

describe('its options', () => {
  test('PORT is used without --port', async () => {
    const other = await startMock([], { PORT: '0' })
    expect(other.address).not.toBe(mock.address)
    expect(other.address).not.toContain(':4010')
    await other.stop()
  })

  test.each([
    ['--port', 'abc'],
    ['--prot', '4010'],
    ['4010', ''],
  ])('%s %s is rejected with the options that it has', async (...options) => {
    const { code, output } = await finished('node', ['src/mock/main.ts', ...options.filter(Boolean)])
    expect(code).toBe(2)
    expect(output).toMatch(/PORT must be a number|Use --port N and --host HOST\./)
  })

  test('a port that is in use', async () => {
    const port = new URL(mock.address).port
    const { code, output } = await finished('node', ['src/mock/main.ts', '--port', port])
    expect([code, output]).toEqual([2, expect.stringContaining('another program uses this host and port')])
  })
})

describe('Prism alone, as partners run it: prism mock generated/openapi.json', async () => {
  const prism = await startPlainPrism()
  afterAll(() => prism.stop())
  const call = (path: string, init: RequestInit = {}) =>
    fetch(prism.address + path, {
      ...init,
      headers: { ...authorized, ...init.headers },
      signal: AbortSignal.timeout(10_000),
    })

  test.each(operations.filter(({ method }) => method === 'GET'))(
    'responds to $id with its first example',
    async (operation) => {
      const [, path, { query = '' }] = callOf(operation)
      const response = await call(path + query)
      const first = shown.find((each) => each.operation === operation && each.status === 200)
      expect([response.status, await response.json()]).toEqual([200, first?.value])
    },
  )

  test('rejects what the contract rejects', async () => {
    const post = (body: object) =>
      call(patientsPath, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect((await post({ hla: { a: { field1: '02:01' } } })).status).toBe(201)
    expect((await post({ hla: {} })).status).toBe(400)
    expect((await call(listPath, { headers: { Authorization: '' } })).status).toBe(401)
    expect((await call(listPath, { headers: { Prefer: 'code=503' } })).status).toBe(503)
  })
})
