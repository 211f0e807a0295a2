/** Compares the contract with the tables in both directions: nothing is missing and nothing is extra. */
import { describe, expect, test } from 'vitest'
import { differences } from './support/compare.ts'
import {
  contentOf,
  listedScopes,
  operationView,
  operationViews,
  parametersOf,
  requestBodyOf,
  responseOf,
  scopesOf,
  within,
} from './support/view.ts'
import { problem } from './tables/bodies/problem.ts'
import { problemFields, problemStatuses } from './tables/codes/errors.ts'
import * as known from './tables/known-differences.ts'
import { operations } from './tables/operations.ts'
import { scopes } from './tables/scopes.ts'

const knownShapes = known.shapes.map(({ difference }) => difference)

test('there are these twenty operations and no others', () => {
  const line = (method: string, path: string, name: string) => `${method} ${path} ${name}`
  expect(operations).toHaveLength(20)
  expect(
    operationViews.map(({ method, path, operation }) => line(method, path, operation.operationId)).sort(),
  ).toEqual(operations.map(({ method, path, name }) => line(method, path, name)).sort())
})

describe.each(operations)('$name', ({ name, scope, parameters = [], body, mediaTypes, success }) => {
  const view = operationView(name)

  test('needs its scope', () => {
    expect(scopesOf(view)).toEqual([[scope]])
  })

  test('has its parameters', () => {
    const written = new Map(
      parametersOf(view).map((place) => [`${place.value.in} ${place.value.name}`, place]),
    )
    expect([...written.keys()].sort()).toEqual(parameters.map((each) => `${each.in} ${each.name}`).sort())
    const found = parameters.flatMap((parameter) => {
      const place = written.get(`${parameter.in} ${parameter.name}`)
      const { required = false, style, explode } = place?.value ?? {}
      expect({ required, style, explode }).toEqual({
        required: parameter.required ?? false,
        style: parameter.piped ? 'pipeDelimited' : undefined,
        explode: parameter.piped ? false : undefined,
      })
      return place ? differences(parameter.fact, within(place, 'schema'), `${name} ${parameter.name}`) : []
    })
    expect(found).toEqual([])
  })

  test('has its request body', () => {
    const request = requestBodyOf(view)
    const types = contentOf(request)
    expect([...types.keys()].sort()).toEqual(body ? [...(mediaTypes ?? ['application/json'])].sort() : [])
    if (body) expect(request.value.required).toBe(true)
    for (const schema of types.values())
      expect(body && differences(body, schema, `${name} body `)).toEqual([])
  })

  test('has its responses', () => {
    const statuses = Object.keys(view.operation.responses).filter((status) => !/^[45]|default/.test(status))
    expect(statuses.sort()).toEqual(Object.keys(success).sort())
    const found = Object.entries(success).flatMap(([status, fact]) => {
      const types = contentOf(responseOf(view, status))
      expect([...types.keys()]).toEqual(fact ? ['application/json'] : [])
      const schema = types.get('application/json')
      return fact && schema ? differences(fact, schema, `${name} ${status} `) : []
    })
    expect(found.filter((difference) => !knownShapes.includes(difference))).toEqual([])
    expect(knownShapes.filter((each) => each.startsWith(`${name} `) && !found.includes(each))).toEqual([])
  })

  test('has one format for all errors', () => {
    const refusals = Object.keys(view.operation.responses).filter((status) => /^[45]/.test(status))
    for (const status of refusals) {
      const schema = contentOf(responseOf(view, status)).get('application/problem+json')
      expect(schema).toBeDefined()
      if (!schema) continue
      const { properties, required } = schema.value
      const { type: _type, ...others } = properties
      const rest = { value: { ...schema.value, properties: others }, pointer: schema.pointer }
      const withoutType = required.filter((each: string) => each !== 'type')
      expect(required).toContain('type')
      expect(
        differences(problem, { ...rest, value: { ...rest.value, required: withoutType } }, 'problem '),
      ).toEqual([])
    }
  })
})

test('the kinds of problem have their statuses and their fields', () => {
  const refusal = contentOf(responseOf(operationView('createPatient'), 400)).get('application/problem+json')
  const type = refusal && within(within(refusal, 'properties'), 'type')
  const kinds = type?.value['x-problem-types'] ?? {}
  const stated = Object.keys(problemStatuses)
  // Source: version 0.1.0 for the length.
  expect({ type: type?.value.type, maxLength: type?.value.maxLength }).toEqual({
    type: 'string',
    maxLength: 100,
  })
  expect(type?.value.enum.filter((kind: string) => stated.includes(kind))).toEqual(stated)
  expect(Object.fromEntries(stated.map((kind) => [kind, kinds[kind]?.status]))).toEqual(problemStatuses)
  const withFields = Object.keys(kinds).filter((kind) => kinds[kind]?.fields)
  expect(withFields).toEqual(Object.keys(problemFields))
  for (const kind of withFields) expect(new Set(kinds[kind]?.fields)).toEqual(new Set(problemFields[kind]))
})

test('there are these scopes and no others', () => {
  const listed = listedScopes()
  expect(listed.map(([name]) => name)).toEqual(Object.keys(scopes))
  expect(listed.filter(([name, text]) => !scopes[name]?.test(text))).toEqual([])
})

test('fields of the published search summary that this one does not have are still missing', () => {
  const answer = contentOf(responseOf(operationView('retrieveSearch'), 200)).get('application/json')
  const members = Object.keys(answer?.value.properties)
  expect(known.searchMembersNotGiven.filter((name) => members.includes(name))).toEqual([])
})
