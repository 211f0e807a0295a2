/** The schemas of the contract for ajv: of each measured operation the parts of its request. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import contract from '../../../generated/openapi.json' with { type: 'json' }
import { invalidRequest, type RequestError } from './problem.ts'

export { contract }

export type Part = 'query' | 'headers' | 'body'

/** The measured operations, each with the scope that it requires. */
export const operations = {
  createPatient: { method: 'POST', path: '/api/v2/patients', scope: 'patients:write' },
  updatePatient: { method: 'PUT', path: '/api/v2/patients', scope: 'patients:write' },
  retrievePatient: { method: 'GET', path: '/api/v2/patients', scope: 'patients:read' },
  listPatients: { method: 'GET', path: '/api/v2/patients/list', scope: 'patients:read' },
  createLimsCase: { method: 'POST', path: '/api/v4/lims/cases', scope: 'lims:write' },
} as const
export type OperationId = keyof typeof operations

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: object
}

interface Operation {
  readonly parameters?: readonly { readonly $ref: string }[]
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: { $ref: string } } }
  }
}

const operationOf = (id: OperationId): Operation => {
  const { method, path } = operations[id]
  const item: Record<string, Operation> = contract.paths[path]
  return item[method.toLowerCase()] ?? {}
}

/** References in the bundle are local to it, and these schemas stand outside. */
const fromOutside = <T>(schema: T): T => JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'))

function parametersOf(id: OperationId, where: string): Parameter[] {
  const all: Record<string, Parameter> = contract.components.parameters
  return (operationOf(id).parameters ?? [])
    .map(({ $ref }) => all[$ref.slice($ref.lastIndexOf('/') + 1)])
    .filter((parameter) => parameter?.in === where) as Parameter[]
}

const objectOf = (parameters: Parameter[], nameOf: (name: string) => string) => ({
  type: 'object',
  required: parameters.filter(({ required }) => required).map(({ name }) => nameOf(name)),
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [nameOf(name), fromOutside(schema)])),
})

/** The schemas of the parts of a request; no body where the operation takes none. */
export function schemasOf(id: OperationId): { query: object; headers: object; body?: object } {
  const body = operationOf(id).requestBody?.content['application/json'].schema
  return {
    query: { ...objectOf(parametersOf(id, 'query'), (name) => name), additionalProperties: false },
    headers: objectOf(parametersOf(id, 'header'), (name) => name.toLowerCase()),
    ...(body && { body: fromOutside(body) }),
  }
}

const settings = { allErrors: true, useDefaults: true, strict: false } as const
const ofBodies = new Ajv2020(settings)
const ofParameters = new Ajv2020({ ...settings, coerceTypes: true })
for (const ajv of [ofBodies, ofParameters]) {
  addFormats.default(ajv)
  ajv.addSchema(contract, 'contract')
}

/** Compiles the schema of a part. Parameters arrive as text and are converted. */
export const compile = (part: Part, schema: object) =>
  (part === 'body' ? ofBodies : ofParameters).compile(schema)

/** Validates the parts of a request and fills in defaults. @throws Problem with the errors of all parts */
export function validatorOf(id: OperationId) {
  const validators = Object.entries(schemasOf(id)).map(
    ([part, schema]) => [part as Part, compile(part as Part, schema)] as const,
  )
  return (request: Partial<Record<Part, unknown>>): void => {
    const errors: RequestError[] = []
    for (const [part, validate] of validators) {
      if (!validate(request[part])) errors.push(...errorsOf(part, validate.errors ?? []))
    }
    if (errors.length > 0) throw invalidRequest(errors)
  }
}

const codes: Readonly<Record<string, string>> = {
  required: 'required',
  type: 'wrong-type',
  enum: 'not-in-list',
  pattern: 'wrong-form',
  format: 'wrong-form',
  minimum: 'too-small',
  maximum: 'too-large',
  minLength: 'too-short',
  maxLength: 'too-long',
  minItems: 'too-few',
  maxItems: 'too-many',
  minProperties: 'too-few',
  uniqueItems: 'duplicate',
  not: 'not-accepted',
}

/** Header names as the contract writes them. Node gives them in lower case. */
const headerNames = new Map(
  Object.values(contract.components.parameters).map(({ name }) => [name.toLowerCase(), name]),
)

/** The errors of ajv as those of the contract. */
export const errorsOf = (part: Part, errors: readonly ErrorObject[]): RequestError[] =>
  errors.map(({ keyword, instancePath, params, message = '' }) => {
    const member = keyword === 'required' ? params.missingProperty : params.additionalProperty
    const path = member === undefined ? instancePath : `${instancePath}/${member}`
    return errorAt(part, path, keyword, message)
  })

/** One error of the contract. @param path a JSON Pointer in the part @param keyword of JSON Schema */
export function errorAt(part: Part, path: string, keyword: string, message: string): RequestError {
  const unknown = part === 'query' ? 'unknown-parameter' : 'unknown-member'
  const code = keyword === 'additionalProperties' ? unknown : (codes[keyword] ?? 'wrong-form')
  const text = { code, detail: `The value ${message}.`, fix: 'Send a valid value.' }
  if (part === 'body') return { pointer: `#${path}`, ...text }
  const name = path.slice(1)
  return part === 'query' ? { parameter: name, ...text } : { header: headerNames.get(name) ?? name, ...text }
}
