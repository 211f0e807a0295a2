import { table, text } from './tables.ts'

/** A head, the line of dashes below it, and rows. */
const markdownTable = /^\|(.*)\|\n\|[-| ]+\|\n((?:\|.*\|(?:\n|$))+)/gm

/** Tables of Markdown become tables of the builder, whose cells know the names of their columns. */
export const withFactTables = (markdown: string): string =>
  markdown.replace(
    markdownTable,
    (_, head: string, body: string) => `${table(cells(head), body.trimEnd().split('\n').map(row))}\n`,
  )

const cells = (line: string) => line.split('|').map((cell) => cell.trim())

const row = (line: string) => cells(line.slice(1, -1)).map(html)

/** What a cell may have besides text: code, links and bold words. */
const html = (markdown: string) =>
  text(markdown)
    .replace(/`([^`]+)`/g, (_, code: string) => `<code>${breakable(code)}</code>`)
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')

/** A name of more than a column's width may be broken before its capitals. */
const breakable = (name: string) => (name.length > 20 ? name.replace(/(?<=[a-z])(?=[A-Z])/g, '<wbr>') : name)
