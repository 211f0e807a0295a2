/** The maximum length of a line. A longer object or list is split into one line per item. */
const width = 60

/** A JSON value as people write it in TypeScript: names without quotes, strings in single quotes. */
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

/** JSON and TypeScript escape the same characters, except quotation marks. */
const text = (value: string) =>
  `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
