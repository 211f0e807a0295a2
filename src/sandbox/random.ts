/** Numbers that look random and are always the same, so that each start of the sandbox has the same patients. */

/** The next number, at least 0 and less than 1. */
export type Random = () => number

/** The generator mulberry32. @param seed the same seed always gives the same numbers */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of these, each equally often. */
export const oneOf = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(items.length * random())] as T
