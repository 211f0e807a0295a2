import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { codesOf } from '../../contract/code-lists.ts'
import { type Reference, resolverOf } from '../../json/reference.ts'

/** The parts of the bundled contract that the documentation needs. All other parts are passed on unchanged. */
export type Contract = {
  'x-max-body-bytes': number
  servers: Server[]
  tags: Tag[]
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, Schema>
    examples: Record<string, Example>
    parameters: Record<string, Parameter>
    securitySchemes: {
      bearerAuth: { 'x-scopes': Record<string, string>; 'x-claims': ClaimFacts }
    }
  }
}

export type Server = {
  url: string
  description: string
  variables?: Record<string, { default: string; description: string }>
  /** Whether the server is only for development on one's own computer. */
  'x-internal': boolean
}

export type Tag = { name: string; description: string; 'x-displayName'?: string; 'x-traitTag'?: true }

export type Operation = {
  operationId: string
  summary: string
  description: string
  tags: string[]
  security: Record<string, string[]>[]
  parameters?: (Parameter | Reference)[]
  requestBody?: { content: Record<string, { examples: Record<string, Example | Reference> }> }
  responses: Record<string, { content?: Record<string, object> }>
  'x-codeSamples'?: CodeSample[]
}

/** The form in which Redoc reads code samples. */
export type CodeSample = { lang: string; label: string; source: string }

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  example?: unknown
  style?: string
  explode?: boolean
}

type Example = { summary: string; value: unknown }

export type Transition = { from: string; to: string; by: string[]; effect: string }

/** The claims of an access token: which are required, what each means and what it must be. */
export type ClaimFacts = {
  required: string[]
  properties: Record<string, { description: string; 'x-form': string }>
}

export type ProblemFacts = { status: number; title: string; action: string }

type Schema = {
  description?: string
  enum?: string[]
  'x-enumDescriptions'?: Record<string, string>
  'x-transitions'?: Transition[]
  'x-problem-types'?: Record<string, ProblemFacts>
  'x-clocks'?: Record<string, ClockFacts>
  'x-search-requires'?: string[]
}

/** The duration of a time limit, in one unit, and its effect. */
export type ClockFacts = { effect: string } & { [unit: string]: number | string }

/** Reads the bundled contract. If the file is missing, the error message says what to do. */
export function readContract(file: string): Contract {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    const name = relative(process.cwd(), file)
    throw new Error(`${name} is missing. Run \`npm run generate\` first; it bundles the contract.`)
  }
  return JSON.parse(text)
}

/** The operations in the order of the contract. */
export function operations(contract: Contract): Operation[] {
  return Object.values(contract.paths)
    .flatMap((path) => Object.values(path))
    .filter((operation) => operation.operationId)
}

/** The value itself, or the component that it refers to. */
export const resolve = <T extends object>(contract: Contract, written: T | Reference): T =>
  resolverOf(contract)(written)

/** The address of an operation on the page. Redoc builds it from the tag and the operationId. */
export function operationAddress({ tags, operationId }: Operation): string {
  return `#/${tags[0]}/${operationId}`.toLowerCase()
}

/** The codes of a schema with their meanings. A code without a meaning is an error in the contract. */
export const codes = (contract: Contract, schema: string): [code: string, meaning: string][] =>
  codesOf(schema, contract.components.schemas[schema] ?? {}).map(({ code, meaning }) => [code, meaning])

export function transitions(contract: Contract): Transition[] {
  return contract.components.schemas.PatientStatus?.['x-transitions'] ?? []
}
