/** Error responses that several Search & Match operations share. */
import { problem } from '../problems/problem.ts'

export const noSuchPatient = () =>
  problem('patient-not-found', 'No patient with this `wmdaId` exists in your organisation.')

export const noSuchSearch = () =>
  problem('search-not-found', 'No search with this `searchId` exists in your organisation.')
