/** Converts zod issues to the errors of a problem: the location, the kind, and a sentence based on the contract. */
import { z } from '@hono/zod-openapi'
import { operations } from '../../generated/operations.ts'
import type { RequestError } from '../../generated/schemas.ts'
import { bodySchemaOf, resolve } from '../contract/document.ts'
import { branchFor, isChoiceOfTypes, schemaAt } from '../contract/schema-view.ts'
import type { SchemaView } from '../contract/views.ts'
import { pointerTo } from '../json/pointer.ts'
import { limited, mostErrors } from '../problems/problem.ts'
import { excessesOf } from './body-complexity.ts'
import * as say from './error-messages.ts'

type Issue = z.core.$ZodIssue
type UnionIssue = z.core.$ZodIssueInvalidUnion

/** One part of a request: the sent value, its zod schema, its contract schema, and how a location in it is written. */
export interface Part {
  readonly value: unknown
  readonly zod: z.ZodType
  readonly schema: SchemaView
  readonly writing: say.Writing
}

/** The valid part with defaults filled in, or every error in it. */
export type Judged = { readonly value: unknown } | { readonly errors: RequestError[] }

/**
 * Validates one part of a request. A location with a simple value gets one error, the first one: a string in the wrong
 * format is often too long as well.
 */
export function judge(part: Part): Judged {
  const result = part.zod.safeParse(part.value)
  if (result.success) return { value: result.data }
  return { errors: distinct(firstOfEach(result.error.issues).flatMap((issue) => toErrors(part, issue))) }
}

/** Every error in one part of a request. Empty if the part is valid. */
export function errorsIn(part: Part): RequestError[] {
  const judged = judge(part)
  return 'errors' in judged ? judged.errors : []
}

/** The first issue at each location. For an object or an array, the first issue of each kind. */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const named = new Set<string>()
  return issues.filter((issue) => {
    const isContainer = issue.code === 'unrecognized_keys' || issue.code === 'custom'
    const key = `${issue.path.join('/')} ${isContainer ? issue.code : ''}`
    return !named.has(key) && named.add(key)
  })
}

/** One error per location and kind: two invalid items of a list in the query string are one error. */
function distinct(errors: readonly RequestError[]): RequestError[] {
  const seen = new Set<string>()
  return errors.filter(({ pointer, parameter, header, code }) => {
    const key = `${pointer ?? parameter ?? header} ${code}`
    return !seen.has(key) && seen.add(key)
  })
}

type Operations = typeof operations
type OperationWithBody = {
  [Id in keyof Operations]: Operations[Id] extends { body: unknown } ? Id : never
}[keyof Operations]

/** Every error in a value that is to be the body of an operation, including exceeded limits. */
export function errorsInBody(id: OperationWithBody, zod: z.ZodType, value: unknown): RequestError[] {
  const { limits } = operations[id].body
  const excesses = limits ? excessesOf(value, limits) : []
  // If a limit is exceeded, nothing else is checked, because the limits exist to avoid that work.
  return excesses.length > 0 ? excesses : errorsIn({ writing: 'json', value, zod, schema: bodySchemaOf(id) })
}

function toErrors(part: Part, issue: Issue): RequestError[] {
  // In the query string a list is one text. An invalid item is reported for the whole parameter, so items have no path.
  const path = part.writing === 'json' ? issue.path : issue.path.slice(0, 1)
  const raw = valueAt(part.value, path)
  const schema = schemaAt(part.schema, issue.path, part.value)
  const place = placeOf(part, issue.path)
  const name = nameOf(issue.path)
  if (issue.code === 'unrecognized_keys') return unknownMembers(part, issue, schema)
  if (issue.code === 'invalid_union') return wrongBranch(part, issue, schema, raw)
  const isList = schemaAt(part.schema, path, part.value).type === 'array'
  if (part.writing === 'query' && Array.isArray(raw) && !isList) {
    return [{ ...place, code: 'repeated-parameter', ...say.repeated(name) }]
  }
  const isEntry = typeof issue.path.at(-1) === 'number'
  const code = codeOf(issue, raw)
  if (code === 'not-accepted') return [forbiddenMember(part, issue.path)]
  const meant = isChoiceOfTypes(schema) ? branchFor(schema, raw) : schema
  return [{ ...place, code, ...sentence(code, { name, schema: meant, isEntry, raw, writing: part.writing }) }]
}

function unknownMembers(part: Part, issue: Issue & { keys: string[] }, written: SchemaView): RequestError[] {
  const schema = branchFor(written, valueAt(part.value, issue.path))
  const alone = schema['x-alone']
  if (alone) return [{ ...placeOf(part, issue.path), code: 'not-alone', ...say.notAlone(schema, alone) }]
  const known = Object.keys(schema.properties ?? {})
  const forbidden = schema['x-forbidden'] ?? {}
  return issue.keys.slice(0, mostErrors).map((key) =>
    Object.hasOwn(forbidden, key)
      ? forbiddenMember(part, [...issue.path, key])
      : {
          ...placeOf(part, [...issue.path, key]),
          code: part.writing === 'query' ? 'unknown-parameter' : 'unknown-member',
          ...say.unknownName(key, known, part.writing),
        },
  )
}

/** A field that must not be sent. The schema of the surrounding object says what to do instead. */
function forbiddenMember(part: Part, path: readonly PropertyKey[]): RequestError {
  const around = path.slice(0, -1)
  const object = branchFor(schemaAt(part.schema, around, part.value), valueAt(part.value, around))
  const advice = object['x-forbidden']?.[String(path.at(-1))]
  return { ...placeOf(part, path), code: 'not-accepted', ...say.notAccepted(nameOf(path), advice) }
}

/** An invalid union. The errors of the branch that the value is meant for are reported. */
function wrongBranch(part: Part, issue: UnionIssue, schema: SchemaView, raw: unknown): RequestError[] {
  const place = placeOf(part, issue.path)
  const name = nameOf(issue.path)
  if ('discriminator' in issue) {
    // zod does not check the branches in this case. The codes are in the union, one level above the discriminator.
    const union = schemaAt(part.schema, issue.path.slice(0, -1), part.value)
    const code = raw === undefined ? 'required' : 'not-in-list'
    const wrong = {
      ...place,
      code,
      ...sentence(code, { name, schema: union, isEntry: false, raw, writing: part.writing }),
    }
    return [wrong as RequestError, ...sharedErrors(part, issue)]
  }
  const inBranch = (index: number) =>
    firstOfEach(issue.errors[index] ?? []).flatMap((inner) =>
      toErrors(part, { ...inner, path: [...issue.path, ...inner.path] } as Issue),
    )
  if (!schema['x-branch']) {
    // A union of simple types. If the value has one of these types, the error is a different one.
    const typed = issue.errors.findIndex((inner) => !inner.some(({ code }) => code === 'invalid_type'))
    if (typed >= 0) return inBranch(typed)
  }
  if (raw === undefined) return [{ ...place, code: 'required', ...say.missing(name, schema) }]
  const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw)
  if (!schema['x-branch'] || !isObject) {
    const types = schema['x-branch'] ? { type: 'object' } : schema
    const isEntry = typeof issue.path.at(-1) === 'number'
    return [
      {
        ...place,
        code: 'wrong-type',
        ...sentence('wrong-type', { name, schema: types, isEntry, raw, writing: part.writing }),
      },
    ]
  }
  const meant = branchFor(schema, raw)
  const { required = [] } = meant
  if (!required.some((member) => Object.hasOwn(raw, member))) {
    return [{ ...place, code: 'neither-form', ...say.neitherForm(name, schema, required) }]
  }
  return inBranch((schema.oneOf ?? []).findIndex((branch) => resolve<SchemaView>(branch) === meant))
}

/** The name of a location in a sentence: a field by its own name, an item by the name of its array. */
export const nameOf = (path: readonly PropertyKey[]): string => {
  const name = path.findLast((step) => typeof step === 'string')
  return name === undefined ? 'The request body' : say.quoted(String(name))
}

interface Place {
  readonly name: string
  readonly schema: SchemaView
  /** Whether it is an item of an array, which has no name of its own. */
  readonly isEntry: boolean
  readonly raw: unknown
  readonly writing: say.Writing
}

function sentence(code: RequestError['code'], { name, schema, isEntry, raw, writing }: Place) {
  const entry = isEntry ? `An item of ${name}` : name
  if (code === 'required') return say.missing(name, schema)
  if (code === 'wrong-type') return say.wrongType(entry, schema, writing, raw)
  if (code === 'not-in-list') return say.notInList(name, schema, isEntry, writing)
  if (code === 'wrong-form') return say.wrongForm(entry, schema)
  if (code === 'duplicate') return say.duplicate(name)
  return say.outOfBounds(entry, schema, code)
}

function codeOf(issue: Issue, raw: unknown): RequestError['code'] {
  if (raw === undefined) return 'required'
  switch (issue.code) {
    case 'invalid_value':
      return 'not-in-list'
    case 'invalid_format':
      return 'wrong-form'
    case 'too_small':
      return issue.origin === 'string' ? 'too-short' : issue.origin === 'array' ? 'too-few' : 'too-small'
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'too-large'
    case 'custom':
      return (issue.params?.code as RequestError['code'] | undefined) ?? 'wrong-form'
    default:
      return 'wrong-type'
  }
}

/**
 * Errors that occur in every branch, so they do not depend on the meant branch. Only for a union that is the whole
 * body.
 */
function sharedErrors(part: Part, issue: UnionIssue): RequestError[] {
  if (issue.path.length > 1) return []
  if (!(part.zod instanceof z.ZodUnion)) return []
  const options = part.zod.options.filter((option) => option instanceof z.ZodType)
  const branches = schemaAt(part.schema, [], undefined).oneOf ?? []
  const [first = [], ...others] = options.map((zod, index) =>
    errorsIn({ ...part, zod, schema: branches[index] ?? {} }),
  )
  const key = (error: RequestError) => `${error.pointer} ${error.code}`
  const elsewhere = others.map((list) => new Set(list.map(key)))
  const discriminator = placeOf(part, issue.path).pointer
  return first
    .filter((error) => error.pointer !== discriminator)
    .filter((error) => elsewhere.every((keys) => keys.has(key(error))))
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at: unknown, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step], value)

/** The location of an error: in the body a JSON Pointer as URI fragment (RFC 6901, section 6), otherwise the name. */
export function placeOf(
  part: Pick<Part, 'writing'>,
  path: readonly PropertyKey[],
): Pick<RequestError, 'pointer' | 'parameter' | 'header'> {
  if (part.writing === 'query' || part.writing === 'path') return { parameter: limited(String(path[0]), 100) }
  if (part.writing === 'header') return { header: limited(String(path[0]), 100) }
  return { pointer: limited(path.reduce<string>(pointerTo, '#'), 500) }
}
