/**
 * When a patientId is stored. Source: WMDA patient API, chapter 3: it cannot be set unless legalTerms is true,
 * and it can only be updated if it was not set before.
 */

export interface PatientIdInput {
  /** The patientId that is stored, or null. */
  readonly stored: string | null
  /** The patientId that was sent. null and undefined have the same meaning. */
  readonly sent: string | null | undefined
  readonly legalTerms: boolean | null
}

/**
 * Returns the patientId to store, or 'conflict' if a different one is already stored. A conflict does not depend on
 * legalTerms: a different identifier means that the caller has the wrong patient, and the response must say so.
 */
export function patientIdToStore({
  stored,
  sent,
  legalTerms,
}: PatientIdInput): { patientId: string | null } | 'conflict' {
  if (stored !== null) return sent == null || sent === stored ? { patientId: stored } : 'conflict'
  return { patientId: legalTerms === true ? (sent ?? null) : null }
}
