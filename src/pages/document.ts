/** A public document with an entity tag. It is compressed once, and all callers share the result. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'

const encodings = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof encodings)[number]

/** How long a browser or proxy may cache a document, in seconds. */
const maxAge = 300

/** The Brotli quality, from 0 to 11. A higher one takes much longer and saves little. */
const brotliLevel = 5

const compressors: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliLevel } }),
  gzip: promisify(gzip),
  identity: async (bytes) => bytes,
}

/** Returns the document in an encoding that the client accepts, or 304. */
export type PublicDocument = (c: Context) => Promise<Response>

/** @param headers the headers besides caching, including Content-Type */
export function publicDocument(content: string, headers: Readonly<Record<string, string>>): PublicDocument {
  const bytes = Buffer.from(content)
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const variants = new Map<Encoding, Promise<Buffer>>()
  const variantOf = (encoding: Encoding): Promise<Buffer> => {
    const variant = variants.get(encoding) ?? compressors[encoding](bytes)
    variants.set(encoding, variant)
    return variant
  }
  return async (c) => {
    const encoding = accepts(c, {
      header: 'Accept-Encoding',
      supports: [...encodings],
      default: 'identity',
    }) as Encoding
    // Each encoding has its own entity tag (RFC 9110, section 8.8.3.3).
    const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
    const caching = { ETag: etag, 'Cache-Control': `public, max-age=${maxAge}`, Vary: 'Accept-Encoding' }
    if (isKnown(c.req.header('if-none-match'), etag)) return c.body(null, 304, caching)
    const body = await variantOf(encoding)
    return c.body(body as Buffer<ArrayBuffer>, 200, {
      ...headers,
      ...caching,
      'Content-Length': String(body.length),
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
    })
  }
}

/** If-None-Match with weak comparison (RFC 9110, section 13.1.2). */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
