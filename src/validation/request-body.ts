/** Reads a request body once: bytes, then text, then one JSON value. Each step rejects what it cannot read. */
import type { HonoRequest } from 'hono'
import { maxBodyBytes } from '../../generated/limits.ts'
import { mayNeedExactness, parseExactly } from '../json/exact-json.ts'
import { invalidRequest, ProblemError, problem } from '../problems/problem.ts'
import { excessesOf, type Limits } from './body-complexity.ts'
import { mayContainNullCharacter } from './null-characters.ts'

export interface BodyRules {
  /** The media types that the operation accepts. */
  readonly mediaTypes: readonly string[]
  /** The limits of a request body besides its size in bytes. */
  readonly limits: Limits | null
}

export interface JsonBody {
  readonly value: unknown
  /** The same value with exact numbers if a double cannot represent them. Usually it is the same object. */
  readonly exact: unknown
  /** Whether a string or a name in it may contain U+0000. If not, nobody needs to look for it. */
  readonly mayContainNull: boolean
}

/** @throws ProblemError with 415, 413 or 400 */
export async function readJson(request: HonoRequest, { mediaTypes, limits }: BodyRules): Promise<JsonBody> {
  requireMediaType(request, mediaTypes)
  const bytes = await readBytes(request.raw).catch((error: unknown) => {
    // A client disconnect is not a server error. Nobody receives this response.
    throw isDisconnect(error) ? new ProblemError(malformedJson()) : error
  })
  try {
    const text = utf8.decode(bytes)
    const value = parse(text)
    const excesses = limits ? excessesOf(value, limits) : []
    if (excesses.length > 0) throw new ProblemError(invalidRequest(excesses))
    const exact = mayNeedExactness(text) ? parseExactly(text) : value
    return { value, exact, mayContainNull: mayContainNullCharacter(text) }
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError(malformedJson())
  }
}

/** Rejects a request body with another media type, or a compressed one (RFC 9110, section 15.5.16). */
function requireMediaType(request: HonoRequest, types: readonly string[]): void {
  const [type = '', ...parameters] = (request.header('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  if (!types.includes(type) || (charset && !/^charset="?utf-8"?$/.test(charset))) {
    throw new ProblemError(
      problem('unsupported-media-type', `This operation accepts ${types.join(' or ')} in UTF-8.`),
    )
  }
  if (!/^(identity)?$/i.test(request.header('content-encoding') ?? '')) {
    const detail = 'This operation accepts no compressed body. Send it without `Content-Encoding`.'
    throw new ProblemError(problem('unsupported-media-type', detail))
  }
}

/** Reads a request body of at most maxBodyBytes. Reads no further bytes of a longer one. */
async function readBytes(request: Request): Promise<Uint8Array> {
  const length = request.headers.get('content-length')
  if (length !== null && !request.headers.has('transfer-encoding')) {
    if (Number(length) > maxBodyBytes) throw tooLarge()
    // The HTTP parser ends the body after Content-Length bytes.
    return new Uint8Array(await request.arrayBuffer())
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > maxBodyBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The rest of the body is not read, so the connection cannot be reused for another request. */
const tooLarge = () =>
  new ProblemError(problem('content-too-large', `The request body is larger than ${maxBodyBytes} bytes.`), {
    Connection: 'close',
  })

const malformedJson = () =>
  problem(
    'malformed-json',
    'The request body is not one complete JSON value in UTF-8, or a string contains an unpaired surrogate.',
  )

const isDisconnect = (error: unknown): boolean => (error as { code?: unknown }).code === 'ECONNRESET'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Parses one JSON value. It must be valid Unicode, so that no replacement characters are stored. @throws SyntaxError
 */
function parse(text: string): unknown {
  const value: unknown = JSON.parse(text)
  // JSON can contain an unpaired surrogate only as an escape.
  if (/\\u[dD][89a-fA-F]/.test(text) && !isUnicode(value)) throw new SyntaxError()
  return value
}

/**
 * Whether every string in a value is valid Unicode. SQLite and HTTP cannot represent unpaired surrogates (RFC 8259,
 * section 8.2).
 */
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
