/** JSON Pointers as URI fragments (RFC 6901, section 6). */

/** The pointer to a member of what another pointer leads to. */
export const pointerTo = (pointer: string, step: PropertyKey): string =>
  `${pointer}/${encodeURIComponent(String(step).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'))}`

/** A text of limited length, for names that callers make up. */
export const limited = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`
