/** The sentences of error items. They say what the contract wants and never repeat what was sent. */
import type { SchemaView } from './contract.ts'

type Kind = { readonly detail: string; readonly fix?: string }

/** Where a value may stand decides how a fix is worded. */
export type Writing = 'json' | 'query' | 'path' | 'header'

const nouns: Record<string, string> = {
  string: 'a text',
  integer: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const typesOf = (schema: SchemaView): string[] => [schema.type ?? []].flat() as string[]
const valueTypes = (schema: SchemaView): string[] => typesOf(schema).filter((type) => type !== 'null')
const nounOf = (schema: SchemaView): string =>
  (schema.oneOf ? ['object'] : valueTypes(schema)).map((type) => nouns[type] ?? type).join(' or ')
const orNull = (schema: SchemaView): string => (typesOf(schema).includes('null') ? ', or null' : '')
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
const codesOf = (schema: SchemaView): string =>
  (schema.enum ?? Object.keys(schema.discriminator?.mapping ?? {}))
    .filter((code) => code !== null)
    .map(shown)
    .join(', ')

export const missing = (name: string, schema: SchemaView): Kind => ({
  detail: `${name} must be present.`,
  ...fixOf(schema, `Add ${name}`),
})

function fixOf(schema: SchemaView, start: string): { fix: string } {
  if (schema.enum || schema.discriminator) return { fix: `${start}, one of ${codesOf(schema)}.` }
  const [example] = schema.examples ?? []
  if (example === undefined) return { fix: `${start}.` }
  const text = shown(example)
  return {
    fix:
      text.length <= 40
        ? `${start}, for example ${text.replace(/\.$/, '')}.`
        : `${start}, ${nounOf(schema)}.`,
  }
}

export function wrongType(name: string, schema: SchemaView, writing: Writing, raw: unknown): Kind {
  const noun = nounOf(schema)
  if (raw === null) return { detail: `${name} must be ${noun} and cannot be null.`, fix: `Send ${noun}.` }
  const detail = `${name} must be ${noun}${orNull(schema)}.`
  if (writing === 'json') {
    const isQuoted =
      typeof raw === 'string' &&
      valueTypes(schema).length > 0 &&
      valueTypes(schema).every((type) => ['integer', 'boolean'].includes(type))
    return { detail, fix: `Send ${noun}${orNull(schema)}${isQuoted ? ', without quotation marks' : ''}.` }
  }
  if (noun === nouns.integer) {
    return {
      detail,
      fix: `Send digits only, for example ${shown(schema.examples?.[0] ?? schema.minimum ?? 1)}.`,
    }
  }
  return { detail, fix: `Send ${noun}.` }
}

export const notInList = (name: string, schema: SchemaView, isEntry: boolean, writing: Writing): Kind =>
  isEntry && writing === 'query'
    ? {
        detail: `${name} has an entry that is not one of the published codes.`,
        fix: `Use ${codesOf(schema)}, separated by a vertical bar.`,
      }
    : {
        detail: isEntry
          ? `${name} has an entry that is not one of the published codes.`
          : `${name} is not one of the published codes.`,
        fix: `Send one of ${codesOf(schema)}${orNull(schema)}.`,
      }

export const wrongForm = (name: string, schema: SchemaView): Kind => ({
  detail: `${name} does not have the form that the contract describes.`,
  fix:
    schema.format === 'date'
      ? `Send a day that exists as YYYY-MM-DD${orNull(schema)}.`
      : `Send ${schema['x-form'] ?? `a value like ${shown(schema.examples?.[0])}`}${orNull(schema)}.`,
})

/** A number, a text, a list or an object of which there is too much or too little. */
export function outOfBounds(name: string, schema: SchemaView, code: string): Kind {
  const [least, most, unit] =
    code === 'too-small' || code === 'too-large'
      ? [schema.minimum, schema.maximum, '']
      : code === 'too-short' || code === 'too-long'
        ? [schema.minLength, schema.maxLength, ' characters']
        : [schema.minItems, schema.maxItems, ' entries']
  if (schema.minProperties !== undefined) {
    return {
      detail: `${name} must have at least ${counted(schema.minProperties, ' members')}.`,
      fix: `Send at least one of ${Object.keys(schema.properties ?? {}).join(', ')}.`,
    }
  }
  const verb = unit === '' ? 'be' : 'have'
  const limit = ['too-small', 'too-short', 'too-few'].includes(code) ? `at least ${least}` : `at most ${most}`
  const range =
    least === undefined ? `at most ${most}` : most === undefined ? `at least ${least}` : `${least} to ${most}`
  return {
    detail: `${name} must ${verb} ${counted(limit, unit)}.`,
    fix: `Send ${unit === '' ? `a number from ${range}` : counted(range, unit)}${orNull(schema)}.`,
  }
}

/** A number, or a text that ends with one, and its unit: 1 entry, 2 entries. */
const counted = (count: number | string, unit: string): string =>
  `${count}${/\b1$/.test(String(count)) ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit}`

/** The known name that differs from a wrong one in nothing but case, if there is one. */
const nearest = (wrong: string, known: readonly string[]): string | undefined =>
  known.find((name) => name.toLowerCase() === wrong.toLowerCase())

export const unknownName = (wrong: string, known: readonly string[], writing: Writing): Kind => {
  const near = nearest(wrong, known)
  return {
    detail:
      writing === 'query'
        ? 'The operation has no query parameter of this name.'
        : 'The contract has no member of this name here.',
    fix: near ? `Write it as ${near}; capitals matter.` : 'Leave it out.',
  }
}

export const repeated = (name: string, schema: SchemaView): Kind => ({
  detail: `${name} stands more than once in the address.`,
  fix: schema.type === 'array' ? 'Write it once, its entries separated by a vertical bar.' : 'Write it once.',
})

export const duplicate = (name: string): Kind => ({
  detail: `${name} has an entry that stands more than once.`,
  fix: 'Send each entry once.',
})

/** A member that the contract names in order to refuse it; its description says why. */
export const notAccepted = (name: string, schema: SchemaView): Kind => ({
  detail: `${name} cannot be sent here.`,
  fix: schema.description ?? 'Leave it out.',
})

export const notAlone = (schema: SchemaView, why: string): Kind => ({
  detail: `${Object.keys(schema.properties ?? {}).join(', ')} has other members beside it.`,
  fix: why,
})

export const neitherForm = (name: string, schema: SchemaView, required: readonly string[]): Kind => ({
  detail: `${name} is neither a block nor a link.`,
  fix: `Send ${required.slice(0, -1).join(', ')} and ${required.at(-1)}, or ${schema['x-branch']?.member} alone.`,
})
