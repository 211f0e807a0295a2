/** The public keys of the token issuer (RFC 7517). They stay usable while the issuer is unavailable. */
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JSONWebKeySet,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose'
import { faultOf, type Logger } from '../log/log.ts'
import { Unavailable } from '../problems/unavailable.ts'
import { acceptedAlgorithms } from './identity.ts'

/** Older keys are fetched again in the background, so that revoked keys are removed. */
const refreshAfter = 10 * 60_000

/** How long the service waits after a failed fetch before it fetches again. */
const restAfterFailure = 5_000

/** A token with an unknown key triggers a fetch, but not more often than this. */
const unknownKeyAfter = 10_000

/** The maximum time to wait for a response of the issuer. */
const timeout = 5_000

/** All durations are in milliseconds. */
export interface IssuerKeysOptions {
  readonly url: URL
  /** A monotonic clock: it never goes back, even if the system clock is changed. */
  readonly elapsed: () => number
  readonly log: Logger
  /** Fetches the keys. Tests set it. */
  readonly fetch?: typeof globalThis.fetch
}

export interface IssuerKeys {
  /** The key of a token. @throws Unavailable if the key is unknown and the issuer does not respond */
  readonly key: JWTVerifyGetKey
  /** Fetches the keys if there are none yet. @throws Unavailable if the issuer does not respond */
  check(): Promise<void>
}

export function issuerKeys({ url, elapsed, log, fetch = globalThis.fetch }: IssuerKeysOptions): IssuerKeys {
  let fetchedAt = Number.NEGATIVE_INFINITY
  let failedAt = Number.NEGATIVE_INFINITY
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: timeout,
    // The library does not discard keys by age. The function load decides when to fetch.
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: Number.POSITIVE_INFINITY,
    [customFetch]: async (...request: Parameters<typeof fetch>) =>
      withUsableKeys(await fetch(...request), log),
  })

  /** One fetch, shared by all requests that wait for it. */
  async function load(): Promise<void> {
    if (!keys.reloading && elapsed() - failedAt < restAfterFailure) throw unavailable()
    try {
      await keys.reload()
      fetchedAt = elapsed()
    } catch (error) {
      // Every waiting request gets here. One log line is enough.
      if (elapsed() - failedAt >= restAfterFailure) log.error({ issuer: faultOf(error) })
      failedAt = elapsed()
      throw unavailable()
    }
  }

  return {
    async key(header, token) {
      if (!keys.jwks()) await load()
      else if (elapsed() - fetchedAt >= refreshAfter) void load().catch(() => undefined)
      try {
        return await keys(header, token)
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      }
      // The issuer may have a new key. It is not asked again for each token with an invented key.
      if (elapsed() - fetchedAt < unknownKeyAfter) throw new errors.JWKSNoMatchingKey()
      await load()
      return keys(header, token)
    },
    async check() {
      if (!keys.jwks()) await load()
    },
  }
}

const unavailable = () => new Unavailable('ISSUER_KEYS', { retryAfter: restAfterFailure / 1000 })

/** Shorter RSA keys must not be used for verification (RFC 7518, section 3.3). */
const shortestRsaKey = 2048

/**
 * Removes keys that cannot verify a token. If no key is left, the fetch counts as failed, so the known keys are kept.
 *
 * @throws if no key is usable
 */
async function withUsableKeys(response: Response, log: Logger): Promise<Response> {
  if (response.status !== 200) return response
  const body: Partial<JSONWebKeySet> | null = await response.json()
  const published = Array.isArray(body?.keys) ? body.keys : []
  const verdicts = await Promise.all(published.map(isUsable))
  const keys = published.filter((_key, index) => verdicts[index])
  if (keys.length === 0) throw new Error('The issuer publishes no usable key.')
  if (keys.length < published.length) log.warn({ issuer: { unusableKeys: published.length - keys.length } })
  return Response.json({ keys })
}

/** Whether a key can be found and imported for one of the accepted algorithms, as it would be for a token. */
async function isUsable(jwk: JWK): Promise<boolean> {
  for (const alg of acceptedAlgorithms) {
    try {
      const { algorithm } = await createLocalJWKSet({ keys: [jwk] })({
        alg,
        ...(jwk.kid && { kid: jwk.kid }),
      })
      if (!('modulusLength' in algorithm) || Number(algorithm.modulusLength) >= shortestRsaKey) return true
    } catch {
      // The key does not belong to this algorithm.
    }
  }
  return false
}
