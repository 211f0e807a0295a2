/** The identifier of a request, which its response, its problem and its log lines have in common. */

/**
 * Uses the X-Request-Id of a request only if it is a UUID. Any other text could contain a value of a patient, and would
 * then be in the log.
 *
 * @param sent the header, with or without hyphens, as proxies write it
 * @returns a UUID in lower case with hyphens (RFC 9562, section 4)
 */
export function requestIdOf(sent: string | undefined, newId: () => string): string {
  const [, ...groups] = uuid.exec(sent ?? '') ?? []
  return groups.length > 0 ? groups.join('-').toLowerCase() : newId()
}

const uuid = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i
