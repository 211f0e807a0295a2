/** The single values of the patient block and of the fields that the service adds. */
import { abos, cmvStatuses, rhesusFactors, sexes } from '../codes/blood-and-sex.ts'
import { changeReasons } from '../codes/change-reason.ts'
import { diagnoses } from '../codes/diagnosis.ts'
import { diseasePhases } from '../codes/disease-phase.ts'
import { ethnicities } from '../codes/ethnicity.ts'
import { newStatuses, statuses } from '../codes/status.ts'
import { spoiled } from '../spoiled.ts'
import type { Bool, Integer, Text } from '../vocabulary.ts'

export const wmdaId: Integer = {
  type: 'integer',
  minimum: 1,
  maximum: 2147483647,
  source: 'integer, not null: WMDA 3.2. No range is published; the bounds are those of version 0.1.0',
}
export const patientId: Text = {
  type: 'string',
  nullable: true,
  minLength: 1,
  maxLength: 17,
  source: 'WMDA 3.2; not empty: decision 0008',
}
export const status: Text = { type: 'string', codes: statuses, source: 'WMDA 3.5, 3.6' }
export const newStatus: Text = { type: 'string', codes: newStatuses, maxLength: 3, source: 'WMDA 3.4' }
/** Also the one after a change of status, where it may be null. */
export const changeReason: Text = {
  type: 'string',
  nullable: true,
  codes: changeReasons,
  maxLength: 3,
  source: 'WMDA 3.4',
}
export const mandatoryReason: Text = {
  type: 'string',
  codes: changeReasons,
  maxLength: 3,
  source: 'WMDA 3.4: mandatory when changing to STP',
}
const day = {
  type: 'string',
  nullable: true,
  format: 'date',
  maxLength: 10,
  // In the future too: WMDA user guide, for a patient who is not born yet.
  accepted: ['1961-05-27', '2024-02-29', '2099-12-31', '0001-01-01'],
  refused: ['2023-02-29', '1961-5-27', '27-05-1961', '19610527', '1961-13-01', '1961-05-27T00:00:00Z', ''],
} as const
export const dateOfBirth: Text = { ...day, source: 'WMDA 3.2: string($date), maxLength 10, nullable' }
export const diagnosisDate: Text = { ...day, source: 'public clients; EMDIS P_DIAG_DATE' }
export const diagnosisCode: Text = {
  type: 'string',
  nullable: true,
  codes: diagnoses,
  source: 'public clients; EMDIS P_DIAG',
}
export const diagnosisText: Text = {
  type: 'string',
  nullable: true,
  maxLength: 50,
  source: 'EMDIS P_DIAG_TEXT (A50)',
}
export const cmvStatus: Text = { type: 'string', nullable: true, codes: cmvStatuses, source: 'EMDIS P_CMV' }
export const diseasePhase: Text = { type: 'string', nullable: true, codes: diseasePhases, source: 'WMDA 3.2' }
export const ethnicity: Text = { type: 'string', nullable: true, codes: ethnicities, source: 'WMDA 3.2' }
export const poolCountryCode: Text = {
  type: 'string',
  nullable: true,
  maxLength: 2,
  accepted: ['NL', 'DE', 'AA', 'ZZ'],
  refused: ['N', 'NLD', 'nl', 'Nl', 'N1', '12', 'Å!', ' NL', '', ...spoiled('NL')],
  source: 'WMDA 3.2: ^[A-Z]{2}, maxLength 2',
}
export const transplantCentreId: Text = {
  type: 'string',
  nullable: true,
  minLength: 1,
  maxLength: 10,
  source: 'WMDA 3.2: maxLength 10. That it is not empty is of version 0.1.0',
}
export const abo: Text = { type: 'string', nullable: true, codes: abos, source: 'WMDA 3.2' }
export const rhesus: Text = { type: 'string', nullable: true, codes: rhesusFactors, source: 'WMDA 3.2' }
export const sex: Text = { type: 'string', nullable: true, codes: sexes, source: 'WMDA 3.2' }
export const weight: Integer = {
  type: 'integer',
  nullable: true,
  minimum: 1,
  maximum: 999,
  source: 'WMDA 3.2',
}
export const legalTerms: Bool = {
  type: 'boolean',
  nullable: true,
  default: false,
  source: 'WMDA 3.2',
}
/** In a record and in an update. What is omitted must not become false: decision 0008. */
export const legalTermsAsStored: Bool = {
  type: 'boolean',
  nullable: true,
  source: 'WMDA 3.3 and 3.5 print the default of 3.2; that it is only one of a registration: decision 0008',
}
/** A point in time. Responses must also use UTC with milliseconds, as in version 0.1.0 (support/conform.ts). */
export const moment: Text = {
  type: 'string',
  format: 'date-time',
  maxLength: 255,
  accepted: ['2026-01-15T09:30:00.000Z', '1999-12-31T23:59:59.999Z', '2026-01-15T10:30:00+01:00'],
  refused: [
    '2026-01-15T09:30:00,000Z',
    '2026-13-15T09:30:00.000Z',
    '2026-02-29T09:30:00.000Z',
    '2026-01-15T09:30:00.000',
    '2026-01-15T09:30:60.000Z',
    '2026-01-15',
    'yesterday',
  ],
  source: 'WMDA 3.5: string($date-time), maxLength 255',
}
export const assignedUserName: Text = {
  type: 'string',
  nullable: true,
  minLength: 4,
  maxLength: 100,
  source: 'WMDA 3.5',
}
