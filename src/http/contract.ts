/** The bundled contract, for what is said in it and used at run time: names, codes and forms in error texts. */
import contract from '../../generated/openapi.json' with { type: 'json' }

/** The part of a schema that an error text can speak of. */
export interface SchemaView {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, SchemaView>>
  readonly items?: SchemaView
  readonly oneOf?: readonly SchemaView[]
  readonly discriminator?: {
    readonly propertyName: string
    readonly mapping: Readonly<Record<string, string>>
  }
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minProperties?: number
  readonly format?: string
  readonly examples?: readonly unknown[]
  readonly 'x-form'?: string
}

export interface ParameterView {
  readonly name: string
  readonly in: string
  readonly schema: SchemaView
  readonly example: unknown
}

interface OperationView {
  readonly operationId: string
  readonly parameters?: readonly (ParameterView | { $ref: string })[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: SchemaView }>> }
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
}

export { contract }

/** Follows a reference of the contract. */
export function resolve<T extends object>(value: T | { $ref: string }): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T
  let found: unknown = contract
  for (const part of value.$ref.slice(2).split('/')) found = (found as Record<string, unknown>)[part]
  return found as T
}

const operations = new Map(
  Object.values(contract.paths as unknown as Record<string, Record<string, OperationView>>)
    .flatMap((item) => Object.values(item))
    .map((operation) => [operation.operationId, operation]),
)

/** What the contract says of an operation. @throws when there is none of this name */
export function operationView(id: string): OperationView {
  const operation = operations.get(id)
  if (!operation) throw new Error(`The contract has no operation ${id}.`)
  return operation
}

export const parametersOf = (id: string): ParameterView[] =>
  (operationView(id).parameters ?? []).map(resolve<ParameterView>)

/** The media types that an operation takes, none where it takes no body. */
export const mediaTypesOf = (id: string): string[] =>
  Object.keys(operationView(id).requestBody?.content ?? {})

/** The schema of the body of an operation. */
export const bodySchemaOf = (id: string): SchemaView =>
  Object.values(operationView(id).requestBody?.content ?? {})[0]?.schema ?? {}

/** The scopes that an operation needs. */
export const scopesOf = (id: string): readonly string[] => operationView(id).security[0]?.bearerAuth ?? []

/** The schema of the place in a value that a path leads to; a oneOf is followed by its discriminator. */
export function schemaAt(schema: SchemaView, path: readonly PropertyKey[], value: unknown): SchemaView {
  const here = branchFor(resolve<SchemaView>(schema), value)
  const [step, ...rest] = path
  if (step === undefined) return here
  const inner = (value as Record<PropertyKey, unknown> | null | undefined)?.[step]
  const next = typeof step === 'number' ? here.items : here.properties?.[String(step)]
  return next ? schemaAt(next, rest, inner) : {}
}

function branchFor(schema: SchemaView, value: unknown): SchemaView {
  if (!schema.discriminator) return schema
  const code = (value as Record<string, unknown> | null)?.[schema.discriminator.propertyName]
  const reference = schema.discriminator.mapping[String(code)]
  return reference ? resolve<SchemaView>({ $ref: reference }) : schema
}
