import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CreateLimsCaseRequest } from '../../generated/schemas.ts'
import { casesPath, type TestApi, testApi } from '../support/api.ts'
import { validatorOf } from '../support/document.ts'
import { type Mock, startPlainPrism } from '../support/mock.ts'
import { caseBodies } from './case-bodies.ts'
import { mistakes, registerLims } from './support.ts'

let api: TestApi
let prism: Mock
beforeAll(async () => {
  api = await testApi()
  // The links in the valid bodies lead to these two patients.
  await registerLims(api)
  await api.store.transaction((queries) =>
    queries
      .insertInto('lims_patients')
      .values({
        id: 999_999_999,
        organisation: '6939',
        record: '{}',
        created_at: '',
        updated_at: '',
        version: 1,
      })
      .execute(),
  )
  prism = await startPlainPrism()
})
afterAll(() => prism.stop())

test('there are at least sixty request bodies, valid and invalid ones', () => {
  const accepted = caseBodies.filter((each) => each.mistakes.length === 0).length
  expect(caseBodies.length).toBeGreaterThanOrEqual(60)
  expect(Math.min(accepted, caseBodies.length - accepted)).toBeGreaterThan(20)
})

describe('ajv, zod, Prism and the server accept and reject the same bodies', () => {
  test.each(caseBodies)('$what: $mistakes', async ({ body, mistakes: expected }) => {
    const isRight = expected.length === 0
    expect(validatorOf('CreateLimsCaseRequest')(body), 'ajv').toBe(isRight)
    expect(CreateLimsCaseRequest.safeParse(body).success, 'zod').toBe(isRight)
    const mocked = await fetch(prism.address + casesPath, {
      method: 'POST',
      signal: AbortSignal.timeout(10_000),
      headers: { Authorization: 'Bearer synthetic', 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(mocked.status, 'Prism').toBe(isRight ? 201 : 400)
    const answer = await api.call('POST', casesPath, {
      raw: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    })
    expect([answer.status, mistakes(answer)], 'the server').toEqual([isRight ? 201 : 400, expected])
  })
})
