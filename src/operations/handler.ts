/**
 * The input and the allowed responses of each handler, derived from the contract. The code does not compile if a
 * handler is missing, or if it returns a status, header, member or kind of problem that its operation does not declare.
 */
import type { z } from '@hono/zod-openapi'
import type { HonoRequest } from 'hono'
import type { operations } from '../../generated/operations.ts'
import type { ProblemAnswer } from '../problems/problem.ts'
import type { Queries } from '../store/tables.ts'
import type { Caller } from './caller.ts'

type Operations = typeof operations
export type OperationId = keyof Operations

type Part<Request, Name extends string> = Request extends { [N in Name]: infer T extends z.ZodType }
  ? T
  : z.ZodUndefined
type Requests<Id extends OperationId> = Operations[Id]['request']

/** The parts of a request after validation: defaults are filled in and numbers are parsed. */
export interface PartsOf<Id extends OperationId> {
  readonly path: z.output<Part<Requests<Id>, 'path'>>
  readonly query: z.output<Part<Requests<Id>, 'query'>>
  readonly headers: z.output<Part<Requests<Id>, 'headers'>>
  readonly body: z.output<Part<Requests<Id>, 'body'>>
  /** The valid request body as sent, without defaults. */
  readonly sent: z.input<Part<Requests<Id>, 'body'>>
}

/** The input of a handler: the caller, the valid parts of the request, and a way to change data. */
export interface RequestOf<Id extends OperationId> extends PartsOf<Id> {
  readonly caller: Caller
  /**
   * Runs work in one transaction. It is committed only if the work returns a response that the operation declares. The
   * work may run more than once. @throws Unavailable
   */
  change(work: (queries: Queries) => Promise<AnswerOf<Id>>): Promise<AnswerOf<Id>>
}

/** The response of any handler, as the pipeline sees it. */
export interface Success {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
export type Answer = Success | ProblemAnswer

type SuccessOf<Status, Declared> = { readonly status: Status } & (Declared extends {
  headers: readonly (infer Name extends string)[]
}
  ? { readonly headers: Readonly<Record<Name, string>> }
  : { readonly headers?: never }) &
  (Declared extends { body: infer T extends z.ZodType }
    ? { readonly body: z.input<T> }
    : { readonly body?: never })

/**
 * The allowed responses with one status: a success, or declared problems. The pipeline adds the headers of problems.
 */
type AnswerWith<Status, Declared> = Declared extends { problems: readonly (infer Kind)[] }
  ? ProblemAnswer<Kind & ProblemAnswer['problem']>
  : SuccessOf<Status, Declared>

type Answers<Id extends OperationId> = Operations[Id]['answers']
export type AnswerOf<Id extends OperationId> = {
  [Status in keyof Answers<Id> & number]: AnswerWith<Status, Answers<Id>[Status]>
}[keyof Answers<Id> & number]

export type Handler<Id extends OperationId> = (request: RequestOf<Id>) => Promise<AnswerOf<Id>>

/** A handler for each of these operations. */
export type Handlers<Ids extends OperationId = OperationId> = { readonly [Id in Ids]: Handler<Id> }

/**
 * Responds to a valid request of any operation.
 *
 * @param sent the request as it arrived
 */
export type Handle = <Id extends OperationId>(
  id: Id,
  request: RequestOf<Id>,
  sent: HonoRequest,
) => Promise<Answer>
