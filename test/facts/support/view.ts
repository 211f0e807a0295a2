/** The contract under test, accessed by method, path and field, with all references resolved. */
import contract from '../../../generated/openapi.json' with { type: 'json' }

// biome-ignore lint/suspicious/noExplicitAny: a document is looked into without knowing how it is laid out
export type Json = any

export const document: Json = contract

/** A location in the document with its JSON Pointer, which the validators use. */
export interface At {
  readonly value: Json
  readonly pointer: string
}

const escaped = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')
const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~')

/** The target of a pointer, with the references along the path and at its end resolved. */
export function at(pointer: string): At {
  const steps = pointer.split('/').slice(1).map(unescaped)
  return steps.reduce(within, { value: document, pointer: '' })
}

/** One step further. If nothing is there, the value is undefined. */
export function within(place: At, step: string | number): At {
  const next = { value: place.value?.[step], pointer: `${place.pointer}/${escaped(String(step))}` }
  return typeof next.value?.$ref === 'string' ? at(next.value.$ref.slice(1)) : next
}

export interface OperationView {
  readonly method: string
  readonly path: string
  readonly operation: Json
  readonly place: At
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

export const operationViews: readonly OperationView[] = Object.keys(document.paths).flatMap((path) => {
  const item = within(at('/paths'), path)
  return methods
    .filter((method) => item.value[method])
    .map((method) => {
      const place = within(item, method)
      return { method: method.toUpperCase(), path, operation: place.value, place }
    })
})

export function operationView(name: string): OperationView {
  const found = operationViews.find(({ operation }) => operation.operationId === name)
  if (!found) throw new Error(`The contract has no operation ${name}.`)
  return found
}

/** The parameters of an operation, including those of its path. */
export const parametersOf = ({ place, path }: OperationView): At[] =>
  [within(at('/paths'), path), place].flatMap((owner) =>
    (owner.value.parameters ?? []).map((_each: Json, index: number) =>
      within(within(owner, 'parameters'), index),
    ),
  )

/** The schema of a body by media type. */
export function contentOf(owner: At): Map<string, At> {
  const content = within(owner, 'content')
  return new Map(
    Object.keys(content.value ?? {}).map((type) => [type, within(within(content, type), 'schema')]),
  )
}

export const requestBodyOf = ({ place }: OperationView): At => within(place, 'requestBody')
export const responseOf = ({ place }: OperationView, status: string | number): At =>
  within(within(place, 'responses'), status)

/** The scopes that an operation requires in any scheme: one list for each alternative. */
export const scopesOf = ({ operation }: OperationView): string[][] =>
  (operation.security ?? document.security ?? []).map((way: Json) => Object.values(way).flat())

/** The scopes that the document describes, with their descriptions. */
export const listedScopes = (): [string, string][] =>
  Object.values<Json>(document.components.securitySchemes).flatMap((scheme) =>
    [scheme, ...Object.values<Json>(scheme.flows ?? {})].flatMap((place): [string, string][] =>
      Object.entries<string>(place['x-scopes'] ?? place.scopes ?? {}),
    ),
  )

export const typesOf = (schema: Json): string[] => [schema.type ?? []].flat()

/** A schema by the names of fields, through lists. For a oneOf it is the first branch that has the field. */
export function member(schema: At, path: string): At {
  if (path === '') return schema
  return path.split('/').reduce((place: At, name): At => {
    const object = place.value.items ? within(place, 'items') : place
    const branches = object.value.oneOf
      ? object.value.oneOf.map((_each: Json, index: number) => within(within(object, 'oneOf'), index))
      : [object]
    const owner = branches.find((branch: At) => branch.value.properties?.[name])
    if (!owner) throw new Error(`The contract has no ${path}: ${name} is missing.`)
    return within(within(owner, 'properties'), name)
  }, schema)
}
