/** The running server and the parameters of requests: every limit, format, code and default of the tables. */
import { beforeAll, describe, expect, test } from 'vitest'
import { type TestApi, testApi } from '../support/api.ts'
import { make, type Ready, readyFor } from './support/calls.ts'
import { valuesOf } from './support/probes.ts'
import { statuses } from './tables/codes/status.ts'
import { operations } from './tables/operations.ts'
import type { Parameter } from './tables/parameters.ts'

const cases = operations.flatMap(({ name, parameters = [] }) =>
  parameters.map((parameter) => ({ name, parameter, called: parameter.name })),
)

/** The values that a parameter can have: a URL and a header contain only text. */
function textsOf({ fact, in: where }: Parameter): { accepted: string[]; refused: string[] } {
  if (fact.type === 'array') {
    const codes = statuses.codes.map(({ code }) => String(code))
    return {
      accepted: [
        ...codes,
        'ACT|NEW',
        'ACT,NEW',
        ...['|', ','].flatMap((between) => [codes.join(between), [...codes].reverse().join(between)]),
      ],
      refused: [
        '',
        'ZZZ',
        'act',
        'ACT|NEW,STP',
        'ACT,ACT',
        'ACT,',
        'ACT|ACT',
        'ACT|',
        'ACT|ZZZ',
        'ACT NEW',
        [...codes, 'NEW'].join('|'),
      ],
    }
  }
  if (fact.type === 'boolean') return { accepted: ['true', 'false'], refused: ['1', '0', 'True', 'yes', ''] }
  if (fact.type === 'integer') {
    const { accepted, refused } = valuesOf(fact)
    const numbers = (values: unknown[]) => values.filter((value) => typeof value === 'number').map(String)
    return {
      accepted: numbers(accepted),
      refused: [...numbers(refused), '1.5', 'x', '1e2', '0x1', '+1', ...(where === 'path' ? [] : [''])],
    }
  }
  if (fact.type !== 'string') throw new Error('A parameter is a single value or a list.')
  const { accepted, refused } = valuesOf(fact)
  const texts = (values: unknown[]) => values.filter((value) => typeof value === 'string')
  // A path with an empty segment is another path.
  return {
    accepted: texts(accepted),
    refused: texts(refused).filter((text) => where !== 'path' || text !== ''),
  }
}

describe.each(cases)('$called of $name', ({ name, parameter }) => {
  let api: TestApi
  let ready: Ready
  beforeAll(async () => {
    api = await testApi()
    ready = await readyFor(api, name)
  })

  const pathOf = (text: string) => {
    const { path } = operations.find((each) => each.name === name) ?? { path: '' }
    return path.replace(`{${parameter.name}}`, encodeURIComponent(text))
  }
  /** The required parameters and this one. */
  function queryWith(text: string): string {
    const query = new URLSearchParams(ready.query)
    query.set(parameter.name, text)
    return `?${query}`
  }
  function send(text: string) {
    if (parameter.in === 'path') return make(api, { ...ready, path: pathOf(text) })
    if (parameter.in === 'query') return make(api, { ...ready, query: queryWith(text) })
    const { method, path, query, as, body } = ready
    const headers = { [parameter.name]: text }
    return api.call(method, path, { as, query, headers, ...(body !== undefined && { body }) })
  }

  test('accepts every stated value', async () => {
    const wrong: string[] = []
    for (const text of textsOf(parameter).accepted) {
      const { status, body } = await send(text)
      // A text of the right form that is not a position in the list.
      const isUnknown = parameter.name === 'after' && /not a position/.test(body.errors?.[0].detail)
      // A number that identifies no record, an outdated ETag, a key that was used.
      const isAccepted = isUnknown || [200, 201, 204, 304, 404, 409, 412].includes(status)
      if (!isAccepted) wrong.push(`${text}: ${status}`)
    }
    expect(wrong).toEqual([])
  })

  test('rejects every other value and names the parameter', async () => {
    const wrong: string[] = []
    for (const text of textsOf(parameter).refused) {
      const { status, body } = await send(text)
      const named = (body.errors ?? []).map(
        (error: Record<string, string>) => error.parameter ?? error.header,
      )
      if (status !== 400 || !named.includes(parameter.name)) wrong.push(`${text}: ${status} ${named}`)
    }
    expect(wrong).toEqual([])
  })

  test('is required or optional as stated', async () => {
    if (parameter.in === 'path') return
    const query = new URLSearchParams(ready.query)
    if (parameter.in === 'query') query.delete(parameter.name)
    const { status } = await make(api, { ...ready, query: `?${query}` })
    expect(status === 400).toBe(parameter.required === true)
  })
})

test('a query parameter that no table lists is rejected by every operation', async () => {
  const api = await testApi()
  const accepted: string[] = []
  for (const { name } of operations) {
    const ready = await readyFor(api, name)
    const query = `${ready.query || '?'}${ready.query ? '&' : ''}unknownParameter=1`
    const { status } = await make(api, { ...ready, query })
    if (status !== 400) accepted.push(`${name}: ${status}`)
  }
  expect(accepted).toEqual([])
})
