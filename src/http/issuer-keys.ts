/** The public keys of the token issuer (RFC 7517), which outlive an outage of the issuer. */
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JSONWebKeySet,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose'
import { Unavailable } from '../unavailable.ts'
import { acceptedAlgorithms } from './identity.ts'
import { faultOf, type Logger } from './log.ts'

/** Keys that are older are fetched anew behind the requests, so that a revoked key disappears. */
const refreshAfter = 10 * 60_000

/** After a fetch that failed, nothing is fetched for so long. */
const restAfterFailure = 5_000

/** A token with an unknown key makes the keys be fetched anew, but not more often than this. */
const unknownKeyAfter = 10_000

/** Longest wait for an answer of the issuer. */
const timeout = 5_000

/** All durations are milliseconds. */
export interface IssuerKeysOptions {
  readonly url: URL
  /** The time that has passed since any moment. It never goes back, also when the clock of the machine is set. */
  readonly elapsed: () => number
  readonly log: Logger
  /** What fetches the keys; tests set it. */
  readonly fetch?: typeof globalThis.fetch
}

export interface IssuerKeys {
  /** The key of a token. @throws Unavailable when it cannot be known, because the issuer does not answer */
  readonly key: JWTVerifyGetKey
  /** Fetches the keys if there are none yet. @throws Unavailable */
  check(): Promise<void>
}

export function issuerKeys({ url, elapsed, log, fetch = globalThis.fetch }: IssuerKeysOptions): IssuerKeys {
  let fetchedAt = Number.NEGATIVE_INFINITY
  let failedAt = Number.NEGATIVE_INFINITY
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: timeout,
    // Nothing is forgotten by its age alone: load decides when to fetch.
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: Number.POSITIVE_INFINITY,
    [customFetch]: async (...request: Parameters<typeof fetch>) =>
      withUsableKeys(await fetch(...request), log),
  })

  /** One fetch for everybody who waits for it. */
  async function load(): Promise<void> {
    if (!keys.reloading && elapsed() - failedAt < restAfterFailure) throw unavailable()
    try {
      await keys.reload()
      fetchedAt = elapsed()
    } catch (error) {
      // Everybody who waited gets here; one line is enough.
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
      // The issuer may have a new key. It is not asked again for every token that somebody makes up.
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

/** RSA keys that are shorter verify nothing (RFC 7518, section 3.3). */
const shortestRsaKey = 2048

/**
 * Leaves keys out that could not verify a token. An issuer that gives none has not answered, so that the keys that are
 * known stay.
 *
 * @throws when no key is usable
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

/** Whether a key can be found and imported for one of the accepted algorithms, as for a token that names it. */
async function isUsable(jwk: JWK): Promise<boolean> {
  for (const alg of acceptedAlgorithms) {
    try {
      const { algorithm } = await createLocalJWKSet({ keys: [jwk] })({
        alg,
        ...(jwk.kid && { kid: jwk.kid }),
      })
      if (!('modulusLength' in algorithm) || Number(algorithm.modulusLength) >= shortestRsaKey) return true
    } catch {
      // Not for this algorithm.
    }
  }
  return false
}
