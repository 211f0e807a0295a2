// The parts of Redocly's plugin interface, and of a contract, that the rules use.

export interface Location {
  source: { absoluteRef: string }
  pointer: string
  absolutePointer: string
  child(path: (string | number)[]): Location
  key(): Location
}

export interface Context {
  location: Location
  key: string | number
  type: { name: string }
  report(problem: { message: string; location?: Location }): void
  resolve(node: unknown, from: string): { node?: unknown; location?: Location }
}

export interface Reference {
  $ref: string
}

export interface Transition {
  from: string
  to: string
  by: string[]
  effect: string
}

export interface ProblemEntry {
  status: number
  title: string
  action: string
}

export interface Branch {
  member?: string
  present?: string
  absent?: string
}

export interface Schema {
  type?: string | string[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: unknown
  additionalProperties?: unknown
  enum?: unknown[]
  format?: string
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
  default?: unknown
  examples?: unknown[]
  oneOf?: Schema[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  'x-enumDescriptions'?: Record<string, string>
  'x-transitions'?: Transition[]
  'x-problem-types'?: Record<string, ProblemEntry>
  'x-branch'?: Branch
  [keyword: string]: unknown
}

export interface Example {
  summary?: string
  value?: unknown
}

export interface MediaType {
  schema?: Schema | Reference
  examples?: Record<string, Example | Reference>
}

export interface Body {
  description?: string
  headers?: Record<string, unknown>
  content?: Record<string, MediaType>
}

export type Responses = Record<string, Body | Reference>

export interface Operation {
  operationId?: string
  summary?: string
  description?: string
  security?: Record<string, string[]>[]
  requestBody?: Body | Reference
  responses?: Responses
}

export interface Described {
  description?: string
  example?: unknown
  examples?: unknown
}

export interface SecurityScheme {
  description?: string
  'x-scopes'?: Record<string, string>
}

export interface Root {
  components?: { securitySchemes?: Record<string, SecurityScheme | Reference> }
}

export interface Server extends Described {
  url?: string
  variables?: Record<string, Described>
  'x-internal'?: unknown
}

export interface Info {
  contact?: Record<string, string>
  license?: { name?: string; identifier?: string }
}

export type Visit<Node> = (node: Node, context: Context) => void

export interface Visitor {
  Root?: Visit<Root> | { leave: Visit<Root> }
  Info?: Visit<Info>
  Server?: Visit<Server>
  Tag?: Visit<Described>
  Operation?: Visit<Operation>
  Parameter?: Visit<Described>
  Header?: Visit<Described>
  RequestBody?: Visit<Body>
  Responses?: Visit<Responses>
  Response?: Visit<Body>
  MediaType?: Visit<MediaType>
  Example?: Visit<Example>
  Link?: Visit<Described>
  SecurityScheme?: Visit<SecurityScheme>
  Schema?: Visit<Schema>
  ref?: Visit<Reference>
  any?: Visit<Record<string, unknown>>
}

export type Rule = () => Visitor
