import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** What the documentation needs from the bundled contract; everything else stays as it is. */
export type Contract = {
  servers: { url: string; description: string }[]
  tags: Tag[]
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, Schema>
    examples: Record<string, { value: unknown }>
    securitySchemes: { bearerAuth: { 'x-scopes': Record<string, string> } }
  }
}

export type Tag = { name: string; description: string; 'x-displayName'?: string; 'x-traitTag'?: true }

export type Operation = {
  operationId: string
  summary: string
  tags: string[]
  security: Record<string, string[]>[]
}

export type Transition = { from: string; to: string; by: string[]; effect: string }

export type ProblemFacts = { status: number; title: string; action: string }

type Schema = {
  enum?: string[]
  'x-enumDescriptions'?: Record<string, string>
  'x-transitions'?: Transition[]
  'x-problem-types'?: Record<string, ProblemFacts>
}

/** Reads the bundled contract. Without it there is nothing to document, and the message says what to do. */
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

/** Where the page shows an operation. Redoc makes its addresses of the tag and the operationId. */
export function operationAddress({ tags, operationId }: Operation): string {
  return `#/${tags[0]}/${operationId}`.toLowerCase()
}

/** The codes of a schema with their meanings; a code without a meaning is an error of the contract. */
export function codes(contract: Contract, schema: string): [code: string, meaning: string][] {
  const { enum: names = [], 'x-enumDescriptions': meanings = {} } = contract.components.schemas[schema] ?? {}
  return names.map((name) => {
    const meaning = meanings[name]
    if (meaning === undefined) throw new Error(`${schema}: ${name} has no x-enumDescriptions`)
    return [name, meaning]
  })
}

export function transitions(contract: Contract): Transition[] {
  return contract.components.schemas.PatientStatus?.['x-transitions'] ?? []
}
