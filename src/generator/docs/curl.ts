import type { Argument, Call } from './call.ts'

/** A request as a curl command. It can be pasted into a shell in which TOKEN is set. */
export function curl(call: Call): string {
  const { method, parameters, body } = call
  // curl uses POST if there is a body and GET otherwise. Any other method must be stated.
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

/** Characters that a URL must not contain are encoded, for example the bar between list items. */
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

/** Quotes a text as one word for the shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
