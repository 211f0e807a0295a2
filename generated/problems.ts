// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.

/** Every kind of problem that the service can return (RFC 9457). */
export const problems = {
  'invalid-request': {
    type: '/problems/invalid-request',
    status: 400,
    title: 'Invalid request',
    meaning: 'The request body, a parameter or a header is invalid. `errors` lists all errors.',
    action: 'Correct each item of `errors` and send the request again.',
    fields: ['errors'],
  },
  'malformed-json': {
    type: '/problems/malformed-json',
    status: 400,
    title: 'Malformed JSON',
    meaning:
      'The request body is not valid JSON, or a string contains an unpaired surrogate. The body was not processed.',
    action: 'Send one complete JSON value in UTF-8.',
    fields: [],
  },
  unauthenticated: {
    type: '/problems/unauthenticated',
    status: 401,
    title: 'Authentication required',
    meaning:
      'The request has no bearer token, or the token is invalid: it has expired, was issued for another service, or lacks a claim.',
    action: 'Get a new token and send it as a bearer token in the `Authorization` header.',
    fields: [],
  },
  'insufficient-scope': {
    type: '/problems/insufficient-scope',
    status: 403,
    title: 'Insufficient scope',
    meaning: 'The token is valid but lacks the scope that this operation requires.',
    action: 'Request a token with the scope that `detail` names.',
    fields: [],
  },
  'not-found': {
    type: '/problems/not-found',
    status: 404,
    title: 'Resource not found',
    meaning: 'The path does not belong to an operation of this service.',
    action: 'Compare the path with the documentation. Check the version and plural forms.',
    fields: [],
  },
  'patient-not-found': {
    type: '/problems/patient-not-found',
    status: 404,
    title: 'Patient not found',
    meaning:
      'No patient with this identifier exists in your organisation. The response is the same for a patient of another organisation.',
    action:
      'Check the identifier. Check that the token belongs to the organisation that registered the patient.',
    fields: [],
  },
  'case-not-found': {
    type: '/problems/case-not-found',
    status: 404,
    title: 'Case not found',
    meaning:
      'No case with this `caseID` exists in your organisation. The response is the same for a case of another organisation.',
    action: 'Check the `caseID`. Check that the token belongs to the organisation that created the case.',
    fields: [],
  },
  'machine-required': {
    type: '/problems/machine-required',
    status: 403,
    title: 'Machine token required',
    meaning: 'The operation is for match engines, and the token has a `username`.',
    action: 'Use a machine token, which has no `username`.',
    fields: [],
  },
  'search-not-found': {
    type: '/problems/search-not-found',
    status: 404,
    title: 'Search not found',
    meaning:
      'No search with this `searchId` exists in your organisation. The response is the same for a search of another organisation.',
    action: 'Check the `searchId`. Check that the token belongs to the organisation of the patient.',
    fields: [],
  },
  'method-not-allowed': {
    type: '/problems/method-not-allowed',
    status: 405,
    title: 'Method not allowed',
    meaning: 'This path does not support the request method. The `Allow` header lists the supported methods.',
    action: 'Use one of the methods in the `Allow` header.',
    fields: [],
  },
  'transition-not-allowed': {
    type: '/problems/transition-not-allowed',
    status: 409,
    title: 'Transition not allowed',
    meaning:
      "The patient's current status cannot be changed to the requested status. See `from`, `to` and `allowed`.",
    action: 'Choose one of the statuses in `allowed`, if one of them fits.',
    fields: ['from', 'to', 'allowed'],
  },
  'patient-stopped': {
    type: '/problems/patient-stopped',
    status: 409,
    title: 'Patient stopped',
    meaning: 'The patient is stopped. A stopped patient cannot be edited, and no search can be requested.',
    action: 'Reactivate the patient first: call `updatePatientStatus` with ACT or SUS.',
    fields: [],
  },
  'hla-incomplete': {
    type: '/problems/hla-incomplete',
    status: 409,
    title: 'HLA typing incomplete',
    meaning: 'A search requires typed values at A, B and DRB1. `missing` lists the loci that are not typed.',
    action: 'Update the patient with the missing loci, then request the search.',
    fields: ['missing'],
  },
  'search-ended': {
    type: '/problems/search-ended',
    status: 409,
    title: 'Search ended',
    meaning: 'The patient was stopped, so the search has ended. The results were not stored.',
    action: 'Discard the results. Lease other searches.',
    fields: [],
  },
  'lease-not-valid': {
    type: '/problems/lease-not-valid',
    status: 409,
    title: 'Lease not valid',
    meaning:
      'The lease expired, the search was re-queued, another lease was issued, or a different delivery was already stored for the lease. The results were not stored.',
    action: 'Discard the results and lease again.',
    fields: [],
  },
  'patient-id-already-set': {
    type: '/problems/patient-id-already-set',
    status: 409,
    title: 'Patient ID already set',
    meaning: 'The patient already has a `patientId`, and the request contains a different one.',
    action: 'Omit `patientId`, or send the stored one.',
    fields: [],
  },
  'read-only-field-changed': {
    type: '/problems/read-only-field-changed',
    status: 409,
    title: 'Read-only field changed',
    meaning:
      'An update contains `status` or `assignedUserName` with a value that is not the current one. An update does not change these fields. `fields` lists them. Nothing was changed.',
    action:
      'Retrieve the patient again and send the current values. To change `status`, use `updatePatientStatus`. To change `assignedUserName`, use `assignUserToPatient`.',
    fields: ['fields'],
  },
  'idempotency-key-reused': {
    type: '/problems/idempotency-key-reused',
    status: 409,
    title: 'Idempotency key reused',
    meaning:
      'An earlier request with this key had a different request body. This request was not carried out.',
    action: 'Use a new key for a new request. Reuse a key only with exactly the same request body.',
    fields: [],
  },
  'precondition-failed': {
    type: '/problems/precondition-failed',
    status: 412,
    title: 'Precondition failed',
    meaning: 'The `ETag` in `If-Match` is not the current `ETag` of the record.',
    action: 'Retrieve the record, apply your change to it and send it with the new `ETag`.',
    fields: [],
  },
  'content-too-large': {
    type: '/problems/content-too-large',
    status: 413,
    title: 'Content too large',
    meaning:
      'The request body is larger than 1 MiB, or the record would be larger than 1 MiB after the patch.',
    action: 'Keep the request body within 1 MiB.',
    fields: [],
  },
  'unsupported-media-type': {
    type: '/problems/unsupported-media-type',
    status: 415,
    title: 'Unsupported media type',
    meaning:
      'The `Content-Type` header is missing, its media type is not supported by this operation, or the body is compressed (`Content-Encoding`).',
    action: 'Send the request body without compression and with a media type that this operation accepts.',
    fields: [],
  },
  'internal-error': {
    type: '/problems/internal-error',
    status: 500,
    title: 'Internal server error',
    meaning:
      'An unexpected error occurred. Nothing in the request was stored, unless it was acknowledged before.',
    action: 'Try again later. If the problem persists, contact support and quote `instance`.',
    fields: [],
  },
  unavailable: {
    type: '/problems/unavailable',
    status: 503,
    title: 'Service unavailable',
    meaning:
      'A required resource is not available: the database or the keys of the token issuer. Nothing was stored.',
    action: 'Wait for the number of seconds in `Retry-After`, then send the same request again.',
    fields: [],
  },
  'result-unknown': {
    type: '/problems/result-unknown',
    status: 503,
    title: 'Result unknown',
    meaning:
      'The connection to the database ended while the change was being committed. The service does not know whether the change was stored.',
    action:
      'Wait for the number of seconds in `Retry-After`. If the request had an `Idempotency-Key`, send the same request again. Otherwise, check first whether the change was stored.',
    fields: [],
  },
  'malformed-request': {
    type: '/problems/malformed-request',
    status: 400,
    title: 'Malformed request',
    meaning: 'The message is not a valid HTTP/1.1 request, for example because the `Host` header is missing.',
    action: 'Send a valid HTTP/1.1 request. An HTTP client library does this for you.',
    fields: [],
  },
  'request-timeout': {
    type: '/problems/request-timeout',
    status: 408,
    title: 'Request timeout',
    meaning: 'The headers or the request body did not arrive in time.',
    action: 'Send the request again over a new connection.',
    fields: [],
  },
  'expectation-failed': {
    type: '/problems/expectation-failed',
    status: 417,
    title: 'Expectation failed',
    meaning: 'The `Expect` header has a value other than `100-continue`.',
    action: 'Remove the `Expect` header, or send `100-continue`.',
    fields: [],
  },
  'header-fields-too-large': {
    type: '/problems/header-fields-too-large',
    status: 431,
    title: 'Header fields too large',
    meaning: 'The request line and the headers together are larger than 16 KiB.',
    action: 'Send a shorter URL, and fewer or shorter headers.',
    fields: [],
  },
} as const

export type ProblemName = keyof typeof problems
