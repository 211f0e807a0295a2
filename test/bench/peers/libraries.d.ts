/**
 * The parts of the peers' libraries that are used here. The libraries are installed by the bench and not with the
 * project, so the compiler cannot rely on their own types.
 */
declare module 'undici' {
  interface Options {
    readonly method: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string | undefined
  }
  export class Pool {
    constructor(origin: string, options: { readonly connections: number; readonly pipelining: number })
    request(
      options: Options,
    ): Promise<{ readonly statusCode: number; readonly body: { dump(): Promise<void> } }>
    close(): Promise<void>
  }
}

declare module '@fastify/jwt' {
  const plugin: object
  export default plugin
}

declare module 'fastify' {
  import type { Caller } from './caller.ts'
  import type { Trace } from './program.ts'

  export interface FastifyRequest {
    readonly method: string
    readonly headers: Readonly<Record<string, string | undefined>>
    readonly query: Record<string, unknown>
    readonly body: unknown
    /** Set by the peer. */
    trace: Trace
    /** Set by @fastify/jwt. */
    readonly user: Caller
    jwtVerify(): Promise<unknown>
  }
  export interface FastifyReply {
    readonly statusCode: number
    code(status: number): this
    headers(headers: Readonly<Record<string, string>>): this
    type(mediaType: string): this
    send(body?: unknown): this
  }
  type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>
  interface Route {
    readonly method: string
    readonly url: string
    readonly schema: object
    readonly onRequest: Hook
    readonly preValidation: Hook
    handler(request: FastifyRequest, reply: FastifyReply): void
  }
  type Validate = (value: unknown) => { readonly value: unknown } | { readonly error: Error }
  interface FastifyInstance {
    decorateRequest(name: string): void
    addHook(name: 'onRequest' | 'onResponse', hook: Hook): void
    register(plugin: object, options: object): Promise<void>
    setValidatorCompiler(
      compiler: (part: { readonly schema: object; readonly httpPart?: string }) => Validate,
    ): void
    addSchema(schema: object): void
    route(route: Route): void
    setNotFoundHandler(handler: () => void): void
    setErrorHandler(
      handler: (error: Error & { code?: string }, request: FastifyRequest, reply: FastifyReply) => void,
    ): void
    listen(where: { readonly port: number; readonly host: string }): Promise<string>
    addresses(): { readonly port: number }[]
  }
  export function fastify(options: { readonly bodyLimit: number }): FastifyInstance
}

declare module 'express' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http'
  import type { Caller } from './caller.ts'
  import type { Problem } from './problem.ts'
  import type { Trace } from './program.ts'

  export interface Request extends IncomingMessage {
    readonly method: string
    readonly query: Readonly<Record<string, unknown>>
    readonly body: unknown
    /** Set by the peer. */
    trace: Trace
    caller: Caller
    refusal?: Problem
    /** Set by express-jwt. */
    readonly auth: Readonly<Record<string, unknown>>
  }
  export interface Response extends ServerResponse {
    set(headers: Readonly<Record<string, string>>): this
    status(code: number): this
    type(mediaType: string): this
    json(body: unknown): void
    send(text: string): void
  }
  export type NextFunction = () => void
  type Handler = (request: Request, response: Response, next: NextFunction) => void
  type ErrorHandler = (error: Error, request: Request, response: Response, next: NextFunction) => void
  interface Application {
    disable(setting: string): void
    use(handler: Handler | ErrorHandler | readonly Handler[]): void
    get(path: string, handler: Handler): void
    post(path: string, handler: Handler): void
    put(path: string, handler: Handler): void
    listen(port: number, host: string, listening: () => void): Server
  }
  function express(): Application
  namespace express {
    function json(options: { readonly limit: number; readonly strict: boolean }): Handler
  }
  export default express
}

declare module 'express-jwt' {
  import type { KeyObject } from 'node:crypto'
  import type { Handler } from 'express'

  export function expressjwt(options: {
    readonly secret: KeyObject
    readonly algorithms: readonly string[]
    readonly issuer: string
    readonly audience: string
  }): Handler
}

declare module 'express-openapi-validator' {
  import type { Handler, Request } from 'express'

  type SecurityHandler = (request: Request, scopes: readonly string[]) => boolean
  export function middleware(options: {
    readonly apiSpec: object
    readonly validateRequests: { readonly allErrors: boolean }
    readonly validateResponses: boolean
    readonly validateSecurity: { readonly handlers: Readonly<Record<string, SecurityHandler>> }
  }): readonly Handler[]
}
