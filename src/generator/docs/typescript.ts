import type { Argument, Call } from './call.ts'
import { literal, notations } from './literal.ts'

/** A request with the client package. It sends the media type that the contract lists first. */
export function typescript(call: Call): string {
  const results = call.hasAnswer ? '{ data, error }' : '{ error }'
  const start = `const ${results} = await client.${call.method}(${literal(call.path)}`
  const options = optionsOf(call)
  const rest =
    Object.keys(options).length > 0 ? `, ${literal(options, notations.typescript, '', start.length + 2)}` : ''
  return `import { createClient } from '@patient-api/client'

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
    ...(body && { body: body.value }),
  }
}

const valuesOf = (parameters: Argument[]) =>
  Object.fromEntries(parameters.map(({ name, value }) => [name, value]))
