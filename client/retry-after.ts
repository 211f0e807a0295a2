/**
 * The number of seconds that a Retry-After header asks for: a number, or the time until a date (RFC 9110, section
 * 10.2.3). Infinity if there is no header that can be read.
 */
export function secondsIn(retryAfter: string | null, now: () => Date): number {
  if (retryAfter === null) return Infinity
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter)
  const seconds = (Date.parse(retryAfter) - now().getTime()) / 1000
  return Number.isNaN(seconds) ? Infinity : Math.max(0, seconds)
}
