/** The checker of responses rejects every kind of incorrect response and accepts correct ones. */
import { describe, expect, test } from 'vitest'
import { health } from '../../src/pages/health.ts'
import { pages } from '../../src/pages/pages.ts'
import { readinessOf } from '../../src/pages/readiness.ts'
import { casesPath, listPath, patientsPath, searchesPath, statusPath } from '../support/api.ts'
import { contract } from '../support/document.ts'
import { type Answered, complaintsAbout } from '../support/judge.ts'
import { ask } from '../support/judged.ts'
import { outside, templateOf } from '../support/paths.ts'
import { example } from './story.ts'

const standard = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Request-Id': '00000000-0000-4000-8000-000000000001',
}
const created = { ...standard, Location: '/api/v2/patients?wmdaId=100001', ETag: '"1"' }

const answer = (status: number, headers: object, body?: unknown, type = 'application/json'): Answered => ({
  status,
  headers: new Headers({ ...headers, ...(body !== undefined && { 'Content-Type': type }) }),
  text: body === undefined ? '' : JSON.stringify(body),
})
const registered = { wmdaId: 100001 }
const right = answer(201, created, registered)

const notFound = example('ProblemPatientNotFound') as object
const problem = (status: number, body: object, headers: object = {}) =>
  answer(status, { ...standard, ...headers }, body, 'application/problem+json')
const ofUnknownPath = {
  ...notFound,
  type: '/problems/not-found',
  title: 'Resource not found',
}
const ofOtherMethod = {
  ...notFound,
  type: '/problems/method-not-allowed',
  title: 'Method not allowed',
  status: 405,
}
const allow = { Allow: 'GET, HEAD, OPTIONS, POST, PUT' }
const without = (name: string) => Object.fromEntries(Object.entries(created).filter(([key]) => key !== name))

describe('correct responses are accepted', () => {
  test.each<[string, string, string, Answered]>([
    ['a successful response', 'POST', patientsPath, right],
    ['with what HTTP adds', 'POST', patientsPath, answer(201, { ...created, Date: 'now' }, registered)],
    ['without a body', 'PUT', patientsPath, answer(204, { ...standard, ETag: '"2"' })],
    ['an error response', 'GET', `${patientsPath}?wmdaId=1`, problem(404, notFound)],
    [
      'of a path with an identifier',
      'GET',
      `${casesPath}/1`,
      problem(404, example('ProblemCaseNotFound') as object),
    ],
    ['to HEAD', 'HEAD', listPath, { ...answer(200, standard, {}), text: '' }],
    ['an unknown path', 'GET', '/api/v2/patient', problem(404, ofUnknownPath)],
    ['an unknown method', 'DELETE', patientsPath, problem(405, ofOtherMethod, allow)],
    ['OPTIONS', 'OPTIONS', patientsPath, answer(204, allow)],
    ['a page', 'GET', '/docs', answer(200, {}, '<!doctype html>', 'text/html')],
  ])('%s', (_what, method, path, given) => {
    expect(complaintsAbout(method, path, given)).toEqual([])
  })
})

describe('incorrect responses of an operation are rejected', () => {
  test.each<[string, Answered, string | RegExp]>([
    ['an undeclared status', answer(200, created, registered), 'createPatient does not declare 200'],
    ['an undeclared error', problem(404, notFound), 'createPatient does not declare 404'],
    [
      'an undeclared header',
      answer(201, { ...created, 'X-Extra': '1' }, registered),
      'the header x-extra is not declared',
    ],
    ['a missing header', answer(201, without('ETag'), registered), 'the header etag is missing'],
    [
      'a missing standard header',
      answer(201, without('Cache-Control'), registered),
      'the header cache-control is missing',
    ],
    [
      'a wrong header',
      answer(201, { ...created, ETag: '1' }, registered),
      'the header etag is not as declared',
    ],
    [
      'another media type',
      answer(201, created, registered, 'application/problem+json'),
      'the media type application/problem+json is not declared',
    ],
    ['no media type', { ...right, headers: new Headers(created) }, 'the media type  is not declared'],
    ['a missing member', answer(201, created, {}), /must have required property 'wmdaId'/],
    [
      'an extra member',
      answer(201, created, { ...registered, extra: 1 }),
      /must NOT have additional properties/,
    ],
    ['a value of another type', answer(201, created, { wmdaId: '1' }), /wmdaId must be integer/],
    ['a truncated body', { ...right, text: '{' }, 'the body is not JSON'],
    ['no body', { ...right, text: '' }, 'the body is not JSON'],
  ])('%s', (_what, given, complaint) => {
    expect(complaintsAbout('POST', patientsPath, given)).toEqual([
      typeof complaint === 'string' ? complaint : expect.stringMatching(complaint),
    ])
  })

  test('a body where none is declared', () => {
    const given = answer(204, { ...standard, ETag: '"2"' }, {})
    expect(complaintsAbout('PUT', patientsPath, given)).toEqual(['there is a body and none is declared'])
  })

  test('a body in a response to HEAD', () => {
    const given = answer(200, standard, {})
    expect(complaintsAbout('HEAD', listPath, given)).toEqual(['there is a body in an answer to HEAD'])
  })

  test('every error is named', () => {
    const given = answer(201, { Location: '/x', ETag: 'x', 'X-Extra': '1' }, {})
    expect(complaintsAbout('POST', patientsPath, given)).toHaveLength(6)
  })
})

describe('incorrect problems are rejected', () => {
  const retrieve = (body: object, status = 404) =>
    complaintsAbout('GET', `${patientsPath}?wmdaId=1`, problem(status, body))

  test('another kind of the same status', () => {
    const other = example('ProblemSearchNotFound') as object
    expect(retrieve(other)).toEqual(['/problems/search-not-found is not shown under 404'])
    expect(retrieve(ofUnknownPath)).toEqual(['/problems/not-found is not shown under 404'])
  })

  test('a kind that only another operation has with the same status', () => {
    const kind = example('ProblemTransitionNotAllowed') as object
    expect(complaintsAbout('PUT', statusPath, problem(409, kind))).toEqual([])
    expect(complaintsAbout('PUT', patientsPath, problem(409, kind))).toEqual([
      '/problems/transition-not-allowed is not shown under 409',
    ])
  })

  test('another title, and another status in the body', () => {
    expect(retrieve({ ...notFound, title: 'Nobody' })).toEqual(['the problem is not as the registry says'])
    expect(retrieve({ ...notFound, status: 400 })).toEqual(['the problem is not as the registry says'])
  })

  test('a kind of another status', () => {
    expect(retrieve({ ...notFound, type: '/problems/precondition-failed' })).toEqual([
      'the problem is not as the registry says',
      '/problems/precondition-failed is not shown under 404',
    ])
  })

  test('a field of another kind, and a field that is missing', () => {
    expect(retrieve({ ...notFound, missing: ['a'] })).toEqual([
      '/problems/patient-not-found has the fields missing and not ',
    ])
    const { allowed, ...incomplete } = example('ProblemTransitionNotAllowed') as Record<string, unknown>
    expect(allowed).toBeDefined()
    expect(complaintsAbout('PUT', statusPath, problem(409, incomplete))).toEqual([
      '/problems/transition-not-allowed has the fields from,to and not from,to,allowed',
    ])
  })

  test('a kind that is not registered, and a member that no problem has', () => {
    expect(retrieve({ ...notFound, type: '/problems/other' })).toEqual([
      expect.stringMatching(/type must be/),
    ])
    expect(retrieve({ ...notFound, stack: [] })).toEqual([expect.stringMatching(/additional properties/)])
  })
})

describe('responses that belong to no operation are rejected', () => {
  test.each<[string, string, string, Answered]>([
    ['a successful response for an unknown path', 'GET', '/api/v2/patient', answer(200, standard, {})],
    ['a redirection', 'GET', '/api/v2/patients/', answer(301, { Location: patientsPath })],
    ['a successful response for an unknown method', 'DELETE', patientsPath, answer(204, standard)],
    ['a successful response below a path', 'GET', `${searchesPath}/1/2`, answer(200, standard, {})],
    ['a successful response of a page for another method', 'POST', '/docs', answer(200, {}, '')],
    ['an error without problem details', 'GET', '/api/v2/patient', answer(404, standard, {})],
    ['401 for an unknown path', 'GET', '/nothing', problem(401, example('ProblemUnauthenticated') as object)],
    ['404 for a known path', 'DELETE', patientsPath, problem(404, ofUnknownPath, allow)],
    ['405 for an unknown path', 'DELETE', '/api/v2/patient', problem(405, ofOtherMethod)],
    ['405 without Allow', 'DELETE', patientsPath, problem(405, ofOtherMethod)],
    [
      '404 without the standard headers',
      'GET',
      '/nothing',
      answer(404, {}, ofUnknownPath, 'application/problem+json'),
    ],
    ['404 with another title', 'GET', '/nothing', problem(404, { ...ofUnknownPath, title: 'No' })],
    ['OPTIONS without Allow', 'OPTIONS', patientsPath, answer(204, standard)],
  ])('%s', (_what, method, path, given) => {
    expect(complaintsAbout(method, path, given)).not.toEqual([])
  })
})

describe('the operation of a path', () => {
  test('a literal segment is preferred to a parameter, from left to right', () => {
    const templates = ['/a/{b}/c', '/a/{b}/{c}', '/a/b/{c}', '/{a}/b/c', '/a/b']
    for (const order of [templates, templates.toReversed()]) {
      expect(templateOf('/a/b/c', order)).toBe('/a/b/{c}')
      expect(templateOf('/a/x/c', order)).toBe('/a/{b}/c')
      expect(templateOf('/a/x/y', order)).toBe('/a/{b}/{c}')
      expect(templateOf('/x/b/c', order)).toBe('/{a}/b/c')
      expect(templateOf('/a//c', order)).toBeUndefined()
      expect(templateOf('/a/b/', order)).toBeUndefined()
      expect(templateOf('/A/b', order)).toBeUndefined()
    }
  })

  test('the paths of the contract are distinguished', () => {
    const templates = Object.keys(contract.paths)
    for (const template of templates) expect(templateOf(template, templates)).toBe(template)
  })
})

test('the other paths are those of the pages', () => {
  const readiness = readinessOf({}, () => new Date())
  const apps = [pages({ docsFile: new URL('file:///does-not-exist'), readiness }), health(readiness)]
  const served = apps.flatMap(({ routes }) => routes.map(({ path }) => path.replace(/:(\w+)/g, '{$1}')))
  expect(served.sort()).toEqual(Object.keys(outside).sort())
})

test('a test that sends requests to an app detects an incorrect response', async () => {
  const app = { fetch: () => new Response(JSON.stringify(registered), { status: 200, headers: created }) }
  await expect(ask(app, patientsPath, { method: 'POST', body: '{}' })).rejects.toThrow(
    'POST /api/v2/patients was answered with 200: createPatient does not declare 200',
  )
})
