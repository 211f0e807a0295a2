/** Reads the changelog of the contract: a heading for each version, and a list of what changed. */
import type { Change } from './compare/change.ts'

export interface Entry {
  /** The heading without `##`, such as `0.2.0, not released yet`. */
  readonly heading: string
  readonly items: readonly string[]
}

/** The entry of a version, or undefined if the changelog has none. */
export function entryOf(changelog: string, version: string): Entry | undefined {
  const section = changelog
    .split(/^## /m)
    .slice(1)
    .find((text) => text.split(/[,\s]/, 1)[0] === version)
  if (section === undefined) return undefined
  const [heading = '', ...lines] = section.split('\n')
  const items = lines
    .join('\n')
    .split(/^- /m)
    .slice(1)
    .map((item) => item.replaceAll(/\s+/g, ' ').trim())
  return { heading, items: items.filter((item) => item !== '') }
}

/** Whether an item contains one of the names of a change as a whole word. A change without names needs no item. */
export const mentions = ({ items }: Entry, { names }: Change): boolean =>
  names.length === 0 || names.some((name) => items.some((item) => hasWord(item, name)))

/** Whether an item says that it only clarifies this code, so that its new text has the same meaning. */
const clarifies = ({ items }: Entry, code: string): boolean =>
  items.some((item) => item.startsWith('Clarifies ') && hasWord(item, code))

const hasWord = (text: string, word: string): boolean => {
  const escaped = word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text)
}

/** The changes with the judgement of people: a code that the changelog only clarifies has not changed its meaning. */
export const judgedBy = (entry: Entry | undefined, changes: readonly Change[]): Change[] =>
  changes.map((change) =>
    entry && change.reworded !== undefined && clarifies(entry, change.reworded)
      ? { ...change, rating: 'editorial', todo: 'Nothing. The text clarifies the same meaning.' }
      : change,
  )
