/** The sentences of error items. They say what is accepted and never repeat the value that was sent. */
import { isChoiceOfTypes } from '../contract/schema-view.ts'
import type { SchemaView } from '../contract/views.ts'

type Kind = { readonly detail: string; readonly fix?: string }

/** The location of a value determines how the fix is worded. */
export type Writing = 'json' | 'query' | 'path' | 'header'

const nouns: Record<string, string> = {
  string: 'a string',
  integer: 'an integer',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
}

/** The name of a field, parameter or header in a sentence. */
export const quoted = (name: string): string => `\`${name}\``

const typesOf = (schema: SchemaView): string[] =>
  isChoiceOfTypes(schema) ? (schema.oneOf ?? []).flatMap(typesOf) : ([schema.type ?? []].flat() as string[])
const isNullable = (schema: SchemaView): boolean => typesOf(schema).includes('null')
const valueTypes = (schema: SchemaView): string[] => typesOf(schema).filter((type) => type !== 'null')
const nounsOf = (schema: SchemaView): string[] =>
  (schema.oneOf && !isChoiceOfTypes(schema) ? ['object'] : valueTypes(schema)).map(
    (type) => nouns[type] ?? type,
  )
const orNull = (schema: SchemaView): string => (isNullable(schema) ? ', or null' : '')
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Joins words as alternatives: a, b or c. */
const choice = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** The allowed values, including null if it is one of them. */
const valuesOf = (schema: SchemaView): string =>
  [
    ...(schema.enum ?? Object.keys(schema.discriminator?.mapping ?? {}))
      .filter((code) => code !== null)
      .map(shown),
    ...(isNullable(schema) ? ['null'] : []),
  ].join(', ')

export const missing = (name: string, schema: SchemaView): Kind => ({
  detail: `${name} is required.`,
  fix: howToAdd(name, schema),
})

function howToAdd(name: string, schema: SchemaView): string {
  if (schema.enum || schema.discriminator) return `Add ${name}. It must be one of: ${valuesOf(schema)}.`
  const [example] = schema.examples ?? []
  if (example === undefined) return `Add ${name}.`
  const text = shown(example)
  return text.length <= 40
    ? `Add ${name}, for example ${text.replace(/\.$/, '')}.`
    : `Add ${name}. It must be ${choice(nounsOf(schema))}.`
}

export function wrongType(name: string, schema: SchemaView, writing: Writing, raw: unknown): Kind {
  const types = nounsOf(schema)
  if (raw === null) {
    return {
      detail: `${name} must be ${choice(types)} and cannot be null.`,
      fix: `Send ${choice(values(types))}.`,
    }
  }
  const accepted = isNullable(schema) ? [...types, 'null'] : types
  const detail = `${name} must be ${choice(accepted)}.`
  if (writing !== 'json' && choice(types) === nouns.integer) {
    return {
      detail,
      fix: `Send digits only, for example ${shown(schema.examples?.[0] ?? schema.minimum ?? 1)}.`,
    }
  }
  const isQuoted =
    writing === 'json' &&
    typeof raw === 'string' &&
    valueTypes(schema).length > 0 &&
    valueTypes(schema).every((type) => ['integer', 'boolean'].includes(type))
  return { detail, fix: `Send ${choice(values(accepted))}${isQuoted ? ', without quotation marks' : ''}.` }
}

/** What to send for these types. For a boolean: its two values. */
const values = (types: readonly string[]): string[] =>
  types.flatMap((type) => (type === nouns.boolean ? ['true', 'false'] : [type]))

export const notInList = (name: string, schema: SchemaView, isEntry: boolean, writing: Writing): Kind =>
  isEntry
    ? {
        detail: `${name} contains a value that is not in the list of allowed values.`,
        fix: `Use only these values: ${valuesOf(schema)}.${
          writing === 'query' ? ' Separate them with a vertical bar.' : ''
        }`,
      }
    : { detail: `${name} must be one of: ${valuesOf(schema)}.`, fix: 'Send one of the listed values.' }

/** A value in the wrong format. x-form is the kind of value, then what is accepted: `HLA value: an allele ...`. */
export function wrongForm(name: string, schema: SchemaView): Kind {
  const [kind, accepted] = schema['x-form']?.split(/: (.*)/s) ?? []
  if (accepted) {
    const otherwise = isNullable(schema) ? ' Or send null.' : ''
    return { detail: `${name} is not a valid ${kind}.`, fix: `Use ${accepted}.${otherwise}` }
  }
  return schema.format === 'date'
    ? {
        detail: `${name} is not a valid date.`,
        fix: `Send an existing date in the form YYYY-MM-DD${orNull(schema)}.`,
      }
    : {
        detail: `${name} is not valid.`,
        fix: `Send a value such as ${shown(schema.examples?.[0])}${orNull(schema)}.`,
      }
}

/** A number, string, array or object that is too small or too large. */
export function outOfBounds(name: string, schema: SchemaView, code: string): Kind {
  const [least, most, verb, unit] =
    code === 'too-small' || code === 'too-large'
      ? [schema.minimum, schema.maximum, 'be', '']
      : code === 'too-short' || code === 'too-long'
        ? [schema.minLength, schema.maxLength, 'have', ' characters']
        : [schema.minItems, schema.maxItems, 'contain', ' items']
  if (schema.minProperties !== undefined) {
    return {
      detail: `${name} must have at least ${counted(schema.minProperties, ' fields')}.`,
      fix: `Send at least one of: ${Object.keys(schema.properties ?? {})
        .map(quoted)
        .join(', ')}.`,
    }
  }
  const limit = ['too-small', 'too-short', 'too-few'].includes(code) ? `at least ${least}` : `at most ${most}`
  const range =
    least === undefined ? `at most ${most}` : most === undefined ? `at least ${least}` : `${least} to ${most}`
  return {
    detail: `${name} must ${verb} ${counted(limit, unit)}.`,
    fix: `Send ${unit === '' ? `a number from ${range}` : counted(range, unit)}${orNull(schema)}.`,
  }
}

/** A number, or a text that ends with one, with its unit: 1 item, 2 items. */
const counted = (count: number | string, unit: string): string =>
  `${count}${/\b1$/.test(String(count)) ? unit.replace(/s$/, '') : unit}`

/** The known name that differs from an unknown one only in case, if there is one. */
const nearest = (wrong: string, known: readonly string[]): string | undefined =>
  known.find((name) => name.toLowerCase() === wrong.toLowerCase())

export const unknownName = (wrong: string, known: readonly string[], writing: Writing): Kind => {
  const near = nearest(wrong, known)
  return {
    detail: writing === 'query' ? 'Unknown query parameter.' : 'Unknown field.',
    fix: near ? `Use ${quoted(near)}. Names are case-sensitive.` : 'Remove it.',
  }
}

export const repeated = (name: string): Kind => ({
  detail: `${name} appears more than once in the query string.`,
  fix: 'Send it once.',
})

export const duplicate = (name: string): Kind => ({
  detail: `${name} contains the same item more than once.`,
  fix: 'Send each item once.',
})

export const nullCharacter = (name: string): Kind => ({
  detail: `${name} contains the character U+0000.`,
  fix: 'Remove this character.',
})

export const nullCharacterInName = (): Kind => ({
  detail: 'The name of this field contains the character U+0000.',
  fix: 'Remove this character from the name.',
})

/** A field that the contract forbids, with advice on what to do instead. */
export const notAccepted = (name: string, advice = 'Remove it.'): Kind => ({
  detail: `${name} is not accepted here.`,
  fix: advice,
})

export const notAlone = (schema: SchemaView, why: string): Kind => ({
  detail: `${Object.keys(schema.properties ?? {})
    .map(quoted)
    .join(', ')} cannot be combined with other fields.`,
  fix: why,
})

export const neitherForm = (name: string, schema: SchemaView, required: readonly string[]): Kind => {
  const fields = required.map(quoted)
  const link = quoted(schema['x-branch']?.member ?? '')
  return {
    detail: `${name} must be a full patient or a link.`,
    fix: `Send ${fields.slice(0, -1).join(', ')} and ${fields.at(-1)}, or send only ${link}.`,
  }
}
