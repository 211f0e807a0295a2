/** Error responses that several LIMS operations share. */
import { limited } from '../http/pointer.ts'
import { invalidRequest, mostErrors, type Refusal, refuse } from '../http/problems.ts'
import { maskedPlaces } from './rules/mask.ts'

export const noSuchPatient = () =>
  refuse('patient-not-found', 'No patient with this `patientMRN` exists in your organisation.')

/** Returns an error response if the request body contains masked values. Otherwise returns undefined. */
export function maskedValues(sent: unknown): Refusal<'invalid-request'> | undefined {
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
