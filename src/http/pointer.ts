/** JSON Pointers as URI fragments (RFC 6901, section 6). */

/** The pointer to a member of the value that another pointer leads to. */
export const pointerTo = (pointer: string, step: PropertyKey): string =>
  `${pointer}/${encodeURIComponent(String(step).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'))}`

/** Shortens a text, for names that callers choose. */
export const limited = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`
