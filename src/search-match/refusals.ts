/** Refusals that several operations on patients share. */
import { refuse } from '../http/problems.ts'

export const noSuchPatient = () =>
  refuse('patient-not-found', 'No patient of your organisation has this wmdaId.')

export const recordChanged = () =>
  refuse(
    'precondition-failed',
    'The record is not the one that If-Match names. Retrieve it again before you change it.',
  )

export const noSuchSearch = () =>
  refuse('search-not-found', 'No search of your organisation has this searchId.')
