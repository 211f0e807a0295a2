/** The bundled contract at run time: the names, codes and formats that error messages use. */
import contract from '../../generated/openapi.json' with { type: 'json' }

/** The part of a schema that error sentences use. */
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
  readonly description?: string
  readonly required?: readonly string[]
  /** The fields that must not be sent, each with advice on what to do instead. */
  readonly 'x-forbidden'?: Readonly<Record<string, string>>
  readonly 'x-form'?: string
  /** Why this object accepts no other fields, and what to do instead of sending more. */
  readonly 'x-alone'?: string
  /** Selects a branch of a oneOf: present if the value has the member, absent otherwise. */
  readonly 'x-branch'?: { readonly member: string; readonly present: string; readonly absent: string }
}

export interface ParameterView {
  readonly name: string
  readonly in: string
  readonly schema: SchemaView
  readonly example: unknown
}

interface ResponseView {
  readonly headers?: Readonly<Record<string, unknown>>
}

interface OperationView {
  readonly operationId: string
  readonly responses: Readonly<Record<string, ResponseView | { $ref: string }>>
  readonly parameters?: readonly (ParameterView | { $ref: string })[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: SchemaView }>> }
}

export { contract }

/** What the references lead to that have been followed. The contract does not change. */
const followed = new Map<string, unknown>()

/** Follows a reference of the contract. */
export function resolve<T extends object>(value: T | { $ref: string }): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T
  if (!followed.has(value.$ref)) {
    let found: unknown = contract
    for (const part of value.$ref.slice(2).split('/')) found = (found as Record<string, unknown>)[part]
    followed.set(value.$ref, found)
  }
  return followed.get(value.$ref) as T
}

// TypeScript infers a type for each path from the JSON file. The dialect guarantees the common shape.
const operations = new Map(
  Object.values(contract.paths as unknown as Record<string, Record<string, OperationView>>)
    .flatMap((item) => Object.values(item))
    .map((operation) => [operation.operationId, operation]),
)

/** What the contract says about an operation. @throws if there is no operation of this name */
function operationView(id: string): OperationView {
  const operation = operations.get(id)
  if (!operation) throw new Error(`The contract has no operation ${id}.`)
  return operation
}

export const parametersOf = (id: string): ParameterView[] =>
  (operationView(id).parameters ?? []).map(resolve<ParameterView>)

/** Every parameter of every operation. A shared parameter appears once for each operation. */
export const allParameters: readonly ParameterView[] = [...operations.keys()].flatMap(parametersOf)

/** The names of all response headers. */
export const allResponseHeaders: readonly string[] = [
  ...new Set(
    [...operations.values()]
      .flatMap(({ responses }) => Object.values(responses))
      .flatMap((response) => Object.keys(resolve<ResponseView>(response).headers ?? {})),
  ),
]

/** The schema of the request body of an operation. */
export const bodySchemaOf = (id: string): SchemaView =>
  Object.values(operationView(id).requestBody?.content ?? {})[0]?.schema ?? {}

/** The schema at a path in a value. If the path leads through a oneOf, the branch is selected by the value. */
export function schemaAt(schema: SchemaView, path: readonly PropertyKey[], value: unknown): SchemaView {
  const written = resolve<SchemaView>(schema)
  const [step, ...rest] = path
  if (step === undefined) return written
  const here = branchFor(written, value)
  const inner = (value as Record<PropertyKey, unknown> | null | undefined)?.[step]
  const next = typeof step === 'number' ? here.items : here.properties?.[String(step)]
  return next ? schemaAt(next, rest, inner) : {}
}

/** Whether a oneOf lists simple types. The JSON type of the value then selects the branch. */
export const isChoiceOfTypes = (schema: SchemaView): boolean =>
  schema.oneOf !== undefined && !schema.discriminator && !schema['x-branch']

/** The type of a JSON value, as JSON Schema names it. */
const typeOf = (value: unknown): string => (Number.isInteger(value) ? 'integer' : typeof value)

/** The branch of a oneOf that a value is meant for. A schema without oneOf is its own only branch. */
export function branchFor(schema: SchemaView, value: unknown): SchemaView {
  const object = typeof value === 'object' && value !== null ? value : {}
  const branch = schema['x-branch']
  if (branch) {
    const name = Object.hasOwn(object, branch.member) ? branch.present : branch.absent
    return resolve<SchemaView>({ $ref: `#/components/schemas/${name}` })
  }
  if (isChoiceOfTypes(schema)) return schema.oneOf?.find(({ type }) => type === typeOf(value)) ?? schema
  if (!schema.discriminator) return schema
  const { propertyName, mapping } = schema.discriminator
  const code = (object as Record<string, unknown>)[propertyName]
  const reference = typeof code === 'string' && Object.hasOwn(mapping, code) ? mapping[code] : undefined
  return reference ? resolve<SchemaView>({ $ref: reference }) : schema
}
