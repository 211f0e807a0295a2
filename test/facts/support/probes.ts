/** Values that test a fact: some must be accepted, others must be rejected. */
import type { Either, Fact, Integer, List, Obj, Text } from '../tables/vocabulary.ts'
import { misfits } from './conform.ts'
import type { Json } from './view.ts'

export type Path = readonly (string | number)[]

/** The values of a single location. */
export interface Leaf {
  readonly path: Path
  readonly accepted: readonly unknown[]
  readonly refused: readonly unknown[]
}

/** A complete body with one change. */
export interface Change {
  readonly what: string
  readonly path: Path
  readonly value: unknown
  readonly isAccepted: boolean
}

/** Represents a missing field. */
export const absent = Symbol('absent')

export const pointerOf = (path: Path): string =>
  ['#', ...path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')

export const valueAt = (body: Json, path: Path): Json => path.reduce((place, step) => place?.[step], body)

/** A copy of a body with another value at a path. */
export function changed(body: Json, path: Path, value: unknown): Json {
  const [step, ...rest] = path
  if (step === undefined) return value
  const copy = Array.isArray(body) ? [...body] : { ...body }
  if (rest.length === 0 && value === absent) delete copy[step]
  else copy[step] = changed(copy[step], rest, value)
  return copy
}

const x = (length: number) => 'x'.repeat(Math.max(0, length))

function textValues({ codes, only, accepted, refused, minLength = 0, maxLength = 0 }: Text) {
  if (codes) return { accepted: only ?? codes.codes.map(({ code }) => code), refused: codes.refused ?? [] }
  if (accepted) return { accepted, refused: refused ?? [] }
  return {
    // A length counts characters, including those that take two places in JavaScript (JSON Schema validation, 6.3).
    accepted: [x(minLength), x(maxLength), '😀'.repeat(maxLength)],
    refused: [x(maxLength + 1), ...(minLength > 0 ? [x(minLength - 1)] : [])],
  }
}

function integerValues({ codes, minimum = 0, maximum = 0 }: Integer) {
  if (codes) return { accepted: codes.codes.map(({ code }) => code), refused: codes.refused ?? [] }
  // Beyond the largest exact integer of JSON, the limit of the complete body is reported first.
  const beyond = maximum < Number.MAX_SAFE_INTEGER ? [maximum + 1] : []
  return { accepted: [minimum, maximum], refused: [minimum - 1, ...beyond] }
}

type Single = Text | Integer | Either | Extract<Fact, { type: 'boolean' }>

export function valuesOf(fact: Single): { accepted: unknown[]; refused: unknown[] } {
  const nullable = fact.nullable ? { accepted: [null], refused: [] } : { accepted: [], refused: [null] }
  const own: { accepted: readonly unknown[]; refused: readonly unknown[] } =
    fact.type === 'string'
      ? textValues(fact)
      : fact.type === 'integer'
        ? integerValues(fact)
        : fact.type === 'boolean'
          ? { accepted: [true, false], refused: ['true', 1, ''] }
          : alternatives(fact)
  const others = {
    string: [7, true, {}, []],
    integer: ['7', 1.5, true, {}],
    boolean: [{}],
    either: [true, 1.5, {}],
  }
  return {
    accepted: [...own.accepted, ...nullable.accepted],
    refused: [...own.refused, ...nullable.refused, ...others[fact.type]],
  }
}

function alternatives({ of }: Either) {
  const each = of.map((fact) => (fact.type === 'string' ? textValues(fact) : integerValues(fact as Integer)))
  return {
    accepted: each.flatMap(({ accepted }): unknown[] => [...accepted]),
    refused: each.flatMap(({ refused }): unknown[] => [...refused]),
  }
}

/** The form of an object that a body has. Any other fact is its own only form. */
function formOf(fact: Fact, body: Json): Fact {
  if (fact.type !== 'forms') return fact
  const form = fact.forms.find((each) => misfits(each.fact, body, '').length === 0)
  if (!form) throw new Error('The body has none of the forms.')
  return form.fact
}

/** Every single location of a full body. */
export function leavesOf(fact: Fact, body: Json, path: Path = []): Leaf[] {
  const written = formOf(fact, body)
  if (written.type === 'array') return leavesOf(written.items, body[0], [...path, 0])
  if (written.type === 'object') {
    return Object.entries(written.members).flatMap(([key, inner]) => {
      const name = key.replace('*', '')
      if (body[name] === undefined) throw new Error(`The full body lacks ${pointerOf([...path, name])}.`)
      return leavesOf(inner, body[name], [...path, name])
    })
  }
  return [{ path, ...valuesOf(written as Single) }]
}

/** All changes of objects and lists in a full body: fields removed and added, items, other types. */
export function changesOf(fact: Fact, body: Json, path: Path = []): Change[] {
  const written = formOf(fact, body)
  if (written.type === 'array') return listChanges(written, body, path)
  if (written.type === 'object') return objectChanges(written, body, path)
  return []
}

function otherTypes(fact: Obj | List, path: Path, values: readonly unknown[]): Change[] {
  const change = (value: unknown, isAccepted: boolean): Change => ({
    what: `${pointerOf(path)} is ${JSON.stringify(value)}`,
    path,
    value,
    isAccepted,
  })
  return [...values.map((value) => change(value, false)), change(null, fact.nullable === true)]
}

function listChanges(fact: List, body: Json, path: Path): Change[] {
  const { minItems = 0, maxItems = 0, unique } = fact
  const codes = 'codes' in fact.items ? fact.items.codes?.codes.map(({ code }) => code) : undefined
  const entries = (count: number) =>
    Array.from({ length: count }, (_each, index) => (codes && unique ? codes[index] : body[0]))
  const change = (value: unknown[], isAccepted: boolean): Change => ({
    what: `${pointerOf(path)} has ${value.length} entries`,
    path,
    value,
    isAccepted,
  })
  // If every item is a different code, one more item is not possible.
  const tooMany = unique ? [] : [change(entries(maxItems + 1), false)]
  return [
    change(entries(minItems), true),
    change(entries(maxItems), true),
    ...tooMany,
    ...(minItems > 0 ? [change(entries(minItems - 1), false)] : []),
    ...(unique ? [change([body[0], body[0]], false)] : []),
    ...otherTypes(fact, path, ['text', {}, 7]),
    ...changesOf(fact.items, body[0], [...path, 0]),
  ]
}

function objectChanges(fact: Obj, body: Json, path: Path): Change[] {
  const inner = Object.entries(fact.members).flatMap(([key, member]): Change[] => {
    const name = key.replace('*', '')
    const at = [...path, name]
    const isAccepted = !key.endsWith('*')
    return [
      { what: `${pointerOf(at)} is left out`, path: at, value: absent, isAccepted },
      ...changesOf(member, body[name], at),
    ]
  })
  const added = (name: string, isAccepted: boolean): Change => ({
    what: `${pointerOf([...path, name])} is added`,
    path: [...path, name],
    value: 'added',
    isAccepted,
  })
  return [
    ...inner,
    added('unknownMember', fact.open === true),
    ...(fact.never ?? []).map((name) => added(name, false)),
    ...((fact.minMembers ?? 0) > 0
      ? [{ what: `${pointerOf(path)} is {}`, path, value: {}, isAccepted: false }]
      : []),
    ...(path.length > 0 ? otherTypes(fact, path, ['text', 7, []]) : []),
  ]
}
