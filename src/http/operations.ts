/**
 * What a handler gets and what it may answer, per operation and from the contract alone. A missing handler, a
 * status that is not declared, a missing header and a wrong body do not compile.
 */
import type { z } from '@hono/zod-openapi'
import type { ProblemName, problems } from '../../generated/problems.ts'
import type { routes } from '../../generated/routes.ts'
import type { operations } from '../../generated/types.ts'
import type { Caller } from './identity.ts'
import type { Refusal } from './problems.ts'
import type { standardHeaders } from './standard-headers.ts'

type Routes = typeof routes
export type OperationId = keyof Routes & keyof operations

type Parsed<T> = T extends z.ZodType ? z.output<T> : never
type Part<Request, Name extends string> = Request extends { [N in Name]: infer T } ? Parsed<T> : undefined
type Body<Request> = Request extends { body: { content: { 'application/json': { schema: infer T } } } }
  ? Parsed<T>
  : undefined

/** The parts of a request after validation: defaults are filled in, numbers are numbers. */
export interface PartsOf<Id extends OperationId> {
  readonly path: Part<Routes[Id]['request'], 'params'>
  readonly query: Part<Routes[Id]['request'], 'query'>
  readonly headers: Part<Routes[Id]['request'], 'headers'>
  readonly body: Body<Routes[Id]['request']>
  /** The body as it was sent and found right, for what keeps members that the contract does not name. */
  readonly sent: unknown
}

/** What a handler gets: who calls, and the valid parts of the request. */
export interface RequestOf<Id extends OperationId> extends PartsOf<Id> {
  readonly caller: Caller
}

/** Members that are named, without the index signature that lets any header pass. */
type Named<T> = { [K in keyof T as string extends K ? never : K]: T[K] }

/** The headers that a handler gives; the standard ones are added for it. */
type OwnHeaders<H> = Omit<Named<H>, keyof typeof standardHeaders>

type Responses<Id extends OperationId> = operations[Id]['responses']
type SuccessOf<Status, Response> = { readonly status: Status } & (Response extends { headers: infer H }
  ? [keyof OwnHeaders<H>] extends [never]
    ? unknown
    : { readonly headers: OwnHeaders<H> }
  : unknown) &
  (Response extends { content: { 'application/json': infer B } } ? { readonly body: B } : unknown)

type Registry = typeof problems
type RefusalsOf<Id extends OperationId> = {
  [Name in ProblemName]: Registry[Name]['status'] extends keyof Responses<Id> ? Refusal<Name> : never
}[ProblemName]

type SuccessesOf<Id extends OperationId> = {
  [Status in keyof Responses<Id> & number]: Responses<Id>[Status] extends {
    content: { 'application/problem+json': unknown }
  }
    ? never
    : SuccessOf<Status, Responses<Id>[Status]>
}[keyof Responses<Id> & number]

export type AnswerOf<Id extends OperationId> = SuccessesOf<Id> | RefusalsOf<Id>

export type Handler<Id extends OperationId> = (request: RequestOf<Id>) => Promise<AnswerOf<Id>>

/** What any handler answers, as the pipeline sees it. */
export interface Success {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
export type Answer = Success | Refusal

/** A handler for each of these operations. */
export type Handlers<Ids extends OperationId = OperationId> = { readonly [Id in Ids]: Handler<Id> }
