/**
 * A value whose format does not allow a lower-case x, with an x in place of each character. Source: the values
 * themselves.
 */
export const spoiled = (...texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    Array.from(text, (_character, place) => `${text.slice(0, place)}x${text.slice(place + 1)}`),
  )
