/** Caches verified tokens, so that the signature of a token is verified once and not for every request. */
import { hash } from 'node:crypto'

/** How long a verified token is cached, in milliseconds. After this time, a token with a revoked key is rejected. */
const longest = 10 * 60_000

/** The maximum number of cached tokens. If it is exceeded, the tokens that were verified first are removed. */
const most = 10_000

export interface TokenMemory<T> {
  /** The cached result for a token, unless the token has expired. */
  recall(token: string, now: Date): T | undefined
  /** @param expires when the token expires, in seconds since 1970 (RFC 7519, section 4.1.4) */
  remember(token: string, value: T, expires: number, now: Date): void
}

export function tokenMemory<T>(size = most): TokenMemory<T> {
  const remembered = new Map<string, { readonly value: T; readonly from: number; readonly until: number }>()
  return {
    recall(token, now) {
      const found = remembered.get(nameOf(token))
      const time = now.getTime()
      // A system clock that was set back must not extend the validity of a token.
      return found && found.from <= time && time < found.until ? found.value : undefined
    },
    remember(token, value, expires, now) {
      const from = now.getTime()
      const [oldest] = remembered.keys()
      if (oldest !== undefined && remembered.size >= size) remembered.delete(oldest)
      remembered.set(nameOf(token), { value, from, until: Math.min(expires * 1000, from + longest) })
    },
  }
}

/** Tokens themselves are not stored, because anyone who can read the memory of the process could use them. */
const nameOf = (token: string): string => hash('sha256', token, 'base64')
