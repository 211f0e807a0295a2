import { codeListsOf } from '../../contract/code-lists.ts'
import { type Contract, codes, operationAddress, operations, transitions } from './document.ts'

/** The HTML of one cell. */
export type Cell = string

/**
 * A table as one line of HTML. In a Markdown table, the cells do not contain the names of their columns. They are
 * needed on a phone, where every row is shown as a block. Spaces around the content separate its text from the next
 * one in the search of Redoc, which removes the tags.
 */
export function table(columns: string[], rows: Cell[][]): string {
  const head = columns.map((name) => `<th scope="col">${text(name)}</th>`).join('')
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell, i) => `<td data-label="${columns[i]}"> ${cell} </td>`).join('')}</tr>`,
  )
  return `<table class="facts"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

export const text = (value: string): Cell =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A sentence of the contract. Names in backticks are shown as code. */
const prose = (value: string): Cell => text(value).replace(/`([^`]+)`/g, (_, name: string) => whole(name))

export const code = (value: string): Cell => whole(text(value))

/** The length of a code that fits into a column on a phone. */
const short = 20

/** A code as HTML. A short one is never broken, because PRE in two lines can be read as two codes. */
export const whole = (html: string): Cell =>
  html.length <= short ? `<code class="whole">${html}</code>` : `<code>${html}</code>`

/** The URL of each server of the contract. */
export const servers = (contract: Contract) =>
  table(
    ['URL', 'Description', 'For'],
    contract.servers.map(({ url, description, 'x-internal': isInternal }) => [
      code(url),
      prose(description),
      isInternal ? 'development' : 'partners',
    ]),
  )

/** Each scope, what it allows, and the operations that require it. */
export function scopes(contract: Contract): string {
  const rows = Object.entries(contract.components.securitySchemes.bearerAuth['x-scopes']).map(
    ([scope, meaning]) => {
      const links = operations(contract)
        .filter(({ security }) => security.some(({ bearerAuth }) => bearerAuth?.includes(scope)))
        .map((operation) => `<a href="${operationAddress(operation)}">${text(operation.operationId)}</a>`)
      // A scope can change the content of a response. No operation requires such a scope.
      return [code(scope), prose(meaning), links.join('<br>') || 'none']
    },
  )
  return table(['Scope', 'What it allows', 'Operations'], rows)
}

/** Each claim of an access token: what it means, what it must be, and whether a token must have it. */
export function claims(contract: Contract): string {
  const { required, properties } = contract.components.securitySchemes.bearerAuth['x-claims']
  const rows = Object.entries(properties).map(([name, { description, 'x-form': form }]) => [
    code(name),
    prose(description),
    text(form.replace(/^.*?: a/, 'A')),
    required.includes(name) ? 'yes' : 'no',
  ])
  return table(['Claim', 'Meaning', 'Value', 'Required'], rows)
}

/** Each kind of problem: its status and title, what it means, and what the client can do. */
export function problems(contract: Contract): string {
  const registry = contract.components.schemas.ProblemType?.['x-problem-types'] ?? {}
  const rows = codes(contract, 'ProblemType').map(([type, meaning]) => {
    const facts = registry[type]
    if (!facts) throw new Error(`ProblemType: ${type} is not in x-problem-types`)
    return [
      String(facts.status),
      `<strong>${text(facts.title)}</strong><br>${code(type)}`,
      prose(meaning),
      prose(facts.action),
    ]
  })
  return table(['Status', 'Problem', 'Meaning', 'What to do'], rows)
}

/** Each code of an error item. */
export const errorCodes = (contract: Contract) =>
  table(
    ['Code', 'Meaning'],
    codes(contract, 'ErrorCode').map(([name, meaning]) => [code(name), prose(meaning)]),
  )

/** Each status of a patient. */
export const statuses = (contract: Contract) =>
  table(
    ['Status', 'Meaning'],
    codes(contract, 'PatientStatus').map(([name, meaning]) => [code(name), prose(meaning)]),
  )

/** Each transition of the life cycle. */
export const moves = (contract: Contract) =>
  table(
    ['From', 'To', 'Changed by', 'Effect'],
    transitions(contract).map(({ from, to, by, effect }) => [
      code(from),
      code(to),
      text(by.join(', ')),
      prose(effect),
    ]),
  )

/** Each time limit of the life cycle: its duration and its effect. */
export function clocks(contract: Contract): string {
  const facts = contract.components.schemas.PatientStatus?.['x-clocks'] ?? {}
  const rows = Object.entries(facts).map(([name, { effect, ...time }]) => {
    const [unit = '', length = ''] = Object.entries(time)[0] ?? []
    return [text(name), text(`${length} ${unit}`), prose(effect)]
  })
  return table(['Rule', 'After', 'Effect'], rows)
}

/** Each state of a search. */
export const searchStates = (contract: Contract) =>
  table(
    ['State', 'Meaning'],
    codes(contract, 'SearchState').map(([name, meaning]) => [code(name), prose(meaning)]),
  )

/** Every code list as a section: its description, its name in the client package, and each code with its meaning. */
export const codeLists = (contract: Contract): string =>
  codeListsOf(contract.components.schemas)
    .map(({ name, title, description, codes }) =>
      [
        `## ${title}`,
        description,
        `In the client package: \`codes.${name.charAt(0).toLowerCase()}${name.slice(1)}\``,
        table(
          ['Code', 'Meaning'],
          codes.map((each) => [code(each.code), prose(each.meaning)]),
        ),
      ].join('\n\n'),
    )
    .join('\n\n')
