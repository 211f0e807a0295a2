/** The code lists of a contract. This file also serves the generator, so it reads no generated document. */

/** The part of a schema that defines a code list. */
interface CodedSchema {
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly 'x-enumDescriptions'?: Readonly<Record<string, string>>
}

export interface CodeList {
  /** The schema with the shortest name of those that have this list, for example ChangeReason. */
  readonly name: string
  /** The name as people write it, for example Change reason. */
  readonly title: string
  readonly description: string
  /** The codes in the published order. Null is not a code. */
  readonly codes: readonly { readonly code: string; readonly meaning: string }[]
  /** All schemas that have this list. */
  readonly schemas: readonly string[]
}

/**
 * Schemas with the same codes and meanings are one list. Problem types are not in the result, because they have more
 * than a meaning. @throws if a code has no meaning
 */
export function codeListsOf(schemas: Readonly<Record<string, CodedSchema>>): CodeList[] {
  const lists = new Map<string, string[]>()
  for (const [name, schema] of Object.entries(schemas)) {
    if (!schema['x-enumDescriptions'] || 'x-problem-types' in schema) continue
    const key = JSON.stringify(codesOf(name, schema))
    lists.set(key, [...(lists.get(key) ?? []), name])
  }
  return [...lists.values()].map((names) => listOf(names, schemas))
}

function listOf(names: readonly string[], schemas: Readonly<Record<string, CodedSchema>>): CodeList {
  const name = names.reduce((shortest, each) => (each.length < shortest.length ? each : shortest))
  const schema = schemas[name] ?? {}
  return {
    name,
    title: inWords(name),
    description: schema.description ?? '',
    codes: codesOf(name, schema),
    schemas: names,
  }
}

const inWords = (name: string): string =>
  name
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^(Abo|Cmv)\b/, (abbreviation) => abbreviation.toUpperCase())

/** The codes of a schema with their meanings. @throws if a code has no meaning */
export function codesOf(name: string, schema: CodedSchema): CodeList['codes'] {
  const meanings = schema['x-enumDescriptions'] ?? {}
  return (schema.enum ?? [])
    .filter((value) => value !== null)
    .map((value) => {
      const meaning = meanings[String(value)]
      if (meaning === undefined) throw new Error(`${name}: ${value} has no x-enumDescriptions`)
      return { code: String(value), meaning }
    })
}
