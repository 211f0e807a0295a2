/** Checks the headers of a response: each declared header is as declared, and there are no others. */
import { type Json, resolve, satisfies } from './document.ts'

/** The headers that every HTTP response may have, whatever the contract says. */
const transport = ['content-type', 'content-length', 'date', 'connection', 'keep-alive', 'transfer-encoding']

/** All errors in the headers of a response. */
export function complaintsAboutHeaders(declared: Json, headers: Headers): string[] {
  const known = Object.entries<Json>(declared ?? {}).map(
    ([name, header]) => [name.toLowerCase(), resolve(header).value] as const,
  )
  const names = [...transport, ...known.map(([name]) => name)]
  const undeclared = [...headers.keys()].filter((name) => !names.includes(name))
  return [
    ...undeclared.map((name) => `the header ${name} is not declared`),
    ...known.flatMap(([name, header]) => complaintsAboutHeader(name, header, headers.get(name))),
  ]
}

function complaintsAboutHeader(name: string, { required, schema }: Json, value: string | null): string[] {
  if (value === null) return required ? [`the header ${name} is missing`] : []
  // A number arrives as its digits.
  const read = schema.type === 'integer' && /^[0-9]+$/.test(value) ? Number(value) : value
  return satisfies(schema, read) ? [] : [`the header ${name} is not as declared`]
}
