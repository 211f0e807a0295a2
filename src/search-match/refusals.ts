/** Error responses that several Search & Match operations share. */
import { refuse } from '../http/problems.ts'

export const noSuchPatient = () =>
  refuse('patient-not-found', 'No patient of your organisation has this wmdaId.')

export const noSuchSearch = () =>
  refuse('search-not-found', 'No search of your organisation has this searchId.')
