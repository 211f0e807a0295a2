/** Error responses that several Search & Match operations share. */
import { refuse } from '../http/problems.ts'

export const noSuchPatient = () =>
  refuse('patient-not-found', 'No patient with this `wmdaId` exists in your organisation.')

export const noSuchSearch = () =>
  refuse('search-not-found', 'No search with this `searchId` exists in your organisation.')
