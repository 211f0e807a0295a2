/** Edits of generated code that tests should detect: a check removed, a bound moved, a code missing. */

export interface Edit {
  /** The edited member or parameter, and the edited code. */
  readonly place: string
  readonly what: string
  readonly text: string
}

type Rule = readonly [what: string, found: RegExp, becomes: string | ((match: RegExpMatchArray) => string[])]

const number = String.raw`-?\d+`

const rules: readonly Rule[] = [
  ['left out', /\.(?:min|max)\(-?\d+\)/g, ''],
  [
    'one more',
    new RegExp(String.raw`\.(min|max)\((${number})\)`, 'g'),
    ([, name, bound]) => [`.${name}(${Number(bound) + 1})`],
  ],
  [
    'one less',
    new RegExp(String.raw`\.(min|max)\((${number})\)`, 'g'),
    ([, name, bound]) => [`.${name}(${Number(bound) - 1})`],
  ],
  ['left out', /\.regex\(\s*\/.*\/,?\s*\)/g, ''],
  ['left out', /\.refine\(keyword\.\w+(?:\(\d+\))?, \{ params: \{ code: '[a-z-]+' \} \}\)/g, ''],
  ['left out', /\.(?:nullable|optional)\(\)/g, ''],
  ['left out', /\.default\([^()]*\)/g, '.optional()'],
  ['opened', /\bstrictObject\(/g, 'looseObject('],
  ['closed', /\blooseObject\(/g, 'strictObject('],
  ['any number', /\bz\.int\(\)|\bz\s*\.int\(\)/g, 'z.number()'],
  ['any text', /\bz\.iso\s*\.date\(\)/g, 'z.string()'],
  ['left out', /\.refine\(\.\.\.keyword\.forbids\('\w+'\)\)/g, ''],
  ['anything', /\bz\s*\.boolean\(\)/g, 'z.unknown()'],
  ['without one', /\.(?:enum|literal)\(\[([^\]]*)\]\)/g, ([whole, list = '']) => withoutOne(whole, list)],
  [
    'without one',
    /\.discriminatedUnion\('\w+', \[([^\]]*)\]\)/g,
    ([whole, list = '']) => withoutOne(whole, list),
  ],
  ['another separator', /'\|'/g, "','"],
  ['without the comma', /\['\|', ','\]/g, "['|']"],
  ['read as text', /\bread\.(?:integer|boolean)\(/g, '('],
  ['one or both', /\bz\.xor\(/g, 'z.union('],
]

/** The list without each of its items in turn. */
function withoutOne(whole: string, list: string): string[] {
  const entries = list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  return entries.map((_, index) => whole.replace(list, entries.toSpliced(index, 1).join(', ')))
}

/** The name of the member at a position in the code, or undefined outside of any member. */
const memberAt = (text: string, index: number): string =>
  [...text.slice(0, index + 1).matchAll(/([\w-]+)'?: (?=read|z)/g)].at(-1)?.[1] ?? ''

/** Every edit of a piece of generated code, one position at a time. */
export const editsOf = (text: string): Edit[] =>
  rules.flatMap(([what, found, becomes]) =>
    [...text.matchAll(found)].flatMap((match) => {
      const versions = typeof becomes === 'string' ? [becomes] : becomes(match)
      const rest = text.slice(match.index + match[0].length)
      const code = match[0].replaceAll(/\s+/g, ' ').replaceAll('( ', '(')
      return versions.map((version) => ({
        place: `${memberAt(text, match.index)} ${code}`.trim(),
        what: versions.length > 1 ? `${what}: ${version}` : what,
        text: text.slice(0, match.index) + version + rest,
      }))
    }),
  )
