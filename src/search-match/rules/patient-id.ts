/**
 * When a patientId is stored. Source: WMDA patient API, chapter 3: it cannot be set unless legalTerms is true,
 * and it can only be updated when it was not set before.
 */

export interface PatientIdInput {
  /** The patientId that is stored, or null. */
  readonly stored: string | null
  /** The patientId that was sent; null and undefined say the same. */
  readonly sent: string | null | undefined
  readonly legalTerms: boolean | null
}

/**
 * The patientId to store, or 'conflict' when another one is stored already. A conflict does not depend on
 * legalTerms: whoever sends a different identifier is mistaken about the patient and must learn it.
 */
export function patientIdToStore({
  stored,
  sent,
  legalTerms,
}: PatientIdInput): { patientId: string | null } | 'conflict' {
  if (stored !== null) return sent == null || sent === stored ? { patientId: stored } : 'conflict'
  return { patientId: legalTerms === true ? (sent ?? null) : null }
}
