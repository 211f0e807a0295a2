/** The bundled contract at run time: the names, codes and formats that error messages use. */

import contract from '../../generated/openapi.json' with { type: 'json' }
import { resolverOf } from '../json/reference.ts'
import type { OperationView, ParameterView, ResponseView, SchemaView } from './views.ts'

export { contract }

/** Follows a reference of the contract. */
export const resolve = resolverOf(contract)

// TypeScript infers a type for each path from the JSON file. The dialect guarantees the common shape.
const paths = contract.paths as unknown as Record<string, Record<string, OperationView>>

/** An operation with its method in lower case, as OpenAPI writes it, and its path. */
export interface PlacedOperation {
  readonly method: string
  readonly path: string
  readonly operation: OperationView
}

/** Every operation, in the order of the contract. */
export const placedOperations: readonly PlacedOperation[] = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
)

const operations = new Map(placedOperations.map(({ operation }) => [operation.operationId, operation]))

/** What the contract says about an operation. @throws if there is no operation of this name */
export function operationView(id: string): OperationView {
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
export const bodySchemaOf = (id: string): SchemaView => {
  const [media] = Object.values(operationView(id).requestBody?.content ?? {})
  return media ? resolve<SchemaView>(media.schema) : {}
}
