/** JSON Pointers as URI fragments (RFC 6901, section 6). */

/** The pointer to a member of what another pointer leads to. */
export const pointerTo = (pointer: string, step: PropertyKey): string =>
  `${pointer}/${encodeURIComponent(String(step).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'))}`
