/** Remembers verified tokens, so that the signature of a token is verified once and not with every request. */
import { hash } from 'node:crypto'

/** How long a verified token is remembered, in milliseconds. A key that the issuer withdraws is trusted no longer. */
const longest = 10 * 60_000

/** The most tokens that are remembered. Beyond it, those are forgotten that were verified first. */
const most = 10_000

export interface TokenMemory<T> {
  /** What was remembered of a token, unless it has expired meanwhile. */
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
      // A clock that was set back must not make a token valid for longer.
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

/** Tokens themselves are not kept, because whoever reads the memory of the process could use them. */
const nameOf = (token: string): string => hash('sha256', token, 'base64')
