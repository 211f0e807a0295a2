/** The running server and U+0000: it is rejected in every string and every name that a request can contain. */
import { describe, expect, test } from 'vitest'
import { listPath, type TestApi, testApi } from '../support/api.ts'
import { make, readyFor } from './support/calls.ts'
import { changed, leavesOf, type Path, pointerOf, valueAt } from './support/probes.ts'
import { fullBodies } from './tables/full-bodies.ts'
import { nullCharacter } from './tables/limits.ts'
import { operations } from './tables/operations.ts'

const { text, code } = nullCharacter
const forms = operations.flatMap(({ name, body }) =>
  body ? (fullBodies[name] ?? []).map((full, form) => ({ name, form, fact: body, full })) : [],
)

async function told(api: TestApi, name: string, form: number, path: Path, value: unknown): Promise<unknown> {
  const ready = await readyFor(api, name, form)
  const answer = await make(api, { ...ready, body: changed(ready.body, path, value) })
  const at = answer.body.errors?.filter(({ pointer }: { pointer: string }) => pointer === pointerOf(path))
  return [answer.status, at?.map((error: { code: string }) => error.code)]
}

describe.each(forms)('a body of $name, form $form', ({ name, form, fact, full }) => {
  const strings = leavesOf(fact, full).filter(({ accepted }) =>
    accepted.some((each) => typeof each === 'string'),
  )

  test('a string', async () => {
    const api = await testApi()
    for (const { path } of strings) {
      const ready = await readyFor(api, name, form)
      for (const value of [`${valueAt(ready.body, path)}${text}`, text]) {
        expect(await told(api, name, form, path, value), pointerOf(path)).toEqual([400, [code]])
      }
    }
  })
})

const block = { insurances: [], contact: {}, address: {}, medicationIDs: [] }
describe.each([
  ['createLimsPatient', block, ['contact']],
  ['createLimsPatient', block, ['address']],
  ['updateLimsPatient', { contact: {} }, ['contact']],
  ['createLimsCase', { patient: block }, ['patient', 'contact']],
  ['createLimsCase', { patient: block }, ['patient']],
  ['createLimsCase', { patient: block }, []],
] as [string, object, string[]][])('an open object of %s: %j %j', (name, body, around) => {
  const send = async (more: object) => {
    const api = await testApi()
    const ready = await readyFor(api, name)
    const whole = changed(body, around, { ...valueAt(body, around), ...more })
    const { status, body: answer } = await make(api, { ...ready, body: whole })
    return [status, answer.errors?.map((error: { code: string }) => error.code)]
  }

  test.each([
    ['a string', { unknown: text }],
    ['a string inside', { unknown: { list: [1, { deep: `a${text}b` }] } }],
    ['an item', { unknown: ['a', text] }],
    ['a name', { [`a${text}`]: 1 }],
    ['a name inside', { unknown: [{ [text]: 1 }] }],
  ])('%s', async (_what, more) => {
    expect(await send(more)).toEqual([400, [code]])
  })

  test('the six characters \\u0000 are none', async () => {
    expect((await send({ unknown: '\\u0000', '\\u0000': 1 }))[0]).toBeLessThan(300)
  })
})

test.each([
  ['query', 'GET', listPath, '?patientId=6939%00', 'patientId'],
  ['query of a list', 'GET', listPath, '?status=NEW%00', 'status'],
  ['path', 'GET', '/api/v4/lims/patients/P00000103%00', '', 'patientMRN'],
])('a %s parameter', async (_what, method, path, query, parameter) => {
  const api = await testApi()
  const answer = await api.call(method, path, { query })
  expect([answer.status, answer.body.errors]).toMatchObject([400, [{ parameter, code }]])
})
