/** Every operation: its parameters, its request body, its responses, and its examples. */
import {
  contract,
  type PlacedOperation,
  parametersOf,
  placedOperations,
  resolve,
} from '../../contract/document.ts'
import type {
  ContentView,
  HeaderView,
  OperationView,
  ParameterView,
  ResponseView,
} from '../../contract/views.ts'
import { escaped, prose } from '../html.ts'
import { code, type Html, json, named, type Row, table, text } from '../tables.ts'
import { headersOfEveryResponse } from './headers.ts'
import { heading, inDocs, linkTo, scopePlace } from './places.ts'
import { problemLink, problemsIn } from './problems.ts'
import { describeValue, nameOf, schemas } from './values.ts'

/** The operations of each tag. */
export const groups = contract.tags.map(({ name, description }) => ({
  name,
  description,
  operations: placedOperations.filter(({ operation }) => operation.tags?.includes(name)),
}))

export const operations = (): Html =>
  groups
    .map(
      ({ name, description, operations }) =>
        `${heading(2, name.toLowerCase(), name)}<p>${prose(description)}</p>\n${operations.map(section).join('')}`,
    )
    .join('')

function section({ method, path, operation }: PlacedOperation): Html {
  const { operationId, summary = '', description = '', tags: [tag = ''] = [] } = operation
  const scopes = (operation.security ?? []).flatMap(({ bearerAuth = [] }) => bearerAuth)
  const scopeLinks = scopes.map((scope) => linkTo(scopePlace(scope), code(scope)))
  return [
    `<section aria-labelledby="${escaped(operationId)}">\n`,
    heading(3, operationId, summary),
    `<p><span class="method ${method}">${method.toUpperCase()}</span> ${code(path)}</p>\n`,
    `<p>${prose(description)}</p>\n`,
    `<p class="meta">Operation ${code(operationId)} · Scope ${scopeLinks.join(', ')} · ${inDocs(tag, operationId)}</p>\n`,
    parameters(operationId),
    requestBody(operation),
    responses(operation),
    '</section>\n',
  ].join('')
}

function parameters(operationId: string): Html {
  const rows = parametersOf(operationId).map(parameter)
  return rows.length > 0 ? `<h4>Parameters</h4>\n${table(['Parameter', 'Value', 'Description'], rows)}` : ''
}

function parameter({ name, in: place, required, description = '', schema, example }: ParameterView): Row {
  const need = required ? ', <span class="required">required</span>' : ''
  const shown =
    example === undefined ? '' : ` Example: ${code(Array.isArray(example) ? example.join('|') : example)}`
  return {
    cells: [
      `${named(name)}<br><span class="meta">${place}</span>${need}`,
      describeValue(schema),
      prose(description) + shown,
    ],
  }
}

function requestBody({ requestBody: body }: OperationView): Html {
  if (!body) return ''
  const need = body.required ? '<span class="required">required</span>' : 'optional'
  return `<h4>Request body</h4>\n<p>${contentOf(body.content)}, ${need}. ${prose(body.description ?? '')}</p>\n${examplesOf(body.content)}`
}

/** The media types of a body, and its object. */
function contentOf(content: ContentView): Html {
  const [media] = Object.values(content)
  const name = nameOf(media?.schema ?? {})
  const object = name !== undefined && name in schemas ? linkTo(name, text(name)) : ''
  return `${object} as ${Object.keys(content).map(code).join(' or ')}`
}

function responses({ responses: written }: OperationView): Html {
  const all = Object.entries(written).map(([status, each]) => ({ status, ...resolve<ResponseView>(each) }))
  const rows = all.map(
    ({ status, description, headers = {}, content }): Row => ({
      cells: [
        code(status),
        [
          `${prose(description ?? '')}`,
          ...bodyOf(content),
          ...headersOf(headers),
          ...linksOf(all, status),
        ].join('<br>'),
      ],
    }),
  )
  const examples = all
    .filter(({ status }) => status.startsWith('2'))
    .map(({ content }) => examplesOf(content ?? {}))
  return `<h4>Responses</h4>\n${table(['Status', 'Response'], rows)}${examples.join('')}`
}

/** The object of a response, or the problems that it can contain. */
function bodyOf(content: ContentView | undefined): Html[] {
  if (!content) return ['No body']
  const problems = problemsIn(content)
  return [
    problems.length > 0 ? `Problem: ${problems.map(problemLink).join(', ')}` : `Body: ${contentOf(content)}`,
  ]
}

/** The headers besides those of every response. */
function headersOf(headers: NonNullable<ResponseView['headers']>): Html[] {
  const own = Object.entries(headers).filter(([name]) => !headersOfEveryResponse.includes(name))
  const shown = own.map(([name, header]) => {
    const component = nameOf(header)
    // A header that only one response has is described there.
    return component === undefined
      ? `${code(name)} (${prose(resolve<HeaderView>(header).description)})`
      : linkTo(component, code(name))
  })
  return shown.length > 0 ? [`Headers: ${shown.join(', ')}`] : []
}

/** The operations that a client can call next, as the links of the response say. */
function linksOf(all: readonly (ResponseView & { status: string })[], status: string): Html[] {
  const links = all.find((response) => response.status === status)?.links ?? {}
  const next = Object.values(links).map((written) => {
    const { operationId = '', description = '' } = resolve<{ operationId?: string; description?: string }>(
      written,
    )
    return `<li>${linkTo(operationId, code(operationId))}: ${prose(description)}</li>`
  })
  return next.length > 0 ? [`Next requests:<ul>${next.join('')}</ul>`] : []
}

/** The examples of a body. Those of one name are the same in every media type. */
function examplesOf(content: ContentView): Html {
  const [media] = Object.values(content)
  return Object.entries(media?.examples ?? {})
    .map(([name, written]) => figure(name, resolve<{ summary?: string; value?: unknown }>(written)))
    .join('')
}

export const figure = (name: string, { summary = '', value }: { summary?: string; value?: unknown }): Html =>
  `<figure><figcaption>Example ${code(name)}: ${prose(summary)}</figcaption><pre><code>${text(json(value))}</code></pre></figure>\n`
