import { expect, test } from 'vitest'
import { differences, type Seen } from './alike.ts'

const answer: Seen = {
  status: 200,
  headers: { 'content-type': 'application/json', etag: '"1"' },
  body: {
    wmdaId: 100001,
    lastViewed: '2026-01-15T09:30:00.000Z',
    requests: [{ searchId: 4711, summary: null }],
  },
}
const problem: Seen = {
  status: 400,
  headers: { 'content-type': 'application/problem+json' },
  body: {
    type: '/problems/invalid-request',
    detail: 'The request has 2 errors.',
    instance: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    errors: [
      { pointer: '#/abo', code: 'not-in-list', detail: 'One sentence.' },
      { pointer: '#/hla', code: 'required', detail: 'Another one.' },
    ],
  },
}

test('equal answers are alike', () => {
  expect(differences(answer, structuredClone(answer))).toEqual([])
})

test('the moment, the id of the request, a charset, sentences and the order of errors are no difference', () => {
  const later = { ...(answer.body as object), lastViewed: '2026-01-15T09:31:00.000Z' }
  const headers = { ...answer.headers, 'content-type': 'application/json; charset=utf-8' }
  expect(differences(answer, { ...answer, headers, body: later })).toEqual([])
  const body = {
    type: '/problems/invalid-request',
    detail: 'Two errors.',
    instance: 'urn:uuid:00000000-0000-4000-8000-000000000002',
    errors: [
      { pointer: '#/hla', code: 'required', detail: 'Missing.' },
      { pointer: '#/abo', code: 'not-in-list', detail: 'Not a code.' },
    ],
  }
  expect(differences(problem, { ...problem, body })).toEqual([])
})

const body = (change: object): Seen => ({ ...answer, body: { ...(answer.body as object), ...change } })

test.each<[string, Seen, string]>([
  ['another status', { ...answer, status: 201 }, 'status'],
  ['a missing header', { ...answer, headers: { 'content-type': 'application/json' } }, 'header etag'],
  ['another header', { ...answer, headers: { ...answer.headers, etag: '"2"' } }, 'header etag'],
  [
    'another media type',
    { ...answer, headers: { ...answer.headers, 'content-type': 'text/html' } },
    'header content-type',
  ],
  ['an extra header', { ...answer, headers: { ...answer.headers, location: '/' } }, 'header location'],
  ['an extra member', body({ extra: 1 }), '#/extra'],
  ['a missing member', body({ wmdaId: undefined }), '#/wmdaId'],
  ['another value', body({ wmdaId: 100002 }), '#/wmdaId'],
  ['a value of another type', body({ wmdaId: '100001' }), '#/wmdaId'],
  ['text instead of a moment', body({ lastViewed: '2026-01-15' }), '#/lastViewed'],
  ['another member inside', body({ requests: [{ searchId: 4711, summary: {} }] }), '#/requests/0/summary'],
  ['a longer list', body({ requests: [{ searchId: 4711, summary: null }, {}] }), '#/requests/1'],
  ['no body', { ...answer, body: undefined }, '#'],
])('%s is a difference', (_what, seen, place) => {
  const [difference = '', ...others] = differences(answer, seen)
  expect(difference.split(':')[0]).toBe(place)
  expect(others).toEqual([])
})

test('an error of another place or kind is a difference', () => {
  const { errors } = problem.body as { errors: { pointer: string; code: string; detail: string }[] }
  const [first] = errors
  for (const change of [{ code: 'wrong-type' }, { pointer: '#/a' }, { fix: 'Mend it.' }]) {
    const changed = { ...(problem.body as object), errors: [{ ...first, ...change }, errors[1]] }
    expect(differences(problem, { ...problem, body: changed })).toHaveLength(1)
  }
  expect(
    differences(problem, { ...problem, body: { ...(problem.body as object), errors: [first] } }),
  ).toHaveLength(1)
})
