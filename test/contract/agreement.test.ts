import { describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { testApi } from '../support/api.ts'
import { contract } from '../support/document.ts'
import { canonical } from './canonical.ts'

const { openapi, info, servers, tags } = contract

// The schemas of parameters and several keywords of schemas (uniqueItems, minProperties, not, format) are copied from the
// source into the emitted document. So this test does not show that the validators apply them. constraints.test.ts and
// parameter-constraints.test.ts do.
describe('the document emitted by the running app', () => {
  test('equals the source after both are canonicalised', async () => {
    const { app } = await testApi()
    const emitted = app.getOpenAPI31Document({ openapi, info, servers, tags } as never)
    expect(canonical(emitted)).toEqual(canonical(contract))
  })
})

test('every operation of the contract is generated, and no other', () => {
  const inContract = Object.values(contract.paths).flatMap((item) =>
    Object.values(item).map((operation) => operation.operationId),
  )
  expect(Object.keys(operations).sort()).toEqual(inContract.sort())
})
