/** Error responses that several Search & Match operations share. */
import type { PatientStatus } from '../../generated/schemas.ts'
import { problem } from '../problems/problem.ts'
import { reachable } from './rules/transitions.ts'

export const noSuchPatient = () =>
  problem('patient-not-found', 'No patient with this `wmdaId` exists in your organisation.')

export const noSuchSearch = () =>
  problem('search-not-found', 'No search with this `searchId` exists in your organisation.')

/** A status change by a user that the contract does not allow. */
export function transitionNotAllowed(from: PatientStatus, to: PatientStatus) {
  const allowed = reachable(from, 'user')
  const detail = `A patient in status ${from} cannot be changed to ${to}. Allowed: ${allowed.join(', ')}.`
  return problem('transition-not-allowed', detail, { from, to, allowed })
}
