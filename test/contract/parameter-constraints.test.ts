import { beforeAll, describe, expect, test } from 'vitest'
import { operations as checked } from '../../generated/operations.ts'
import { contract } from '../support/document.ts'
import { follow, type Json } from './document.ts'
import { constraintsOf } from './parameter-changes.ts'
import { proveParameter } from './parameter-proof.ts'
import type { Finding } from './proof.ts'
import { operationsIn, parametersIn } from './wire-reading.ts'
import { sendingTo } from './wire-sending.ts'

const source: Json = contract
const generated: Json = checked

const places = operationsIn(source).flatMap((operation) =>
  parametersIn(source, operation).map((parameter) => ({ operation, parameter })),
)
const constraints = places.flatMap(({ operation, parameter }) =>
  constraintsOf(source, operation, parameter).map(({ name }) => ({ name, parameter: parameter.definition })),
)
const namesWhere = (holds: (name: string, parameter: Json) => boolean) =>
  constraints.filter(({ name, parameter }) => holds(name, parameter)).map(({ name }) => name)

const findings: Finding[] = []
const constraintsWhere = (holds: (finding: Finding) => boolean) =>
  findings.filter(holds).map(({ constraint }) => constraint)

beforeAll(async () => {
  for (const { operation, parameter } of places) {
    const sending = sendingTo(generated[operation.id], operation)
    findings.push(...(await proveParameter(source, operation, parameter, sending)))
  }
}, 300_000)

describe(`each of the ${constraints.length} constraints of the parameters of every operation, changed alone and regenerated`, () => {
  test('the generated operation and an independent reading with ajv agree on every request, before and after the change', () => {
    const disagreements = findings.flatMap(({ constraint, disagreements }) =>
      disagreements.map((disagreement) => ({ constraint, ...disagreement })),
    )
    expect(disagreements.slice(0, 5)).toEqual([])
  })

  test('changes the verdict on a request; only a path parameter is always present', () => {
    expect(constraintsWhere(({ told, translated }) => !told && translated > 0)).toEqual(
      namesWhere((name, parameter) => name.endsWith('/required') && parameter.in === 'path'),
    )
  })

  test('can be translated with at least one change; only a list that is exploded or outside the query is rejected', () => {
    const isList = ({ schema }: Json) => follow(source, schema).type === 'array'
    expect(constraintsWhere(({ translated }) => translated === 0)).toEqual(
      namesWhere((name, parameter) => /\/(in|explode)$/.test(name) && isList(parameter)),
    )
  })

  test('is tested: each constraint has requests and a change', () => {
    expect(findings.map(({ constraint }) => constraint)).toEqual(constraints.map(({ name }) => name))
    expect(constraintsWhere(({ translated, refused }) => translated + refused.length === 0)).toEqual([])
    expect(constraintsWhere(({ translated, values }) => translated > 0 && values < 5)).toEqual([])
  })
})
