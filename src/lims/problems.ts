/** Error responses that several LIMS operations share. */
import { invalidRequest, limited, mostErrors, type ProblemAnswer, problem } from '../problems/problem.ts'
import { maskedPlaces } from './mask.ts'

export const noSuchPatient = () =>
  problem('patient-not-found', 'No patient with this `patientMRN` exists in your organisation.')

/** Returns an error response if the request body contains masked values. Otherwise returns undefined. */
export function maskedValues(sent: unknown): ProblemAnswer<'invalid-request'> | undefined {
  const places = maskedPlaces(sent).slice(0, mostErrors)
  if (places.length === 0) return undefined
  return invalidRequest(
    places.map((pointer) => ({
      pointer: limited(pointer, 500),
      code: 'wrong-form',
      detail: 'The value is masked. It would overwrite the real value.',
      fix: 'Send the full value, or omit the field.',
    })),
  )
}
