/** What the page for front-end developers says about the mock, tried one by one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listPath, patientsPath, searchesPath } from '../support/api.ts'
import { ask } from '../support/judged.ts'
import { mockApp } from '../support/mock.ts'
import { root } from '../support/process.ts'

const page = readFileSync(join(root, 'docs/front-end.md'), 'utf8')
const section = /^## The mock$([\s\S]*?)^## /m.exec(page)?.[1] ?? ''
const mock = await mockApp()
const forBrowsers = /^access-control-|^vary$/

async function call(method: string, path: string, body?: string, headers: Record<string, string> = {}) {
  const sent = { Authorization: 'Bearer synthetic', 'Content-Type': 'application/json', ...headers }
  const response = await ask(mock, path, { method, headers: sent, body: body ?? null }, forBrowsers)
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

const rows = [...section.matchAll(/^\| `(\w+) (\S+)`(?: `(\{.*\})`)? \| (\d+) \| (.*) \|$/gm)].map(
  ([, method = '', path = '', body, status, text = '']) => ({
    method,
    path: path.replaceAll('\\|', '|'),
    body,
    status: Number(status),
    text,
  }),
)

test('the table has requests of every kind', () => {
  expect(rows.length).toBeGreaterThanOrEqual(9)
})

test.each(rows)('$method $path $body is $status', async ({ method, path, body, status }) => {
  expect((await call(method, path, body)).status).toBe(status)
})

describe('the records that it names', () => {
  const named = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].flatMap(([, ids = '', state = '']) =>
      ids.split(' and ').map((id) => [id, state] as const),
    )
  const [patient = '', search = ''] = [/is in `PRE`/, /is in `QUEUED`/].map(
    (pattern) => rows.find(({ text }) => pattern.test(text))?.text,
  )

  test.each(named(`100001 in \`NEW\` ${patient}`, /(\d{6}) (?:is )?in `(\w+)`/g))(
    'patient %s is in %s',
    async (id, status) => {
      expect((await call('GET', `${patientsPath}?wmdaId=${id}`)).body.status).toBe(status)
    },
  )

  test.each(named(`4716 in \`RUNNING\` ${search}`, /(\d{4}(?: and \d{4})?) (?:is )?in `(\w+)`/g))(
    'search %s is in %s',
    async (id, state) => {
      expect((await call('GET', `${searchesPath}/${id}`)).body.state).toBe(state)
    },
  )
})

test('the preferences that it names', async () => {
  const preferences = [...section.matchAll(/`Prefer: (\S+)`/g)].map(([, value = '']) => value)
  const answers = await Promise.all(
    preferences.map((Prefer) =>
      call('PUT', '/api/v2/patients/status', '{"wmdaId": 100002, "newStatus": "ACT"}', { Prefer }),
    ),
  )
  expect(preferences).toEqual(['code=409', 'example=statusSus', 'dynamic=true'])
  expect(answers.map(({ status }) => status)).toEqual([409, 400, 200])
  const { body } = await call('GET', `${patientsPath}?wmdaId=100001`, undefined, {
    Prefer: 'example=statusSus',
  })
  expect(body.status).toBe('SUS')
})

test('social security numbers are masked', async () => {
  const { body } = await call('GET', '/api/v4/lims/patients/P000001033')
  expect(body.contact.socialSecurityNumber).toBe('*****1234')
})

test('the lists have the page that was asked for', async () => {
  const { body } = await call('GET', `${listPath}?limit=1&offset=1`)
  expect([body.paging.totalCount, body.patients.length]).toEqual([5, 1])
})
