/** The longest line that is written before an object or a list is broken into one line for each entry. */
const width = 60

/** A value of JSON as TypeScript is written by hand: names without quotes, texts in single ones. */
export function literal(value: unknown, margin = '', before = 0): string {
  const line = inOneLine(value)
  if (typeof value !== 'object' || value === null) return line
  if (before + line.length <= width || line.length === 2) return line
  const inner = `${margin}  `
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const entries = Object.entries(value).map(([key, entry]) => {
    const start = inner + (Array.isArray(value) ? '' : `${name(key)}: `)
    return `${start}${literal(entry, inner, start.length)},`
  })
  return [open, ...entries, `${margin}${close}`].join('\n')
}

function inOneLine(value: unknown): string {
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  const members = Object.entries(value).map(([key, member]) => `${name(key)}: ${inOneLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

const name = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : text(key))

/** JSON escapes what TypeScript escapes, apart from the quotation marks. */
const text = (value: string) =>
  `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
