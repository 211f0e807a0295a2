/** The parts of the contract that the service reads at run time, as types. The dialect guarantees these shapes. */
import type { ResponseConfig, ZodMediaTypeObject, ZodRequestBody } from '@asteasolutions/zod-to-openapi'
import type { RouteConfig } from '@hono/zod-openapi'
import type { Reference } from '../json/reference.ts'

/** The part of a schema that error messages and the reference page use. */
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
  readonly uniqueItems?: boolean
  readonly pattern?: string
  readonly default?: unknown
  readonly additionalProperties?: boolean
  readonly format?: string
  readonly examples?: readonly unknown[]
  readonly description?: string
  readonly required?: readonly string[]
  /** The meaning of each code of `enum`. */
  readonly 'x-enumDescriptions'?: Readonly<Record<string, string>>
  /** Whether the value is a personal identifier. */
  readonly 'x-sensitive'?: boolean
  /** The limits of a request body: how deep it may be nested, and how many values it may have. */
  readonly 'x-limits'?: { readonly depth: number; readonly members: number }
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
  readonly in: 'query' | 'path' | 'header'
  readonly description?: string
  readonly required?: boolean
  readonly schema: SchemaView
  readonly example?: unknown
}

type Media = Omit<ZodMediaTypeObject, 'schema' | 'examples'> & {
  readonly schema: Reference
  readonly examples?: NonNullable<ZodMediaTypeObject['examples']>
}
export type ContentView = Readonly<Record<string, Media>>

export type HeaderView = {
  readonly description: string
  readonly example?: unknown
  /** If a header has several examples, they have the names of the examples of the body. */
  readonly examples?: Readonly<Record<string, { readonly value?: unknown } | Reference>>
}

export type ResponseView = Omit<ResponseConfig, 'content' | 'headers'> & {
  readonly headers?: Readonly<Record<string, HeaderView | Reference>>
  readonly content?: ContentView
}

/** An operation of the bundle. Its parts have the forms that @hono/zod-openapi uses, but for references. */
export type OperationView = Omit<
  RouteConfig,
  'method' | 'path' | 'request' | 'responses' | 'parameters' | 'requestBody'
> & {
  readonly operationId: string
  readonly parameters?: readonly (ParameterView | Reference)[]
  readonly requestBody?: Omit<ZodRequestBody, 'content'> & { readonly content: ContentView }
  readonly responses: Readonly<Record<string, ResponseView | Reference>>
}
