/** The codes of single errors, and the kinds of problem with their statuses. */
import type { CodeList } from '../vocabulary.ts'

export const errorCodes: CodeList = {
  source: 'decision 0016: all mistakes in one answer; the codes are those of version 0.1.0',
  codes: [
    { code: 'required', means: 'Missing', says: /missing|required/i },
    { code: 'unknown-member', means: 'A member the contract does not have', says: /member|field|property/i },
    {
      code: 'unknown-parameter',
      means: 'A parameter the operation does not have',
      says: /^(?!.*(once|twice)).*query parameter/i,
    },
    { code: 'repeated-parameter', means: 'A parameter more than once', says: /more than once/i },
    { code: 'wrong-type', means: 'Another JSON type', says: /type/i },
    { code: 'not-in-list', means: 'Not one of the codes', says: /codes|list|one of/i },
    { code: 'wrong-form', means: 'Not of the form', says: /form|pattern/i },
    {
      code: 'too-short',
      means: 'Too few characters',
      says: /(fewer|few|short).*characters|characters.*(few|short)/i,
    },
    {
      code: 'too-long',
      means: 'Too many characters',
      says: /(more|many|long).*characters|characters.*(many|long)/i,
    },
    { code: 'too-small', means: 'Below the minimum', says: /minimum|below|small/i },
    { code: 'too-large', means: 'Above the maximum', says: /maximum|above|large/i },
    { code: 'too-few', means: 'Too few entries', says: /few/i },
    { code: 'too-many', means: 'Too many entries', says: /^(?!.*once).*(more|many)/i },
    { code: 'duplicate', means: 'An entry twice', says: /once|duplicate|twice|unique/i },
    { code: 'needs-username', means: 'Only for a person', says: /machine|username/i },
    {
      code: 'not-accepted',
      means: 'Known and not taken',
      says: /must not|not (be )?(sent|accepted|allowed)/i,
    },
    { code: 'not-alone', means: 'Must stand alone', says: /alone|only field|cannot be combined/i },
    { code: 'neither-form', means: 'None of the forms', says: /forms/i },
    { code: 'too-deep', means: 'Nested too deep', says: /nest|deep/i },
    { code: 'null-character', means: 'Has U+0000', says: /U\+0000/ },
  ],
}

/** The read-only fields of a patient that an update must not change, and the operation that changes each. */
export const guardedFields: CodeList = {
  source: 'decision 0009; WMDA 3.4 (status) and 3.7 (assigned user)',
  codes: [
    { code: 'status', means: 'Changed by updatePatientStatus', says: /updatePatientStatus/ },
    { code: 'assignedUserName', means: 'Changed by assignUserToPatient', says: /assignUserToPatient/ },
  ],
}

/** By type. The list may grow: a new error gets its own kind. */
export const problemStatuses: Readonly<Record<string, number>> = {
  // Source: decisions 0004 and 0005.
  '/problems/invalid-request': 400,
  '/problems/malformed-json': 400,
  '/problems/unauthenticated': 401,
  '/problems/insufficient-scope': 403,
  '/problems/not-found': 404,
  '/problems/patient-not-found': 404,
  '/problems/case-not-found': 404,
  '/problems/machine-required': 403,
  '/problems/search-not-found': 404,
  '/problems/method-not-allowed': 405,
  '/problems/transition-not-allowed': 409,
  '/problems/patient-stopped': 409,
  '/problems/hla-incomplete': 409,
  '/problems/search-ended': 409,
  '/problems/lease-not-valid': 409,
  '/problems/patient-id-already-set': 409,
  '/problems/read-only-field-changed': 409,
  '/problems/idempotency-key-reused': 409,
  '/problems/precondition-failed': 412,
  '/problems/content-too-large': 413,
  '/problems/unsupported-media-type': 415,
  '/problems/internal-error': 500,
}

/** The fields that only problems of one type have. Each has all of them. Source: decisions 0005, 0009, 0010 and 0016. */
export const problemFields: Readonly<Record<string, readonly string[]>> = {
  '/problems/invalid-request': ['errors'],
  '/problems/transition-not-allowed': ['allowed', 'to', 'from'],
  '/problems/hla-incomplete': ['missing'],
  '/problems/read-only-field-changed': ['fields'],
}
