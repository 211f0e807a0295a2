/** What can be said of a body before anybody looks into it: its media type, its size, its encoding. */
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { excessesOf, type Limits } from './limits.ts'
import { invalidRequest, Refused, refuse } from './problems.ts'

/** The largest body that is read, in bytes. */
export const maxBodyBytes = 1024 * 1024

/** Refuses with 415 a body of another type than these. */
export function requireMediaType(types: readonly string[]): MiddlewareHandler {
  return async function mediaType(c, next) {
    const [type = '', ...parameters] = (c.req.header('content-type') ?? '')
      .split(';')
      .map((part) => part.trim().toLowerCase())
    const charset = parameters.find((parameter) => parameter.startsWith('charset='))
    if (!types.includes(type) || (charset && !/^charset="?utf-8"?$/.test(charset))) {
      throw new Refused(
        refuse('unsupported-media-type', `This operation accepts ${types.join(' or ')} in UTF-8.`),
      )
    }
    // The library reads the header by a stricter pattern; RFC 9110 allows white space around the semicolon.
    const headers = new Headers(c.req.raw.headers)
    headers.set('content-type', type)
    c.req.raw = new Request(c.req.raw, { headers })
    await next()
  }
}

/** Refuses with 413 a body of more than maxBodyBytes, without reading more of it. */
export const limitBody = (): MiddlewareHandler =>
  bodyLimit({
    maxSize: maxBodyBytes,
    onError: () => {
      // The rest of the body is not read, so the connection cannot serve another request.
      throw new Refused(
        refuse('content-too-large', `The request body is larger than ${maxBodyBytes} bytes.`),
        {
          Connection: 'close',
        },
      )
    },
  })

/** Refuses with 400 a body that nests deeper or holds more than the contract allows, before it is validated. */
export function limitContent(limits: Limits): MiddlewareHandler {
  return async function content(c, next) {
    const excesses = excessesOf(await c.req.json(), limits)
    if (excesses.length > 0) throw new Refused(invalidRequest(excesses))
    await next()
  }
}

/** Refuses with 400 a body that is not UTF-8 or not JSON; otherwise a replacement character could be stored. */
export function requireJson(): MiddlewareHandler {
  return async function json(c, next) {
    await readJson(c)
    await next()
  }
}

export const malformedJson = () =>
  refuse(
    'malformed-json',
    'The request body is not one complete JSON value in UTF-8, or a string contains an unpaired surrogate.',
  )

/** Whether a request could not be read because its caller went away. */
export const isDisconnect = (error: unknown): boolean => (error as { code?: unknown }).code === 'ECONNRESET'

async function readJson(c: Context): Promise<void> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer())
    const value: unknown = await c.req.json()
    // Half a surrogate pair can be written in JSON by its escape and in no other way.
    if (/\\u[dD][89a-fA-F]/.test(text) && !isUnicode(value)) throw new SyntaxError()
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    throw new Refused(malformedJson())
  }
}

/** Whether every text in a value is Unicode; SQLite and HTTP cannot hold half a surrogate pair (RFC 8259, 8.2). */
function isUnicode(value: unknown): boolean {
  let level = [value]
  while (level.length > 0) {
    if (level.some((each) => typeof each === 'string' && !each.isWellFormed())) return false
    level = level
      .filter((each) => typeof each === 'object' && each !== null)
      .flatMap((each) => Object.entries(each as object).flat())
  }
  return true
}
