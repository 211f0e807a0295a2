/**
 * An independent reading of the parameters of a request, based only on OpenAPI 3.1 (section 4.8.12, style and explode)
 * and the document. Every schema is checked with ajv.
 */
import { follow, type Json, pointerOf, type Steps, stepsOf } from './document.ts'
import { ajvAt, type Verdict } from './judges.ts'

/** The parameters of a request as sent, without decoding. */
export interface Written {
  /** The path segments with a name, by name. */
  readonly path: Readonly<Record<string, string>>
  /** The part of the URL after the question mark. */
  readonly query: string
  readonly headers: readonly (readonly [name: string, text: string])[]
}

/** A segment of the path. A URL has one even if no parameter provides it. */
export const segmentOf = ({ path }: Written, name: string): string => path[name] || '1'

export interface Operation {
  readonly id: string
  readonly path: string
  readonly method: string
}

export const operationsIn = (document: Json): Operation[] =>
  Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, { operationId: id }]) => ({ id, path, method })),
  )

export interface Parameter {
  readonly steps: Steps
  readonly definition: Json
}

/** The parameters of an operation and the actual location of each. */
export const parametersIn = (document: Json, { path, method }: Operation): Parameter[] =>
  (document.paths[path]?.[method]?.parameters ?? []).map((written: Json, index: number) => ({
    steps: written.$ref ? stepsOf(written.$ref) : ['paths', path, method, 'parameters', index],
    definition: follow(document, written),
  }))

export type Reading = (request: Written) => Verdict

/** How the document describes the reading of the parameters of an operation. */
export function readingOf(document: Json, operation: Operation): Reading {
  const parameters = parametersIn(document, operation).map(({ steps, definition }) => ({
    definition,
    schema: follow(document, definition.schema),
    isValid: ajvAt(document, pointerOf([...steps, 'schema'])),
  }))
  const template = operation.path.split('/').filter((segment) => segment.startsWith('{'))
  return (request) => {
    const read: Json = { path: {}, query: {}, header: {} }
    const query = new URLSearchParams(request.query)
    const queryNames = parameters.flatMap(({ definition: { in: place, name } }) =>
      place === 'query' ? name : [],
    )
    // This contract rejects unknown query parameters.
    if ([...query.keys()].some((name) => !queryNames.includes(name))) return 'refused'
    for (const { definition, schema, isValid } of parameters) {
      const { name, in: place } = definition
      const texts = textsOf(request, query, template, definition)
      // A list may be sent as one text or as one parameter per item. No other parameter may be repeated.
      const isRepeated = texts.length > 1
      if (isRepeated && schema.type !== 'array') return 'refused'
      const [text] = texts
      if (text === undefined) {
        if (definition.required) return 'refused'
        if (schema.default !== undefined) read[place][name] = schema.default
        continue
      }
      const value = isRepeated ? texts : readAs(document, definition, text)
      if (!isValid(value)) return 'refused'
      read[place][name] = value
    }
    return { value: read }
  }
}

function textsOf(request: Written, query: URLSearchParams, template: string[], definition: Json): string[] {
  const { name, in: place } = definition
  if (place === 'query') return query.getAll(name)
  if (place === 'path')
    return template.includes(`{${name}}`) ? [decodeURIComponent(segmentOf(request, name))] : []
  // Several lines of one header are one list (RFC 9110, section 5.2). White space around it has no meaning.
  const lines = request.headers.flatMap(([sent, text]) =>
    sent.toLowerCase() === name.toLowerCase() ? trimmed(text) : [],
  )
  return lines.length === 0 ? [] : [trimmed(lines.join(', '))]
}

const trimmed = (text: string) => text.replace(/^[ \t]+|[ \t]+$/g, '')

const separators: Readonly<Record<string, string>> = { form: ',', pipeDelimited: '|', spaceDelimited: ' ' }

/** The value of a text. A text without a value stays a text, and its schema rejects it. */
function readAs(document: Json, { schema: written, style }: Json, text: string): Json {
  const schema = follow(document, written)
  switch (schema.type) {
    case 'integer':
      return isDecimal(text) ? Number(BigInt(text)) : text
    case 'boolean':
      return ['true', 'false'].includes(text) ? JSON.parse(text) : text
    case 'array':
      return entriesOf(follow(document, schema.items), separators[style] ?? '', text)
    default:
      return text
  }
}

/** The items of a list. Codes may be separated by commas instead of the separator of the style (decision 6). */
const entriesOf = (item: Json, separator: string, text: string): string[] =>
  item.enum && !text.includes(separator) ? text.split(',') : text.split(separator)

/** Digits with an optional minus sign. */
function isDecimal(text: string): boolean {
  const digits = text.startsWith('-') ? text.slice(1) : text
  return digits !== '' && [...digits].every((character) => '0123456789'.includes(character))
}
