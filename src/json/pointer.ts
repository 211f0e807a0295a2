/** JSON Pointers (RFC 6901). Every one starts with `#`, as a URI fragment does (section 6). */

/** The pointer to a member of the value that another pointer leads to. */
export const pointerTo = (pointer: string, step: PropertyKey): string =>
  `${pointer}/${encodeURIComponent(escaped(String(step).toWellFormed()))}`

/** The same without percent-encoding, for people who look for a place in the contract: `#/paths/~1api~1v2~1{id}`. */
export const placeOf = (place: string, step: string): string => `${place}/${escaped(step)}`

/** The names and positions that a pointer of the contract consists of. */
export const stepsOf = (place: string): string[] =>
  place
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')
