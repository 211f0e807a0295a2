/** Refusals that several operations of the LIMS share. */
import { refuse } from '../http/problems.ts'

export const noSuchPatient = () =>
  refuse('patient-not-found', 'No patient of your organisation has this patientMRN.')

export const recordChanged = () =>
  refuse(
    'precondition-failed',
    'The record is not the one that If-Match names. Retrieve it again before you change it.',
  )
