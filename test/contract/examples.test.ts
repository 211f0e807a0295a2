/** Every example of a response is sent by its own operation, including its headers. */
import { describe, expect, test } from 'vitest'
import { testApi } from '../support/api.ts'
import { contract, type Json } from '../support/document.ts'
import { operationAt } from '../support/paths.ts'
import { everywhere, special } from './provocations.ts'
import { callOf } from './right-call.ts'
import { bodiesOf, operations, refusals, type Shown, shown } from './shown.ts'
import { example, steps, story } from './story.ts'
import { make, storyId, told } from './told.ts'

const headersOf = ({ headers }: { headers: Headers }, names: object) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, headers.get(name)]))

describe('the requests and responses of the examples are those of the server', async () => {
  const api = await testApi()
  const given = new Map<string, Record<string, string | null>[]>()

  test.each(steps)('$operation $request $response', async (step) => {
    const { operation, method, path, response, status } = step
    expect(operationAt(method, path)?.definition.operationId).toBe(operation)
    const answer = await make(api, step)
    expect(answer.status).toBe(status)
    expect(answer.body).toEqual(response ? example(response) : '')
    // A Location names the record that was created, so each example has its own.
    const own = shown.find((each) => each.component === response && each.operation.id === operation)
    expect(answer.headers.get('location')).toBe(own?.headers.Location ?? null)
    const place = `${operation} ${status}`
    const { headers = {} } = shown.find((each) => `${each.operation.id} ${each.status}` === place) ?? {}
    given.set(place, [...(given.get(place) ?? []), headersOf(answer, headers)])
  })

  test('every example of a successful response is tested, and no other', () => {
    const successes = shown.filter(({ status, name }) => status < 300 && name !== '')
    const answered = steps.filter(({ response }) => response)
    expect(answered.map((step) => `${step.operation} ${step.status} ${step.response}`).sort()).toEqual(
      successes.map(({ operation, status, component }) => `${operation.id} ${status} ${component}`).sort(),
    )
  })

  test('every example of a request body is tested', () => {
    const sent = steps.filter(({ request }) => request)
    expect(sent.map(({ operation, request }) => `${operation} ${request}`).sort()).toEqual(
      operations.flatMap((each) => bodiesOf(each).map((name) => `${each.id} ${name}`)).sort(),
    )
  })

  test('the headers of a successful response have the values of one of its steps', () => {
    for (const { operation, status, headers } of shown.filter((each) => each.status < 300)) {
      expect(given.get(`${operation.id} ${status}`)).toContainEqual(headers)
    }
  })
})

test.each(shown.filter(({ status }) => status === 304))(
  'the headers of 304 of $operation.id are as documented',
  async ({ operation, headers }) => {
    const step = story.find((each) => each.operation === operation.id)
    const api = await told(step)
    const answer = await make(api, step as (typeof story)[number], { 'If-None-Match': headers.ETag ?? '' })
    expect([answer.status, answer.body]).toEqual([304, ''])
    expect(headersOf(answer, headers)).toEqual(headers)
  },
)

describe('every example of an error is sent by its own operation', () => {
  // An error response changes nothing, so those that need only the story share one service.
  const untouched = told()
  const provocationOf = ({ operation, name }: Shown) =>
    special[operation.id]?.[name] ?? everywhere[name]?.(operation)

  test.each(refusals)('$operation.id $status $name', async (refusal) => {
    const provocation = provocationOf(refusal)
    if (!provocation) throw new Error('Say in provocations.ts how this refusal is provoked.')
    const { service, before, ...request } = provocation
    const api = await (service?.() ?? (before ? told() : untouched))
    await before?.(api)
    const headers = { ...storyId, ...request.headers }
    const answer = await api.call(...callOf(refusal.operation, { ...request, headers }))
    expect(answer.status).toBe(refusal.status)
    expect(answer.body).toEqual(refusal.value)
    expect(headersOf(answer, refusal.headers)).toEqual(refusal.headers)
  })

  test('every tested error is documented', () => {
    const names = new Set(refusals.map(({ operation, name }) => `${operation.id} ${name}`))
    const ofOne = Object.entries(special).flatMap(([id, provocations]) =>
      Object.keys(provocations).map((name) => `${id} ${name}`),
    )
    expect(ofOne.filter((name) => !names.has(name))).toEqual([])
    const ofAll = Object.keys(everywhere)
    expect(ofAll.filter((name) => !refusals.some((each) => each.name === name))).toEqual([])
  })

  test('two responses of an operation have different names', () => {
    const names = refusals.map(({ operation, name }) => `${operation.id} ${name}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('every example in the components is used by an operation', () => {
  const used = new Set([...shown.map(({ component }) => component), ...steps.map(({ request }) => request)])
  expect(Object.keys(contract.components.examples).filter((name) => !used.has(name as never))).toEqual([])
})

describe('the schemas of errors show what is really sent', () => {
  const { Problem, RequestError } = contract.components.schemas
  const problems: Json[] = refusals.map(({ value }) => value)
  const items: Json[] = problems.flatMap(({ errors = [] }) => errors)
  const { instance: _ofOneAnswer, errors, ...members } = Problem.properties

  test.each<[string, Json, Json[]]>([
    ...Object.entries(members).map(([name, schema]): [string, Json, Json[]] => [name, schema, problems]),
    ...Object.entries(RequestError.properties).map(([name, schema]): [string, Json, Json[]] => [
      name,
      schema,
      items,
    ]),
  ])('%s', (name, { examples = [] }, sent) => {
    const values = sent.map((each) => each[name])
    for (const value of examples) expect(values).toContainEqual(value)
  })

  test('complete items', () => {
    for (const item of [...errors.examples.flat(), ...RequestError.examples])
      expect(items).toContainEqual(item)
  })
})
