/** A value whose form admits no small x, with one in the place of each character. Source: the values themselves. */
export const spoiled = (...texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    Array.from(text, (_character, place) => `${text.slice(0, place)}x${text.slice(place + 1)}`),
  )
