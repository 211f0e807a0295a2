import { type Call, headersOf, urlOf } from './call.ts'
import { literal, notations } from './literal.ts'

/** A request as a curl command. It can be pasted into a shell in which TOKEN is set. */
export function curl(call: Call): string {
  const { method, body } = call
  // curl uses POST if there is a body and GET otherwise. Any other method must be stated.
  const isUsual = method === (body ? 'POST' : 'GET')
  return [
    `curl -i${isUsual ? '' : ` -X ${method}`}`,
    quoted(urlOf(call)),
    '-H "Authorization: Bearer $TOKEN"',
    ...Object.entries(headersOf(call)).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body ? [`-d ${quoted(literal(body.value, notations.json))}`] : []),
  ].join(' \\\n  ')
}

/** Quotes a text as one word for the shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
