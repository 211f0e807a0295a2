/** The possible changes of one constraint, so that a value can show whether the constraint is applied. */
import { forbiddenIn } from '../../openapi/governance/dialect.js'
import { at, follow, type Json, type Steps, stepsOf, withAt } from './document.ts'
import { unknownCode, unknownName } from './edges.ts'
import type { Site } from './sites.ts'

export interface Change {
  readonly what: string
  readonly document: Json
}

/** Copies of the document in which this constraint of the schema has another value. */
export function changesOf(document: Json, place: Steps, site: Site): Change[] {
  const written = [...place, ...site.inner]
  const { $ref } = at(document, written)
  // The default of a member may be in the component that it refers to.
  const steps = site.keyword === 'default' && $ref ? stepsOf($ref) : written
  const schema = at(document, steps)
  const become = (what: string, next: Json, base = document): Change => ({
    what,
    document: withAt(base, steps, next),
  })
  const set = (keyword: string, value: Json) =>
    become(`becomes ${JSON.stringify(value)}`, { ...schema, [keyword]: value })
  const dropped = () => become('is dropped', without(schema, site.keyword))
  const other = () => become('becomes another type', anotherType(document, schema))
  const { keyword, which } = site
  switch (keyword) {
    case '$ref':
      // The items of a list parameter stay strings.
      return site.inner.at(-1) === 'items' ? [other(), become('becomes any text', anyText)] : [other()]
    case 'type':
      return [other(), become('has another list of types', toggledNull(schema))]
    case 'pattern':
      return [dropped(), set('pattern', '^x$')]
    case 'not':
      return [
        become('is left out', forbidding(schema, { [String(which)]: undefined })),
        become('becomes another name', forbidding(schema, { [String(which)]: unknownName })),
      ]
    case 'format':
    case 'uniqueItems':
      return [dropped()]
    case 'additionalProperties':
      return [become(`becomes ${!schema[keyword]}`, openedOrClosed(schema))]
    case 'default':
      return [set(keyword, anotherDefault(document, schema))]
    case 'required':
      return [
        set(
          keyword,
          schema.required.filter((name: string) => name !== which),
        ),
      ]
    case 'enum':
      return [
        which === null ? become('has no null', toggledNull(schema)) : set(keyword, recoded(schema, which)),
      ]
    case 'maxLength':
      return [...nextTo(set, schema, keyword), ...belowExamples(set, schema)]
    case 'oneOf':
      return branchChanges(document, steps, Number(which))
    case 'discriminator':
      return discriminatorChanges(document, steps, String(which))
    default:
      return nextTo(set, schema, keyword)
  }
}

export const anyText = { type: 'string', maxLength: 5 }

type Set = (keyword: string, value: Json) => Change

const nextTo = (set: Set, schema: Json, keyword: string): Change[] =>
  [schema[keyword] + 1, schema[keyword] - 1].map((value) => set(keyword, value))

/** If the pattern alone limits the length of a text, only a length that no text has makes a difference. */
const belowExamples = (set: Set, { pattern, examples }: Json): Change[] =>
  pattern && examples ? [set('maxLength', examples[0].length - 1)] : []

const without = ({ ...copy }: Json, name: string): Json => {
  delete copy[name]
  return copy
}

const anotherType = (document: Json, schema: Json): Json =>
  [follow(document, schema).type].flat().includes('boolean')
    ? { type: 'integer', format: 'int32', minimum: 0, maximum: 9 }
    : { type: 'boolean' }

/** Accepts other members if the object did not, and the other way round. The forbidden names stay the same. */
function openedOrClosed(schema: Json): Json {
  const { not: _, ...other } = { ...schema, additionalProperties: !schema.additionalProperties }
  const forbidden = Object.keys(schema['x-forbidden'] ?? {})
  return other.additionalProperties && forbidden.length > 0 ? { ...other, not: notOf(forbidden) } : other
}

/** Forbids other names: each name is renamed or removed in turn. */
function forbidding(schema: Json, renamed: Record<string, string | undefined>): Json {
  const { not: _, 'x-forbidden': reasons, ...rest } = schema
  const names = forbiddenIn(schema).flatMap((name) => (name in renamed ? (renamed[name] ?? []) : name))
  if (names.length === 0) return rest
  return {
    ...rest,
    not: notOf(names),
    'x-forbidden': Object.fromEntries(names.map((name) => [name, reasons[name] ?? 'Remove it.'])),
  }
}

function notOf(names: readonly string[]): Json {
  const forbidden = names.map((name) => ({ required: [name] }))
  return forbidden.length === 1 ? forbidden[0] : { anyOf: forbidden }
}

function toggledNull(schema: Json): Json {
  const types = [schema.type].flat()
  const toggled = (list: Json[], none: Json) =>
    list.includes(none) ? list.filter((each) => each !== none) : [...list, none]
  return {
    ...schema,
    type: toggled(types, 'null'),
    ...(schema.enum && { enum: toggled(schema.enum, null) }),
  }
}

/** Replaces a code. For integers, whose bounds may allow no other, the code is one less. */
const recoded = (schema: Json, code: Json): Json[] =>
  typeof code === 'number'
    ? schema.enum.filter((each: Json) => each !== code)
    : schema.enum.map((each: Json) => (each === code ? unknownCode(schema.enum) : each))

function anotherDefault(document: Json, schema: Json): Json {
  const { type, minimum, maximum, items, default: value } = schema
  if ([type].flat().includes('boolean')) return !value
  if ([type].flat().includes('integer')) return value === maximum ? minimum : maximum
  if (type === 'array') return [follow(document, items).enum.at(-1)]
  return schema.enum.find((code: Json) => code !== value)
}

/** Replaces a branch with a copy that accepts other values: an open one is closed, a closed one is opened. */
function branchChanges(document: Json, steps: Steps, index: number): Change[] {
  const schema = at(document, steps)
  const { $ref } = schema.oneOf[index]
  // Each simple type is removed, and is replaced by another one.
  if (!$ref) {
    const others = schema.oneOf.filter((_: Json, other: number) => other !== index)
    const { oneOf: _, ...rest } = schema
    return [
      { what: 'is left out', document: withAt(document, steps, { ...rest, ...others[0] }) },
      {
        what: 'becomes another type',
        document: withAt(document, [...steps, 'oneOf', index], { type: 'boolean' }),
      },
    ]
  }
  const changed = `${$ref}Changed`
  const branch = follow(document, schema.oneOf[index])
  const copy = openedOrClosed(branch)
  const text = JSON.stringify(schema).replaceAll(JSON.stringify($ref), JSON.stringify(changed))
  const name = $ref.slice($ref.lastIndexOf('/') + 1)
  const renamed = text.replaceAll(`"${name}"`, `"${name}Changed"`)
  const withCopy = withAt(document, ['components', 'schemas', `${name}Changed`], copy)
  return [{ what: 'becomes another branch', document: withAt(withCopy, steps, JSON.parse(renamed)) }]
}

/** Mapping entries that are removed or lead elsewhere are rejected. Exchanged codes are not rejected. */
function discriminatorChanges(document: Json, steps: Steps, code: string): Change[] {
  const schema = at(document, steps)
  const { propertyName, mapping } = schema.discriminator
  const become = (what: string, discriminator: Json, base = document): Change => ({
    what,
    document: withAt(base, [...steps, 'discriminator'], discriminator),
  })
  if (code === 'propertyName') return [become('becomes another member', { propertyName: 'other', mapping })]
  const [otherCode, otherBranch] =
    Object.entries<string>(mapping).find(([, branch]) => branch !== mapping[code]) ?? []
  const swapped: Json = { [code]: otherCode, [String(otherCode)]: code }
  const swap = (each: string): string => swapped[each] ?? each
  const swappedIn = (base: Json, $ref: string): Json => {
    const written = [...stepsOf($ref), 'properties', propertyName]
    const { $ref: component } = at(base, written)
    const place = component ? stepsOf(component) : written
    const property = at(base, place)
    const maxLength = Math.max(...Object.keys(mapping).map((each) => each.length))
    return withAt(base, place, { ...property, enum: property.enum.map(swap), maxLength })
  }
  const swappedMapping = { ...mapping, [code]: otherBranch, [String(otherCode)]: mapping[code] }
  return [
    become('is left out', { propertyName, mapping: without(mapping, code) }),
    become('leads to another branch', { propertyName, mapping: { ...mapping, [code]: otherBranch } }),
    become(
      'changes places with a code of another branch',
      { propertyName, mapping: swappedMapping },
      swappedIn(swappedIn(document, mapping[code]), String(otherBranch)),
    ),
  ]
}
