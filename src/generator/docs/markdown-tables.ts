import { table, text, whole } from './tables.ts'

/** A header row, a row of dashes, and rows. */
const markdownTable = /^\|(.*)\|\n\|[-| ]+\|\n((?:\|.*\|(?:\n|$))+)/gm

/** Converts Markdown tables to tables whose cells contain the names of their columns. */
export const withFactTables = (markdown: string): string =>
  markdown.replace(
    markdownTable,
    (_, head: string, body: string) => `${table(cells(head), body.trimEnd().split('\n').map(row))}\n`,
  )

const cells = (line: string) => line.split('|').map((cell) => cell.trim())

const row = (line: string) => cells(line.slice(1, -1)).map(html)

/** The inline formats that a cell may contain: code, links and bold text. */
const html = (markdown: string) =>
  text(markdown)
    .replace(/`([^`]+)`/g, (_, code: string) => whole(breakable(code)))
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')

/** A name that is wider than its column may break before its capital letters. */
const breakable = (name: string) => (name.length > 20 ? name.replace(/(?<=[a-z])(?=[A-Z])/g, '<wbr>') : name)
