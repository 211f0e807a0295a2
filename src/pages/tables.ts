/** Tables, codes and examples as HTML. */
import { escaped } from './html.ts'

/** HTML with escaped texts. */
export type Html = string

/** The content of an element. Quotation marks need not be escaped there, and examples have many of them. */
export const text = (value: string): Html =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A value as it is written in a request or response, for example a code or a default. */
export const code = (value: unknown): Html =>
  `<code>${text(typeof value === 'string' ? value : JSON.stringify(value))}</code>`

/** A name. It may break between its words if it is wider than its column. */
export const named = (name: string): Html =>
  `<code>${text(name).replace(/(?<=[a-z])(?=[A-Z])|(?<=-)(?=.)/g, name.length > 16 ? '<wbr>' : '')}</code>`

export interface Row {
  /** The anchor of the row. */
  readonly id?: string
  /** The first cell is the heading of the row. */
  readonly cells: readonly [Html, ...Html[]]
}

/** A table with two or three columns. On a phone, the cells of three columns are below each other. */
export function table(columns: readonly string[], rows: readonly Row[]): Html {
  const head = columns.map((name) => `<th scope="col">${text(name)}</th>`).join('')
  const body = rows.map(({ id, cells: [first, ...others] }) => {
    const anchor = id === undefined ? '' : ` id="${escaped(id)}"`
    return `<tr${anchor}><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const size = columns.length === 2 ? 'two' : 'three'
  return `<table class="${size}"><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>\n`
}

/** The maximum length of a line of an example. A longer object or list has one line per item. */
const width = 88

/** A JSON value on one line if it is short. */
export function json(value: unknown, margin = '', before = 0): string {
  const line = inOneLine(value)
  if (typeof value !== 'object' || value === null || before + line.length <= width) return line
  const inner = `${margin}  `
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const entries = Object.entries(value).map(([key, entry]) => {
    const start = inner + (Array.isArray(value) ? '' : `${JSON.stringify(key)}: `)
    return start + json(entry, inner, start.length)
  })
  return `${open}\n${entries.join(',\n')}\n${margin}${close}`
}

function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inOneLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
