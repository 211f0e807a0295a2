/**
 * When a patientId is stored, kept and removed. Source: WMDA patient API, chapter 3: it cannot be set unless legalTerms
 * is true, and it can only be updated if it was not set before. The removal is our reading (decision 8).
 */

/** What is stored about the consent of a patient. */
export interface Consent {
  readonly patientId: string | null
  readonly legalTerms: boolean | null
}

/** What a request says about it. undefined is an omitted field. */
export type SentConsent = { readonly [Field in keyof Consent]?: Consent[Field] | undefined }

/** The patientId of a new patient. */
export const registeredPatientId = ({ patientId, legalTerms }: SentConsent): string | null =>
  legalTerms === true ? (patientId ?? null) : null

/**
 * What an update makes of the stored consent, or 'conflict' if a different patientId is already stored. A conflict does
 * not depend on legalTerms: a different identifier means that the caller has the wrong patient, and the response must
 * say so.
 */
export function consentAfter(stored: Consent, sent: SentConsent): Consent | 'conflict' {
  const legalTerms = sent.legalTerms ?? stored.legalTerms
  if (stored.patientId === null)
    return { legalTerms, patientId: registeredPatientId({ ...sent, legalTerms }) }
  // A removal cannot be undone, so both fields must be written. An omitted patientId removes nothing.
  if (sent.legalTerms === false && sent.patientId === null) return { legalTerms, patientId: null }
  const isSame = (sent.patientId ?? stored.patientId) === stored.patientId
  return isSame ? { legalTerms, patientId: stored.patientId } : 'conflict'
}
