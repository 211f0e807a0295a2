/** The transitions, time limits and other limits that the contract contains as data. */
import { expect, test } from 'vitest'
import {
  contentOf,
  document,
  operationView,
  parametersOf,
  requestBodyOf,
  responseOf,
  within,
} from './support/view.ts'
import { clocks, idempotencyKeyHours } from './tables/clocks.ts'
import { transitions } from './tables/life-cycle.ts'
import { bodyBytes, limitedOperations, lociForASearch, openBodies } from './tables/limits.ts'
import { operations } from './tables/operations.ts'
import { clocksTold } from './tables/texts.ts'

const answer = contentOf(responseOf(operationView('retrievePatient'), 200)).get('application/json')
const status = answer && within(within(answer, 'properties'), 'status').value

interface Written {
  readonly from: string
  readonly to: string
  readonly by: readonly string[]
  readonly effect: string
}

test('there are these transitions and no others, each with its causes', () => {
  const line = ({ from, to, by }: { from: string; to: string; by: readonly string[] }) =>
    `${from} → ${to} by ${[...by].sort().join(' ')}`
  expect(status['x-transitions'].map(line).sort()).toEqual(transitions.map(line).sort())
})

test('the contract describes the effect of each transition', () => {
  const written: Written[] = status['x-transitions']
  const wrong = transitions.filter(
    ({ from, to, effect }) =>
      !written.some((move) => move.from === from && move.to === to && effect.test(move.effect)),
  )
  expect(wrong).toEqual([])
})

test('there are these time limits and no others, each with its duration', () => {
  const written = Object.entries<{ effect: string }>(status['x-clocks'])
  const lengths = written.map(([name, { effect: _effect, ...length }]) => [name, length])
  expect(Object.fromEntries(lengths)).toEqual(clocks)
  const silent = written.filter(([name, { effect }]) => !clocksTold[name]?.every((said) => said.test(effect)))
  expect(silent).toEqual([])
})

test('the open request bodies of the laboratory have their limits, and no other body has any', () => {
  const limited = operations.flatMap(({ name, body }) => {
    const schemas = body ? [...contentOf(requestBodyOf(operationView(name))).values()] : []
    return schemas.flatMap(({ value }) => (value['x-limits'] ? [[name, value['x-limits']]] : []))
  })
  expect(Object.fromEntries(limited)).toEqual(
    Object.fromEntries(limitedOperations.map((name) => [name, openBodies])),
  )
})

test('request bodies have their size', () => {
  expect(document['x-max-body-bytes']).toBe(bodyBytes)
})

test('an Idempotency-Key is kept for its time, and no other parameter has one', () => {
  const kept = operations.flatMap(({ name }) =>
    parametersOf(operationView(name)).flatMap(({ value }) =>
      value['x-kept-for'] ? [[value.name, value['x-kept-for']]] : [],
    ),
  )
  expect(Object.fromEntries(kept)).toEqual({ 'Idempotency-Key': { hours: idempotencyKeyHours } })
})

test('a search requires its loci', () => {
  const hla = answer && within(within(answer, 'properties'), 'hla').value
  expect(hla['x-search-requires']).toEqual(lociForASearch)
})
