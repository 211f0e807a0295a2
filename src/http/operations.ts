/**
 * What a handler gets and what it may answer, per operation and from the contract alone. A missing handler, and a
 * status, header, member or kind of problem that the operation does not declare, do not compile.
 */
import type { z } from '@hono/zod-openapi'
import type { operations } from '../../generated/operations.ts'
import type { routes } from '../../generated/routes.ts'
import type { Queries } from '../store/store.ts'
import type { Caller } from './identity.ts'
import type { Refusal } from './problems.ts'

type Operations = typeof operations
type Routes = typeof routes
export type OperationId = keyof Operations

type Part<Request, Name extends string> = Request extends { [N in Name]: infer T extends z.ZodType }
  ? z.output<T>
  : undefined
type BodySchema<Request> = Request extends {
  body: { content: { 'application/json': { schema: infer T extends z.ZodType } } }
}
  ? T
  : z.ZodUndefined

/** The parts of a request after validation: defaults are filled in, numbers are numbers. */
export interface PartsOf<Id extends OperationId> {
  readonly path: Part<Routes[Id]['request'], 'params'>
  readonly query: Part<Routes[Id]['request'], 'query'>
  readonly headers: Part<Routes[Id]['request'], 'headers'>
  readonly body: z.output<BodySchema<Routes[Id]['request']>>
  /** The body as it was sent and found valid, without defaults. */
  readonly sent: z.input<BodySchema<Routes[Id]['request']>>
}

/** What a handler gets: who calls, the valid parts of the request, and the way to change something. */
export interface RequestOf<Id extends OperationId> extends PartsOf<Id> {
  readonly caller: Caller
  /**
   * Runs work in one transaction. It is stored only if it ends with an answer that the operation declares. It may run
   * more than once. @throws Unavailable
   */
  change(work: (queries: Queries) => Promise<AnswerOf<Id>>): Promise<AnswerOf<Id>>
}

/** What any handler answers, as the pipeline sees it. */
export interface Success {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
export type Answer = Success | Refusal

type SuccessOf<Status, Declared> = { readonly status: Status } & (Declared extends {
  headers: readonly (infer Name extends string)[]
}
  ? { readonly headers: Readonly<Record<Name, string>> }
  : { readonly headers?: never }) &
  (Declared extends { body: infer T extends z.ZodType }
    ? { readonly body: z.input<T> }
    : { readonly body?: never })

/** What one status may answer: problems of the declared kinds, or a success. The pipeline adds the headers of problems. */
type AnswerWith<Status, Declared> = Declared extends { problems: readonly (infer Kind)[] }
  ? Refusal<Kind & Refusal['problem']>
  : SuccessOf<Status, Declared>

type Answers<Id extends OperationId> = Operations[Id]['answers']
export type AnswerOf<Id extends OperationId> = {
  [Status in keyof Answers<Id> & number]: AnswerWith<Status, Answers<Id>[Status]>
}[keyof Answers<Id> & number]

export type Handler<Id extends OperationId> = (request: RequestOf<Id>) => Promise<AnswerOf<Id>>

/** A handler for each of these operations. */
export type Handlers<Ids extends OperationId = OperationId> = { readonly [Id in Ids]: Handler<Id> }
