/** The code lists of the contract, each with the meanings of its codes. */
import { contract, resolve } from '../../contract/document.ts'
import type { SchemaView } from '../../contract/views.ts'
import { prose } from '../html.ts'
import { code, type Html, table } from '../tables.ts'
import { heading, inDocs } from './places.ts'

/** Schemas with the same codes and meanings are one list. It has the shortest of their names. */
const lists = new Map<string, string>()
for (const [name, schema] of Object.entries<SchemaView>(contract.components.schemas)) {
  const meanings = schema['x-enumDescriptions']
  // The problems have a section of their own.
  if (!meanings || 'x-problem-types' in schema) continue
  const key = JSON.stringify(meanings)
  const known = lists.get(key)
  if (known === undefined || name.length < known.length) lists.set(key, name)
}

/** The name of the list that contains the codes of a schema, or undefined if it has no codes with meanings. */
export const listOf = (schema: string): string | undefined =>
  lists.get(JSON.stringify(view(schema)['x-enumDescriptions']))

const view = (schema: string): SchemaView => resolve<SchemaView>({ $ref: `#/components/schemas/${schema}` })

export const listNames: readonly string[] = [...lists.values()]

/** DiagnosisCode as people write it: Diagnosis code. */
export const inWords = (name: string): string =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

export const codeLists = (): Html =>
  `${heading(2, 'code-lists', 'Code lists')}<p>Every code with its meaning. ${inDocs('code-lists')}</p>\n${listNames.map(codeList).join('')}`

function codeList(name: string): Html {
  const { enum: values = [], description = '', 'x-enumDescriptions': meanings = {} } = view(name)
  const rows = values
    .filter((value) => value !== null)
    .map((value): { cells: [Html, Html] } => ({
      cells: [code(value), prose(meanings[String(value)] ?? '')],
    }))
  return `${heading(3, name, inWords(name))}<p>${prose(description)}</p>\n${table(['Code', 'Meaning'], rows)}`
}
