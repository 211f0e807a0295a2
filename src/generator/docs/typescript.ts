import type { Argument, Call } from './call.ts'
import { literal } from './literal.ts'

/** The Content-Type that openapi-fetch sends by default. */
const usualMediaType = 'application/json'

/** A request with the generated client, as a file beside the folder of the generated code. */
export function typescript(call: Call): string {
  const results = call.hasAnswer ? '{ data, error }' : '{ error }'
  const start = `const ${results} = await client.${call.method}(${literal(call.path)}`
  const options = optionsOf(call)
  const rest = Object.keys(options).length > 0 ? `, ${literal(options, '', start.length + 2)}` : ''
  return `import { createClient } from './generated/client.ts'

const client = createClient({
  baseUrl: ${literal(call.server)},
  headers: { Authorization: \`Bearer \${process.env.TOKEN}\` },
})
${start}${rest})
`
}

function optionsOf({ parameters, body }: Call): object {
  const places = Object.groupBy(parameters, (parameter) => parameter.in)
  const params = Object.fromEntries(
    Object.entries(places).map(([place, entries]) => [place, valuesOf(entries)]),
  )
  return {
    ...(parameters.length > 0 && { params }),
    ...(body && body.mediaType !== usualMediaType && { headers: { 'Content-Type': body.mediaType } }),
    ...(body && { body: body.value }),
  }
}

const valuesOf = (parameters: Argument[]) =>
  Object.fromEntries(parameters.map(({ name, value }) => [name, value]))
