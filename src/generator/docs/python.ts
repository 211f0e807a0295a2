import { type Call, headersOf, placed, urlOf } from './call.ts'
import { literal, notations } from './literal.ts'

/** A request with the package requests. It prints the status and the body of the response. */
export function python(call: Call): string {
  const { method, parameters, body } = call
  const query = placed(parameters, 'query')
  // The argument json sets this media type.
  const headers = Object.entries(headersOf(call)).filter(
    ([name, value]) => name !== 'Content-Type' || value !== 'application/json',
  )
  const lines = [
    literal(urlOf(call, { query: false }), notations.python),
    ...(query.length > 0 ? [`params=${argumentOf(Object.fromEntries(query), 'params='.length)}`] : []),
    headers.length === 0
      ? `headers={${authorization}}`
      : `headers={\n${[authorization, ...headers.map(pair)].map((line) => `        ${line},\n`).join('')}    }`,
    ...(body ? [`json=${argumentOf(body.value, 'json='.length)}`] : []),
    'timeout=60',
  ]
  return `import os

import requests

response = requests.${method.toLowerCase()}(
${lines.map((line) => `    ${line},\n`).join('')})
print(response.status_code, response.text)
`
}

const authorization = `"Authorization": f"Bearer {os.environ['TOKEN']}"`

const pair = ([name, value]: [string, string]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`

const argumentOf = (value: unknown, before: number) => literal(value, notations.python, '    ', 4 + before)
