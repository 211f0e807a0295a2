/** The public keys of the token issuer (RFC 7517), which outlive an outage of the issuer. */
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose'
import { Unavailable } from '../unavailable.ts'
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
  readonly now: () => Date
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

export function issuerKeys({ url, now, log, fetch = globalThis.fetch }: IssuerKeysOptions): IssuerKeys {
  let fetchedAt = Number.NEGATIVE_INFINITY
  let failedAt = Number.NEGATIVE_INFINITY
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: timeout,
    // Nothing is forgotten by its age alone: load decides when to fetch.
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: Number.POSITIVE_INFINITY,
    [customFetch]: fetch,
  })
  const moment = () => now().getTime()

  /** One fetch for everybody who waits for it. */
  async function load(): Promise<void> {
    if (!keys.reloading && moment() - failedAt < restAfterFailure) throw unavailable()
    try {
      await keys.reload()
      fetchedAt = moment()
    } catch (error) {
      // Everybody who waited gets here; one line is enough.
      if (moment() - failedAt >= restAfterFailure) log.error({ issuer: faultOf(error) })
      failedAt = moment()
      throw unavailable()
    }
  }

  return {
    async key(header, token) {
      if (!keys.jwks()) await load()
      else if (moment() - fetchedAt >= refreshAfter) void load().catch(() => undefined)
      try {
        return await keys(header, token)
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      }
      // The issuer may have a new key. It is not asked again for every token that somebody makes up.
      if (moment() - fetchedAt < unknownKeyAfter) throw new errors.JWKSNoMatchingKey()
      await load()
      return keys(header, token)
    },
    async check() {
      if (!keys.jwks()) await load()
    },
  }
}

const unavailable = () => new Unavailable('ISSUER_KEYS', { retryAfter: restAfterFailure / 1000 })
