// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
import type { components } from './types.ts'

type Schemas = components['schemas']

/** How the items of an array in the query string are written. */
export const listStyle = 'pipeDelimited'

/** The media type of each request body that is not sent as application/json, by method and path. */
export const mediaTypes: Readonly<Record<string, string>> = {
  'PATCH /api/v4/lims/patients/{patientMRN}': 'application/merge-patch+json',
}

/** The operations that accept an Idempotency-Key, by method and path. */
export const acceptsIdempotencyKey: readonly string[] = [
  'POST /api/v2/patients',
  'POST /api/v2/searches',
  'POST /api/v4/lims/patients',
  'POST /api/v4/lims/cases',
]

/** What the `type` of every problem starts with. */
export const problemPrefix = '/problems/'

/** Every problem by the last part of its `type`. Each type has only the fields that the problem has. */
export interface Problems {
  'invalid-request': Schemas['InvalidRequestProblem']
  'malformed-json': Schemas['MalformedJsonProblem']
  unauthenticated: Schemas['UnauthenticatedProblem']
  'insufficient-scope': Schemas['InsufficientScopeProblem']
  'not-found': Schemas['NotFoundProblem']
  'patient-not-found': Schemas['PatientNotFoundProblem']
  'case-not-found': Schemas['CaseNotFoundProblem']
  'machine-required': Schemas['MachineRequiredProblem']
  'search-not-found': Schemas['SearchNotFoundProblem']
  'method-not-allowed': Schemas['MethodNotAllowedProblem']
  'transition-not-allowed': Schemas['TransitionNotAllowedProblem']
  'patient-stopped': Schemas['PatientStoppedProblem']
  'hla-incomplete': Schemas['HlaIncompleteProblem']
  'search-ended': Schemas['SearchEndedProblem']
  'lease-not-valid': Schemas['LeaseNotValidProblem']
  'patient-id-already-set': Schemas['PatientIdAlreadySetProblem']
  'read-only-field-changed': Schemas['ReadOnlyFieldChangedProblem']
  'idempotency-key-reused': Schemas['IdempotencyKeyReusedProblem']
  'precondition-failed': Schemas['PreconditionFailedProblem']
  'content-too-large': Schemas['ContentTooLargeProblem']
  'unsupported-media-type': Schemas['UnsupportedMediaTypeProblem']
  'internal-error': Schemas['InternalErrorProblem']
  unavailable: Schemas['UnavailableProblem']
  'result-unknown': Schemas['ResultUnknownProblem']
  'malformed-request': Schemas['MalformedRequestProblem']
  'request-timeout': Schemas['RequestTimeoutProblem']
  'expectation-failed': Schemas['ExpectationFailedProblem']
  'header-fields-too-large': Schemas['HeaderFieldsTooLargeProblem']
}
