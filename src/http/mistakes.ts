/** Issues of zod → the errors of a problem: where, which kind, and a sentence made from the contract. */
import type { z } from '@hono/zod-openapi'
import {
  bodySchemaOf,
  branchFor,
  isChoiceOfTypes,
  limitsOf,
  resolve,
  type SchemaView,
  schemaAt,
} from './contract.ts'
import { excessesOf } from './limits.ts'
import { limited, pointerTo } from './pointer.ts'
import { mostErrors, type RequestError } from './problems.ts'
import * as say from './sentences.ts'

type Issue = z.core.$ZodIssue
type UnionIssue = z.core.$ZodIssueInvalidUnion

/** One part of a request: what was sent, what zod demands, what the contract says, and how a place in it is named. */
export interface Part {
  readonly value: unknown
  readonly zod: z.ZodType
  readonly schema: SchemaView
  readonly writing: say.Writing
}

/**
 * Every mistake in one part of a request; an empty list means that it is right. A place that holds a single
 * value is named once, with what is wrong first: a text that has not the right form may well be too long too.
 */
export function mistakesIn(part: Part): RequestError[] {
  const result = part.zod.safeParse(part.value)
  if (result.success) return []
  return distinct(firstOfEach(result.error.issues).flatMap((issue) => toErrors(part, issue)))
}

/** Of the issues of one place the first; of an object or a list the first of each kind. */
function firstOfEach(issues: readonly Issue[]): Issue[] {
  const named = new Set<string>()
  return issues.filter((issue) => {
    const isContainer = issue.code === 'unrecognized_keys' || issue.code === 'custom'
    const key = `${issue.path.join('/')} ${isContainer ? issue.code : ''}`
    return !named.has(key) && named.add(key)
  })
}

/** Each place with each kind once: two wrong entries of a list in an address are one mistake there. */
function distinct(errors: readonly RequestError[]): RequestError[] {
  const seen = new Set<string>()
  return errors.filter(({ pointer, parameter, header, code }) => {
    const key = `${pointer ?? parameter ?? header} ${code}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Every mistake in a value that is to be the body of an operation, its limits included. */
export function mistakesInBody(operation: string, zod: z.ZodType, value: unknown): RequestError[] {
  const limits = limitsOf(operation)
  const excesses = limits ? excessesOf(value, limits) : []
  // Of what is too large nothing else is told: looking for it is what the limits are there to spare.
  return excesses.length > 0
    ? excesses
    : mistakesIn({ writing: 'json', value, zod, schema: bodySchemaOf(operation) })
}

function toErrors(part: Part, issue: Issue): RequestError[] {
  // In an address a list is one text and a wrong entry is named with it, so its entries cannot be looked up.
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

/** A field that must not be sent. What to do instead is said by the object around it. */
function forbiddenMember(part: Part, path: readonly PropertyKey[]): RequestError {
  const around = path.slice(0, -1)
  const object = branchFor(schemaAt(part.schema, around, part.value), valueAt(part.value, around))
  const advice = object['x-forbidden']?.[String(path.at(-1))]
  return { ...placeOf(part, path), code: 'not-accepted', ...say.notAccepted(nameOf(path), advice) }
}

/** A union is wrong: what is told is what is wrong in the branch that was meant. */
function wrongBranch(part: Part, issue: UnionIssue, schema: SchemaView, raw: unknown): RequestError[] {
  const place = placeOf(part, issue.path)
  const name = nameOf(issue.path)
  if ('discriminator' in issue) {
    // zod looks into no branch. The codes stand on the union, one step above the discriminator.
    const union = schemaAt(part.schema, issue.path.slice(0, -1), part.value)
    const code = raw === undefined ? 'required' : 'not-in-list'
    const wrong = {
      ...place,
      code,
      ...sentence(code, { name, schema: union, isEntry: false, raw, writing: part.writing }),
    }
    return [wrong as RequestError, ...sharedMistakes(part, issue)]
  }
  const inBranch = (index: number) =>
    firstOfEach(issue.errors[index] ?? []).flatMap((inner) =>
      toErrors(part, { ...inner, path: [...issue.path, ...inner.path] } as Issue),
    )
  if (!schema['x-branch']) {
    // One of several types: where the value has one of them, something else is wrong with it.
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

/** What a sentence calls a place: a field by its name, an item by that of its array. */
const nameOf = (path: readonly PropertyKey[]): string => {
  const name = path.findLast((step) => typeof step === 'string')
  return name === undefined ? 'The request body' : say.quoted(String(name))
}

interface Place {
  readonly name: string
  readonly schema: SchemaView
  /** Whether it is an entry of a list, which has no name of its own. */
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

/** What is wrong in every branch is wrong whichever was meant. For a union that is the whole body. */
function sharedMistakes(part: Part, issue: UnionIssue): RequestError[] {
  if (issue.path.length > 1) return []
  const { options } = part.zod._zod.def as unknown as { options: readonly z.ZodType[] }
  const branches = schemaAt(part.schema, [], undefined).oneOf ?? []
  const [first = [], ...others] = options.map((zod, index) =>
    mistakesIn({ ...part, zod, schema: branches[index] ?? {} }),
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

/** Where a mistake is: a JSON Pointer as URI fragment in the body (RFC 6901, section 6), or the name elsewhere. */
function placeOf(
  part: Part,
  path: readonly PropertyKey[],
): Pick<RequestError, 'pointer' | 'parameter' | 'header'> {
  if (part.writing === 'query' || part.writing === 'path') return { parameter: limited(String(path[0]), 100) }
  if (part.writing === 'header') return { header: limited(String(path[0]), 100) }
  return { pointer: limited(path.reduce<string>(pointerTo, '#'), 500) }
}
