import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lifeCycleDiagram } from './diagram.ts'
import { type Contract, operationAddress, operations, type Tag } from './document.ts'
import { bodyLimit, searchLoci } from './limits.ts'
import { withFactTables } from './markdown-tables.ts'
import { credentials, environments, type Operator, support } from './operator.ts'
import * as tables from './tables.ts'

/** A guide: the file 3-errors.md has the name errors, and its first line is the title. */
export type Guide = { file: string; name: string; title: string; text: string }

/** What replaces a placeholder such as `<!-- table:problems -->`. */
const fillings: Record<string, (contract: Contract, operator: Operator) => string> = {
  'table:servers': tables.servers,
  'table:scopes': tables.scopes,
  'table:claims': tables.claims,
  'table:problems': tables.problems,
  'table:error-codes': tables.errorCodes,
  'table:statuses': tables.statuses,
  'table:moves': tables.moves,
  'table:clocks': tables.clocks,
  'table:search-states': tables.searchStates,
  'table:code-lists': tables.codeLists,
  'diagram:life-cycle': lifeCycleDiagram,
  'limit:body': bodyLimit,
  'limit:search-loci': searchLoci,
  'operator:environments': (_, operator) => environments(operator),
  'operator:credentials': (_, operator) => credentials(operator),
  'operator:support': (_, operator) => support(operator),
}

/** The guides of a folder, in the order of the numbers in their file names, and the changelog of the contract last. */
export function readGuides(folder: string, changelogFile: string): Guide[] {
  const guides = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .map((file) => parseGuide(file, readFileSync(join(folder, file), 'utf8')))
  return [...guides, parseGuide('changelog.md', readFileSync(changelogFile, 'utf8'))]
}

export function parseGuide(file: string, markdown: string): Guide {
  const [, title, text] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? []
  if (title === undefined || text === undefined) throw new Error(`${file}: the first line must be a # title`)
  return { file, name: file.replace(/^\d+-|\.md$/g, ''), title, text }
}

/** The guides as tags, because Redoc shows tags in its menu. */
export function guideTags(guides: Guide[], contract: Contract, operator: Operator = {}): Tag[] {
  const addresses = new Set([
    ...guides.map(({ name }) => `#/${name}`),
    ...operations(contract).map(operationAddress),
  ])
  const operationTags = contract.tags.map(({ name }) => name.toLowerCase())
  return guides.map((guide) => {
    // Both would have the same address on the page.
    if (operationTags.includes(guide.name))
      throw new Error(`${guide.file}: a tag of the contract has this name`)
    const description = demoteHeadings(withFactTables(fill(guide, contract, operator)))
    for (const [, address = ''] of description.matchAll(/(?:\]\(|href=")(#[^)"]*)/g)) {
      if (!addresses.has(address)) throw new Error(`${guide.file}: nothing is at ${address}`)
    }
    return { name: guide.name, 'x-displayName': guide.title, 'x-traitTag': true, description }
  })
}

/** Replaces each placeholder with content from the contract or of the operator, so that a guide cannot contradict it. */
export function fill({ file, text }: Guide, contract: Contract, operator: Operator = {}): string {
  return text.replace(/<!--\s*(.*?)\s*-->/g, (_, placeholder: string) => {
    const [kind, name = ''] = placeholder.split(/:(.*)/s)
    const filled =
      kind === 'example'
        ? example(name, contract)
        : kind === 'value'
          ? value(name, contract)
          : fillings[placeholder]?.(contract, operator)
    if (filled === undefined) throw new Error(`${file}: unknown placeholder <!-- ${placeholder} -->`)
    return filled
  })
}

/** An example of the contract, as it appears in a request or a response. */
function example(name: string, contract: Contract): string | undefined {
  const found = contract.components.examples[name]
  return found && JSON.stringify(found.value, null, 2)
}

/** A number or a text of the contract, found by its path under components. */
function value(path: string, contract: Contract): string | undefined {
  const found = path.split('/').reduce<unknown>((node, key) => Object(node)[key], contract.components)
  return typeof found === 'number' || typeof found === 'string' ? String(found) : undefined
}

/** The title of a guide is a second-level heading on the page, so its sections start at the third level. */
const demoteHeadings = (markdown: string) => markdown.replace(/^##(?= )/gm, '###')
