/** A valid request, built from the examples of an operation. */
import { type Call, machine } from '../support/api.ts'
import { type Json, resolve } from '../support/document.ts'
import type { Operation } from './shown.ts'

export interface Request extends Call {
  /** Values of path parameters instead of their examples. */
  readonly path?: Readonly<Record<string, string | number>>
}

/** The method, the URL and the other parts of a request. The arguments replace valid parts. */
export function callOf(operation: Operation, given: Request = {}): [method: string, path: string, Call] {
  const { method, template, definition } = operation
  const parameters: Json[] = (definition.parameters ?? []).map((written: Json) => resolve(written).value)
  const path = template.replace(
    /\{(\w+)\}/g,
    (_, name) => `${given.path?.[name] ?? parameters.find((each) => each.name === name).example}`,
  )
  const needed = parameters.filter((each) => each.in === 'query' && each.required)
  const query = needed.map(({ name, example }) => `?${name}=${example}`).join('')
  const [content] = Object.entries<Json>(definition.requestBody?.content ?? {})
  if (!content) return [method, path, { as: machine, query, ...given }]
  const [type] = content
  const headers = { 'Content-Type': type, ...given.headers }
  return [method, path, { as: machine, query, body: bodyOf(operation, 0), ...given, headers }]
}

/** An example of the request body of an operation. */
export function bodyOf({ definition }: Operation, index: number): Json {
  const [media] = Object.values<Json>(definition.requestBody.content)
  return resolve(Object.values<Json>(media.examples)[index]).value.value
}

/** The scope that an operation requires. */
export const scopeOf = ({ definition }: Operation): string => definition.security[0].bearerAuth[0]
