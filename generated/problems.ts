// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.

/** Every kind of problem that the service answers with (RFC 9457). */
export const problems = {
  'invalid-request': {
    type: '/problems/invalid-request',
    status: 400,
    title: 'The request does not satisfy the contract',
    meaning:
      'Something in the body, the parameters or the headers is not as the contract says. errors lists every mistake at once.',
    action: 'Correct each item of errors and send the request again.',
  },
  'malformed-json': {
    type: '/problems/malformed-json',
    status: 400,
    title: 'The body is not JSON',
    meaning:
      'The body could not be read as JSON, or has half a character in a text, so nothing in it was looked at.',
    action: 'Send one complete JSON value in UTF-8.',
  },
  unauthenticated: {
    type: '/problems/unauthenticated',
    status: 401,
    title: 'A valid token is needed',
    meaning:
      'There is no bearer token, or it cannot be trusted: it has expired, was issued for another service, or lacks a claim.',
    action: 'Get a new token and send it as Authorization, Bearer and the token.',
  },
  'insufficient-scope': {
    type: '/problems/insufficient-scope',
    status: 403,
    title: 'The token does not allow this',
    meaning: 'The token is valid and lacks the scope that this operation needs.',
    action: 'Ask for a token with the scope that detail names.',
  },
  'not-found': {
    type: '/problems/not-found',
    status: 404,
    title: 'There is nothing at this address',
    meaning: 'The path belongs to no operation of this service.',
    action: 'Compare the path with the documentation; versions and plural forms matter.',
  },
  'patient-not-found': {
    type: '/problems/patient-not-found',
    status: 404,
    title: 'There is no such patient',
    meaning:
      'No patient of your organisation has this identifier. A patient of another organisation gets the same answer.',
    action:
      'Check the identifier, and that the token belongs to the organisation that registered the patient.',
  },
  'case-not-found': {
    type: '/problems/case-not-found',
    status: 404,
    title: 'There is no such case',
    meaning:
      'No case of your organisation has this caseID. A case of another organisation gets the same answer.',
    action: 'Check the caseID, and that the token belongs to the organisation that opened the case.',
  },
  'machine-required': {
    type: '/problems/machine-required',
    status: 403,
    title: 'This is for machines only',
    meaning: 'The token names a person, and the operation is for match engines.',
    action: 'Use the token of a machine, one without a username.',
  },
  'search-not-found': {
    type: '/problems/search-not-found',
    status: 404,
    title: 'There is no such search',
    meaning:
      'No search of your organisation has this searchId. A search of another organisation gets the same answer.',
    action: 'Check the searchId, and that the token belongs to the organisation of the patient.',
  },
  'method-not-allowed': {
    type: '/problems/method-not-allowed',
    status: 405,
    title: 'The address does not take this method',
    meaning: 'The path exists, and not with this method. The header Allow lists the methods it takes.',
    action: 'Use one of the methods in Allow.',
  },
  'transition-not-allowed': {
    type: '/problems/transition-not-allowed',
    status: 409,
    title: 'The life cycle does not allow this move',
    meaning:
      'The patient cannot go from its present status to the wanted one. from, to and allowed say what is and what can be.',
    action: 'Choose one of the statuses in allowed, if there is one that fits.',
  },
  'patient-stopped': {
    type: '/problems/patient-stopped',
    status: 409,
    title: 'The patient is stopped',
    meaning: 'A stopped patient cannot be edited, and no search can be requested.',
    action: 'Reactivate the patient first, by updatePatientStatus with ACT or SUS.',
  },
  'hla-incomplete': {
    type: '/problems/hla-incomplete',
    status: 409,
    title: 'The typing does not suffice for a search',
    meaning: 'A search needs typed values at A, B and DRB1. missing lists the loci that are not typed.',
    action: 'Update the patient with the missing loci, then request the search.',
  },
  'search-ended': {
    type: '/problems/search-ended',
    status: 409,
    title: 'The search has ended',
    meaning: 'The patient was stopped, so the search has ended. The results were not stored.',
    action: 'Forget the results. Lease other searches.',
  },
  'lease-not-valid': {
    type: '/problems/lease-not-valid',
    status: 409,
    title: 'The lease is not valid any more',
    meaning:
      'The lease ran out, the search was queued again meanwhile, or another lease was given. The results were not stored.',
    action: 'Forget the results and lease again.',
  },
  'patient-id-already-set': {
    type: '/problems/patient-id-already-set',
    status: 409,
    title: 'The patientId is set and cannot change',
    meaning: 'The patient has a patientId already, and the request carries another one.',
    action: 'Leave patientId out, or send the stored one.',
  },
  'idempotency-key-reused': {
    type: '/problems/idempotency-key-reused',
    status: 409,
    title: 'The Idempotency-Key was used for another request',
    meaning: 'An earlier request with this key had another body, so this one was not carried out.',
    action: 'Use a new key for a new request; repeat a key only with the very same body.',
  },
  'precondition-failed': {
    type: '/problems/precondition-failed',
    status: 412,
    title: 'The record has changed meanwhile',
    meaning: 'The ETag in If-Match is not that of the present record.',
    action: 'Retrieve the record, apply your change to it and send it with the new ETag.',
  },
  'content-too-large': {
    type: '/problems/content-too-large',
    status: 413,
    title: 'The body is too large',
    meaning: 'The body has more than 1 MiB, or the record would have more after the patch.',
    action: 'Send less.',
  },
  'unsupported-media-type': {
    type: '/problems/unsupported-media-type',
    status: 415,
    title: 'The body has a media type that is not taken',
    meaning: 'The header Content-Type is missing, or names a type that this operation does not take.',
    action: 'Send the body as the media type that detail names.',
  },
  'internal-error': {
    type: '/problems/internal-error',
    status: 500,
    title: 'Something went wrong in the service',
    meaning:
      'The service met a fault of its own. Nothing of the request was stored, unless it had been acknowledged before.',
    action: 'Try again later. If it persists, tell the operator the value of instance.',
  },
  unavailable: {
    type: '/problems/unavailable',
    status: 503,
    title: 'Service unavailable',
    meaning:
      'Something that the service needs is not available: its database, or the keys of the token issuer. Nothing was stored.',
    action: 'Wait for the number of seconds in Retry-After, then send the same request again.',
  },
  'malformed-request': {
    type: '/problems/malformed-request',
    status: 400,
    title: 'Malformed request',
    meaning: 'The message is not a valid HTTP/1.1 request, for example because the Host header is missing.',
    action: 'Send a valid HTTP/1.1 request. An HTTP client library does this for you.',
  },
  'request-timeout': {
    type: '/problems/request-timeout',
    status: 408,
    title: 'Request timeout',
    meaning: 'The headers or the body did not arrive in time.',
    action: 'Send the request again over a new connection.',
  },
  'expectation-failed': {
    type: '/problems/expectation-failed',
    status: 417,
    title: 'Expectation failed',
    meaning: 'The Expect header has a value other than 100-continue.',
    action: 'Leave the Expect header out, or send 100-continue.',
  },
  'header-fields-too-large': {
    type: '/problems/header-fields-too-large',
    status: 431,
    title: 'Header fields too large',
    meaning: 'The request line and the headers together have more than 16 KiB.',
    action: 'Send a shorter URL and fewer or shorter headers.',
  },
} as const

export type ProblemName = keyof typeof problems
