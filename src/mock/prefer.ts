/** The header Prefer (RFC 7240), with the preferences of Prism: which response the mock returns. */

export interface Preference {
  /** The status of the response. */
  readonly code?: string
  /** The name of an example of the response. */
  readonly example?: string
  /** Whether the body consists of random values instead of an example. */
  readonly dynamic?: string
}

/** Reads `code=409, example=patientStopped, dynamic=true`. Other preferences are ignored (RFC 7240, section 2). */
export function preferenceOf(header: string | undefined): Preference {
  const written = (header ?? '')
    .split(/[,;]/)
    .map((each) => /^\s*([^\s=]+)\s*=\s*"?([^"]*?)"?\s*$/.exec(each))
  const values = new Map(written.flatMap((found) => (found ? [[found[1]?.toLowerCase(), found[2]]] : [])))
  return Object.fromEntries(
    ['code', 'example', 'dynamic'].flatMap((name) => (values.has(name) ? [[name, values.get(name)]] : [])),
  )
}
