import type { Argument, Call } from './call.ts'

/** A call as a command of curl, to be pasted into a shell that has a TOKEN. */
export function curl(call: Call): string {
  const { method, parameters, body } = call
  // curl makes a POST of what has a body and a GET of all else; another method must be named.
  const isUsual = method === (body ? 'POST' : 'GET')
  const headers = parameters.filter((parameter) => parameter.in === 'header')
  return [
    `curl -i${isUsual ? '' : ` -X ${method}`}`,
    quoted(addressOf(call)),
    '-H "Authorization: Bearer $TOKEN"',
    ...headers.map(({ name, text }) => `-H ${quoted(`${name}: ${text}`)}`),
    ...(body ? [`-H 'Content-Type: ${body.mediaType}'`, `-d ${quoted(json(body.value))}`] : []),
  ].join(' \\\n  ')
}

/** What may not stand in an address as it is, such as the bar between the entries of a list, is encoded. */
function addressOf({ server, path, parameters }: Call): string {
  const at = (place: Argument['in']) => parameters.filter((parameter) => parameter.in === place)
  const address = at('path').reduce(
    (filled, { name, text }) => filled.replace(`{${name}}`, encodeURIComponent(text)),
    server + path,
  )
  const query = at('query').map(({ name, text }) => `${name}=${encodeURIComponent(text)}`)
  return query.length > 0 ? `${address}?${query.join('&')}` : address
}

const json = (value: unknown) => JSON.stringify(value, null, 2)

/** A text as one word of the shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
