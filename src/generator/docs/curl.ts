import type { Argument, Call } from './call.ts'

/** A call as a command of curl, to be pasted into a shell that has a TOKEN. */
export function curl({ server, method, path, parameters, body }: Call): string {
  const at = (place: Argument['in']) => parameters.filter((parameter) => parameter.in === place)
  const address = at('path').reduce(
    (filled, { name, text }) => filled.replace(`{${name}}`, encodeURIComponent(text)),
    server + path,
  )
  const query = at('query')
  // A body makes a POST of the call, and --get a GET; any other method must be named.
  const isUsual = method === (body ? 'POST' : 'GET')
  return [
    `curl -i${isUsual ? '' : ` -X ${method}`} ${address}`,
    // curl encodes what must not stand in an address as it is, such as the bar between the entries of a list.
    ...(query.length > 0 ? ['--get'] : []),
    ...query.map(({ name, text }) => `--data-urlencode ${quoted(`${name}=${text}`)}`),
    '-H "Authorization: Bearer $TOKEN"',
    ...at('header').map(({ name, text }) => `-H ${quoted(`${name}: ${text}`)}`),
    ...(body ? [`-H 'Content-Type: ${body.mediaType}'`, `-d ${quoted(json(body.value))}`] : []),
  ].join(' \\\n  ')
}

const json = (value: unknown) => JSON.stringify(value, null, 2)

/** A text as one word of the shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
