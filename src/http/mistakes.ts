/** Issues of zod → the errors of a problem: where, which kind, and a sentence made from the contract. */
import type { z } from '@hono/zod-openapi'
import { type SchemaView, schemaAt } from './contract.ts'
import type { RequestError } from './problems.ts'
import * as say from './sentences.ts'

type Issue = z.core.$ZodIssue

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
  const named = new Set<string>()
  return result.error.issues
    .filter((issue) => {
      const isContainer = issue.code === 'unrecognized_keys' || issue.code === 'custom'
      const key = `${issue.path.join('/')} ${isContainer ? issue.code : ''}`
      return !named.has(key) && named.add(key)
    })
    .flatMap((issue) => [...toErrors(part, issue), ...sharedMistakes(part, issue)])
}

function toErrors(part: Part, issue: Issue): RequestError[] {
  // A wrong discriminator leads into no branch: what it may be stands on the union itself.
  const isChoice = issue.code === 'invalid_union' && 'discriminator' in issue
  const schema = schemaAt(part.schema, isChoice ? issue.path.slice(0, -1) : issue.path, part.value)
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema.properties ?? {})
    return issue.keys.map((key) => ({
      ...placeOf(part, [...issue.path, key]),
      code: part.writing === 'query' ? 'unknown-parameter' : 'unknown-member',
      ...say.unknownName(key, known, part.writing),
    }))
  }
  // A list in an address is one text, so its entries cannot be looked up.
  const raw = valueAt(part.value, part.writing === 'query' ? issue.path.slice(0, 1) : issue.path)
  const place = placeOf(part, issue.path)
  const isEntry = typeof issue.path.at(-1) === 'number'
  const name = String(issue.path.findLast((step) => typeof step === 'string') ?? 'The body')
  if (part.writing === 'query' && Array.isArray(raw)) {
    return [
      {
        ...place,
        code: 'repeated-parameter',
        detail: `${name} stands more than once in the address.`,
        fix: schema.items ? 'Write it once, its entries separated by a vertical bar.' : 'Write it once.',
      },
    ]
  }
  const code = codeOf(issue, raw)
  return [{ ...place, code, ...sentence(code, { name, schema, isEntry, raw, writing: part.writing }) }]
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
  if (code === 'required') return say.missing(name, schema)
  if (code === 'wrong-type') return say.wrongType(name, schema, writing, typeof raw === 'string')
  if (code === 'not-in-list') return say.notInList(name, schema, isEntry, writing)
  if (code === 'wrong-form') return say.wrongForm(name, schema)
  if (code === 'duplicate') {
    return { detail: `${name} has an entry that stands more than once.`, fix: 'Send each entry once.' }
  }
  return say.outOfBounds(name, schema, code)
}

function codeOf(issue: Issue, raw: unknown): RequestError['code'] {
  if (raw === undefined) return 'required'
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union':
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
 * When the discriminator of a union is wrong, zod looks at no branch. What is wrong in every branch is wrong
 * whichever was meant, and is reported too.
 */
function sharedMistakes(part: Part, issue: Issue): RequestError[] {
  if (issue.code !== 'invalid_union' || !('discriminator' in issue) || issue.path.length > 1) return []
  const { options } = part.zod._zod.def as unknown as { options: readonly z.ZodType[] }
  const branches = schemaAt(part.schema, [], undefined).oneOf ?? []
  const [first = [], ...others] = options.map((zod, index) =>
    mistakesIn({ ...part, zod, schema: branches[index] ?? {} }),
  )
  const key = (error: RequestError) => `${error.pointer} ${error.code}`
  const discriminator = placeOf(part, [String(issue.discriminator)]).pointer
  return first
    .filter((error) => error.pointer !== discriminator)
    .filter((error) => others.every((list) => list.some((other) => key(other) === key(error))))
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at: unknown, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step], value)

/** Where a mistake is: a JSON Pointer as URI fragment in the body (RFC 6901, section 6), or the name elsewhere. */
function placeOf(
  part: Part,
  path: readonly PropertyKey[],
): Pick<RequestError, 'pointer' | 'parameter' | 'header'> {
  if (part.writing === 'query') return { parameter: limited(String(path[0]), 100) }
  if (part.writing === 'header') return { header: limited(String(path[0]), 100) }
  const steps = path.map((step) =>
    encodeURIComponent(String(step).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')),
  )
  return { pointer: limited(['#', ...steps].join('/'), 500) }
}

const limited = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`
