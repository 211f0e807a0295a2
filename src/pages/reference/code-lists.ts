/** The code lists of the contract, each with the meanings of its codes. */
import { type CodeList, codeListsOf } from '../../contract/code-lists.ts'
import { contract } from '../../contract/document.ts'
import { prose } from '../html.ts'
import { code, type Html, table } from '../tables.ts'
import { heading, inDocs } from './places.ts'

export const allLists: readonly CodeList[] = codeListsOf(contract.components.schemas)

/** The name of the list that a schema has, or undefined if it has none. */
export const listOf = (schema: string): string | undefined =>
  allLists.find(({ schemas }) => schemas.includes(schema))?.name

export const codeLists = (): Html =>
  `${heading(2, 'code-lists', 'Code lists')}<p>Every code with its meaning. ${inDocs('code-lists')}</p>\n${allLists.map(section).join('')}`

function section({ name, title, description, codes }: CodeList): Html {
  const rows = codes.map((each): { cells: [Html, Html] } => ({
    cells: [code(each.code), prose(each.meaning)],
  }))
  return `${heading(3, name, title)}<p>${prose(description)}</p>\n${table(['Code', 'Meaning'], rows)}`
}
