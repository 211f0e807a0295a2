/** Assigns a path to an operation of the contract, or to another page of the service. */
import { placeOf } from '../../src/json/pointer.ts'
import { contract, type Json } from './document.ts'

const parts = (path: string): string[] => path.split('/')
const isParameter = (segment = ''): boolean => segment.startsWith('{')

const fits = (template: string, path: string): boolean => {
  const [wanted, given] = [parts(template), parts(path)]
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => (isParameter(segment) ? given[index] !== '' : segment === given[index]))
  )
}

/** Literal segments are preferred, from left to right (OpenAPI 3.1.1, section 4.8.8). */
const byLiterals = (one: string, other: string): number => {
  const [left, right] = [parts(one).map(isParameter), parts(other).map(isParameter)]
  const first = left.findIndex((isOpen, index) => isOpen !== right[index])
  return Number(left[first] ?? false) - Number(right[first] ?? false)
}

/** The template that matches a path, if there is one. */
export const templateOf = (path: string, templates: readonly string[]): string | undefined =>
  templates.filter((template) => fits(template, path)).sort(byLiterals)[0]

export interface Found {
  readonly definition: Json
  /** The location of the operation in the contract, as a JSON Pointer. */
  readonly pointer: string
}

/** The operation of a request, if there is one. HEAD belongs to the operation of GET (RFC 9110, 9.3.2). */
export function operationAt(method: string, path: string): Found | undefined {
  const template = templateOf(path, Object.keys(contract.paths)) ?? ''
  const name = method === 'HEAD' ? 'get' : method.toLowerCase()
  const definition = (contract.paths as Json)[template]?.[name]
  return definition && { definition, pointer: `${placeOf('/paths', template)}/${name}` }
}

/** The paths of the service that are not in the contract, each with the reason. This is the only list of them. */
export const outside: Readonly<Record<string, string>> = {
  '/': 'the front page is for people',
  '/docs': 'the documentation is for people',
  '/docs/': 'people type it; it leads to /docs',
  '/openapi.json': 'the contract does not describe itself',
  '/openapi.yaml': 'the contract does not describe itself',
  '/problems/{name}': 'the types of problems are pages for people',
  '/health/live': 'asked by whoever runs the service, not by partners',
  '/health/ready': 'asked by whoever runs the service, not by partners',
}

export const isOutside = (path: string): boolean => templateOf(path, Object.keys(outside)) !== undefined

/** Whether the service has this path, whatever the method. */
export const isKnown = (path: string): boolean =>
  templateOf(path, [...Object.keys(contract.paths), ...Object.keys(outside)]) !== undefined
