/** How a language writes a JSON value. */
export type Notation = {
  indent: string
  /** The space inside the braces of an object in one line. */
  padding: '' | ' '
  /** The comma after the last item, if each item has its own line. */
  lastComma: '' | ','
  name: (key: string) => string
  text: (value: string) => string
  /** A number, a boolean or null. */
  other: (value: unknown) => string
}

/** JSON and TypeScript escape the same characters, except quotation marks. */
const inSingleQuotes = (value: string) =>
  `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

/** As people write it in TypeScript: names without quotes, strings in single quotes. */
const typescript: Notation = {
  indent: '  ',
  padding: ' ',
  lastComma: ',',
  name: (key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : inSingleQuotes(key)),
  text: inSingleQuotes,
  other: String,
}

const json: Notation = {
  indent: '  ',
  padding: '',
  lastComma: '',
  name: (key) => JSON.stringify(key),
  text: (value) => JSON.stringify(value),
  other: String,
}

/** A string of JSON is also a string of Python with the same value. */
const python: Notation = {
  ...json,
  indent: '    ',
  lastComma: ',',
  other: (value) =>
    value === null ? 'None' : value === true ? 'True' : value === false ? 'False' : String(value),
}

export const notations = { typescript, json, python }

/** The maximum length of a line. A longer object or list is split into one line per item. */
const width = 60

/**
 * A JSON value in a language.
 *
 * @param margin the indentation of the line on which the value starts
 * @param before the number of characters before the value on this line
 */
export function literal(value: unknown, notation: Notation = typescript, margin = '', before = 0): string {
  const line = inOneLine(value, notation)
  if (typeof value !== 'object' || value === null) return line
  if (before + line.length <= width || line.length === 2) return line
  const inner = margin + notation.indent
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const entries = Object.entries(value).map(([key, entry]) => {
    const start = inner + (Array.isArray(value) ? '' : `${notation.name(key)}: `)
    return start + literal(entry, notation, inner, start.length)
  })
  return `${open}\n${entries.join(',\n')}${notation.lastComma}\n${margin}${close}`
}

function inOneLine(value: unknown, notation: Notation): string {
  if (typeof value === 'string') return notation.text(value)
  if (typeof value !== 'object' || value === null) return notation.other(value)
  if (Array.isArray(value)) return `[${value.map((item) => inOneLine(item, notation)).join(', ')}]`
  const members = Object.entries(value).map(
    ([key, member]) => `${notation.name(key)}: ${inOneLine(member, notation)}`,
  )
  if (members.length === 0) return '{}'
  return `{${notation.padding}${members.join(', ')}${notation.padding}}`
}
