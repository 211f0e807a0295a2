/** Requests to compare the mock with the service: the right request of each operation, with one thing changed. */
import { follow, type Json } from '../../contract/document.ts'
import { edgesOf } from '../../contract/edges.ts'
import { distinct } from '../../contract/proof.ts'
import { bodyOf, callOf } from '../../contract/right-call.ts'
import { sample } from '../../contract/sample.ts'
import { type Operation, refusals } from '../../contract/shown.ts'
import { operationsIn, parametersIn } from '../../contract/wire-reading.ts'
import { addressOf } from '../../contract/wire-sending.ts'
import { edgeTextsOf, exampleOf, requestsWith, unknownNames, withUnknown } from '../../contract/wire-texts.ts'
import { coordinator, type Identity, machine } from '../../support/api.ts'
import { contract } from '../../support/document.ts'

export interface Sent {
  /** What was changed, so that a difference can be named. */
  readonly what: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** The caller. Without it, the headers say who calls. */
  readonly as?: Identity
  /** Whether the bodies of successes must be the same too. */
  readonly whole?: boolean
  /** Whether the following pages must be the same too. */
  readonly paged?: boolean
}

const source: Json = contract

/** Who may call an operation. */
const callerOf = (operation: Operation): Identity =>
  refusals.some(({ operation: { id }, name }) => id === operation.id && name === 'machineRequired')
    ? machine
    : coordinator

/** The right request of an operation. */
export function right(operation: Operation): Sent {
  const [method, path, { query = '', body, headers = {} }] = callOf(operation)
  const sent = { what: 'nothing', method, path: path + query, headers, as: callerOf(operation) }
  return body === undefined ? sent : { ...sent, body: JSON.stringify(body) }
}

/** A place in a body: its schema, and a way to write a body with a certain value there. */
interface Place {
  readonly schema: Json
  readonly write: (value: Json) => Json
}

/** Every place in a value of a schema, in every branch. @param base a right value of the schema */
function placesIn(written: Json, base: Json): Place[] {
  const schema = follow(source, written)
  const branches: Place[] = (schema.oneOf ?? []).flatMap((one: Json) => placesIn(one, sample(source, one)))
  const members = Object.entries<Json>(schema.properties ?? {}).flatMap(([name, member]) =>
    placesIn(member, sample(source, member)).map(({ schema, write }) => ({
      schema,
      write: (value: Json) => ({ ...base, [name]: write(value) }),
    })),
  )
  const items = schema.items
    ? placesIn(schema.items, sample(source, schema.items)).map(({ schema, write }) => ({
        schema,
        write: (value: Json) => [write(value)],
      }))
    : []
  return [{ schema, write: (value) => value }, ...branches, ...members, ...items]
}

/** The right request with values at the limits of every schema, one at a time, at every place in the body. */
export function withOtherBodies(operation: Operation): Sent[] {
  const [media] = Object.values<Json>(operation.definition.requestBody?.content ?? {})
  if (!media) return []
  const places = placesIn(media.schema, bodyOf(operation, 0))
  const bodies = places.flatMap(({ schema, write }) => edgesOf(source, schema).map(write))
  return distinct(bodies).map((body) => ({ ...right(operation), what: 'body', body: JSON.stringify(body) }))
}

/** The right request with texts at the limits of every parameter, with repeated, missing and unknown parameters. */
export function withOtherParameters(operation: Operation): Sent[] {
  const found = operationsIn(source).find(({ id }) => id === operation.id)
  if (!found) throw new Error(`The contract has no operation ${operation.id}.`)
  const example = exampleOf(source, found)
  const written = parametersIn(source, found).flatMap((parameter) =>
    requestsWith(example, parameter, edgeTextsOf(source, parameter)),
  )
  const unknown = unknownNames.map((name) => withUnknown(example, name))
  return distinct([example, ...unknown, ...written]).map((request) => ({
    ...right(operation),
    what: 'parameter',
    path: addressOf(operation.template, request),
    headers: { ...right(operation).headers, ...Object.fromEntries(request.headers) },
  }))
}

const mediaTypes = [
  'application/json',
  'application/merge-patch+json',
  'application/json; charset=utf-8',
  'Application/JSON;charset=UTF-8',
  'application/json; charset=latin1',
  'application/json-patch+json',
  'application/vnd.api+json',
  'application/xml',
  'text/plain',
  'multipart/form-data; boundary=x',
  '*/*',
  '',
]

/** The right body under every media type, and without one. */
export function withOtherMediaTypes(operation: Operation): Sent[] {
  const { body, ...request } = right(operation)
  if (body === undefined) return []
  const { 'Content-Type': _type, ...headers } = request.headers
  return [
    { ...request, what: 'media type', headers, body },
    ...mediaTypes.map((type) => ({
      ...request,
      what: 'media type',
      headers: { ...headers, 'Content-Type': type },
      body,
    })),
  ]
}

const unreadable = [
  '',
  ' ',
  '{',
  '}',
  'null',
  '[]',
  '""',
  'nul',
  '{"a":1}x',
  '\ufeff{}',
  '"\\ud800"',
  '{"a":"\\u0000"}',
]

/** Bodies that are not the JSON of an object, or that are too large. */
export const withUnreadableBodies = (operation: Operation): Sent[] =>
  right(operation).body === undefined
    ? []
    : [...unreadable, `[${' '.repeat(1024 * 1024)}]`, '['.repeat(5_000)].map((body) => ({
        ...right(operation),
        what: 'unreadable body',
        body,
      }))

const accepted = ['application/json', 'application/xml', 'text/html', '*/*', '']

/** Headers that have no effect on the service, and preconditions. */
export const withOtherHeaders = (operation: Operation): Sent[] => [
  ...accepted.map((Accept) => ({
    ...right(operation),
    what: 'accept',
    headers: { ...right(operation).headers, Accept },
  })),
  ...['If-Match', 'If-None-Match', 'Idempotency-Key'].flatMap((name) =>
    ['*', '"1"', '"999"', 'W/"1"', '1', '"1", "2"'].map((value) => ({
      ...right(operation),
      what: name,
      headers: { ...right(operation).headers, [name]: value },
    })),
  ),
]

const allScopes = Object.keys(contract.components.securitySchemes.bearerAuth['x-scopes'])

/** Other callers: without a token, without a scope, with only one, a machine, a person. */
export function withOtherCallers(operation: Operation): Sent[] {
  const { as, ...request } = right(operation)
  const authorizations = ['', 'Bearer', 'Bearer ', 'Basic dTpw', 'Token x', 'Bearer a b', 'Bearer é']
  const wrongClaims: Identity[] = [
    { ...as, organisation: '12' },
    { ...as, organisation: 6939 },
    { ...as, username: 'abc' },
    { ...as, username: 7 },
    { ...as, scope: 7 },
  ]
  return [
    ...authorizations.map((Authorization) => ({
      ...request,
      what: 'authorization',
      headers: { ...request.headers, Authorization },
    })),
    ...wrongClaims.map((each) => ({ ...request, what: 'claim', as: each })),
    ...[machine, coordinator].map((each) => ({ ...request, what: 'caller', as: each })),
    ...allScopes.flatMap((scope) => [
      { ...request, what: 'scope', as: { ...as, scope } },
      {
        ...request,
        what: 'scope',
        as: { ...as, scope: allScopes.filter((each) => each !== scope).join(' ') },
      },
    ]),
    { ...request, what: 'scope', as: { ...as, scope: '' } },
  ]
}

/** Tokens that the service rejects although their claims are right. */
export const wrongTokens = (operation: Operation): Sent[] =>
  operation.id === 'listPatients'
    ? ['synthetic', `${base64({ alg: 'none' })}.${base64({ ion: '6939', username: 'synthetic' })}.`].map(
        (token) => ({
          ...right(operation),
          what: 'token',
          headers: { Authorization: `Bearer ${token}` },
        }),
      )
    : []

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Paths of the service and paths that it does not have, with every method. */
export function otherPaths(operations: readonly Operation[]): Sent[] {
  const known = operations.map((operation) => callOf(operation)[1])
  const outside = ['/', '/docs', '/openapi.json', '/openapi.yaml', '/problems/not-found', '/problems/x']
  const paths = [
    ...known,
    ...known.flatMap((path) => [`${path}/`, `${path}/x`, path.toUpperCase(), `/${path}`]),
    ...outside,
    '/health/live',
    '/nowhere',
    '/api/v2',
    '/api/v2/patients/%00',
  ]
  const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'SEARCH']
  return distinct(paths).flatMap((path) =>
    methods.map((method) => ({ what: `${method} ${path}`, method, path, headers: {}, as: coordinator })),
  )
}

/** Preflight requests of browsers, for every path and method. */
export const preflights = (operations: readonly Operation[]): Sent[] =>
  operations.flatMap((operation) =>
    ['https://app.example', 'http://localhost:5173', 'null'].map((Origin) => ({
      what: 'preflight',
      method: 'OPTIONS',
      path: callOf(operation)[1],
      headers: {
        Origin,
        'Access-Control-Request-Method': operation.method,
        'Access-Control-Request-Headers': 'authorization, content-type',
      },
    })),
  )
