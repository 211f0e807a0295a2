/** The sentences of error items. They say what the contract wants and never repeat what was sent. */
import type { SchemaView } from './contract.ts'

type Kind = { readonly detail: string; readonly fix?: string }

/** Where a value may stand decides how a fix is worded. */
export type Writing = 'json' | 'query' | 'header'

const nouns: Record<string, string> = {
  string: 'a text',
  integer: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const typesOf = (schema: SchemaView): string[] => [schema.type ?? []].flat() as string[]
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

const fixOf = (schema: SchemaView, start: string): { fix: string } => {
  if (schema.enum || schema.discriminator) return { fix: `${start}, one of ${codesOf(schema)}.` }
  const [example] = schema.examples ?? []
  return { fix: example === undefined ? `${start}.` : `${start}, for example ${shown(example)}.` }
}

export function wrongType(name: string, schema: SchemaView, writing: Writing, isText: boolean): Kind {
  const noun = typesOf(schema)
    .filter((type) => type !== 'null')
    .map((type) => nouns[type] ?? type)
    .join(' or ')
  const detail = `${name} must be ${noun}${orNull(schema)}.`
  if (writing === 'query' && noun === nouns.integer) {
    return {
      detail,
      fix: `Send digits only, for example ${shown(schema.examples?.[0] ?? schema.minimum ?? 1)}.`,
    }
  }
  if (writing === 'query') return { detail, fix: `Send ${noun}.` }
  const quoted = isText && noun !== nouns.object && noun !== nouns.array ? ', without quotation marks' : ''
  return { detail, fix: `Send ${noun}${orNull(schema)}${quoted}.` }
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
      detail: `${name} must have at least ${schema.minProperties} member.`,
      fix: `Send at least one of ${Object.keys(schema.properties ?? {}).join(', ')}.`,
    }
  }
  const verb = unit === '' ? 'be' : 'have'
  const limit = ['too-small', 'too-short', 'too-few'].includes(code) ? `at least ${least}` : `at most ${most}`
  const range =
    least === undefined ? `at most ${most}` : most === undefined ? `at least ${least}` : `${least} to ${most}`
  return {
    detail: `${name} must ${verb} ${limit}${unit}.`,
    fix: `Send ${unit === '' ? `a number from ${range}` : `${range}${unit}`}${orNull(schema)}.`,
  }
}

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
