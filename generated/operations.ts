// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
import { z } from '@hono/zod-openapi'
import * as read from '../src/json/parameter-text.ts'
import * as keyword from '../src/json/schema-keywords.ts'
import * as schema from './schemas.ts'

/** The headers of every response of every operation. The responses below list only additional headers. */
export const headersOfEveryAnswer = ['Cache-Control', 'X-Content-Type-Options', 'X-Request-Id'] as const

export const createPatient = {
  method: 'post',
  path: '/api/v2/patients',
  scopes: ['patients:write'],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'Idempotency-Key': z
        .string()
        .regex(/^[!-~]+$/)
        .min(1)
        .max(255)
        .optional(),
    }),
    body: schema.CreatePatientRequest,
  },
  body: { mediaTypes: ['application/json'], limits: null },
  answers: {
    201: { headers: ['Location', 'ETag'], body: schema.CreatedPatient },
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    409: { problems: ['idempotency-key-reused'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable', 'result-unknown'] },
  },
} as const

export const updatePatient = {
  method: 'put',
  path: '/api/v2/patients',
  scopes: ['patients:write'],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'If-Match': z
        .string()
        .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
        .max(200)
        .optional(),
    }),
    body: schema.UpdatePatientRequest,
  },
  body: { mediaTypes: ['application/json'], limits: null },
  answers: {
    204: { headers: ['ETag'] },
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    409: { problems: ['patient-id-already-set', 'patient-stopped', 'read-only-field-changed'] },
    412: { problems: ['precondition-failed'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable', 'result-unknown'] },
  },
} as const

export const retrievePatient = {
  method: 'get',
  path: '/api/v2/patients',
  scopes: ['patients:read'],
  request: {
    query: z.strictObject({ wmdaId: read.integer(z.int().min(1).max(2147483647)) }),
    headers: z.object({
      'If-None-Match': z
        .string()
        .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
        .max(200)
        .optional(),
    }),
  },
  answers: {
    200: { headers: ['ETag'], body: schema.Patient },
    304: { headers: ['ETag'] },
    400: { problems: ['invalid-request'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable'] },
  },
} as const

export const updatePatientStatus = {
  method: 'put',
  path: '/api/v2/patients/status',
  scopes: ['patients:write'],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'If-Match': z
        .string()
        .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
        .max(200)
        .optional(),
    }),
    body: schema.UpdatePatientStatusRequest,
  },
  body: { mediaTypes: ['application/json'], limits: null },
  answers: {
    200: { headers: ['ETag'], body: schema.PatientStatusUpdate },
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    409: { problems: ['transition-not-allowed'] },
    412: { problems: ['precondition-failed'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable', 'result-unknown'] },
  },
} as const

export const listStatusChanges = {
  method: 'get',
  path: '/api/v2/patients/status',
  scopes: ['patients:read'],
  request: {
    query: z.strictObject({
      wmdaId: read.integer(z.int().min(1).max(2147483647)),
      limit: read.integer(z.int().min(1).max(1000).default(100)),
      after: z
        .string()
        .regex(/^[A-Za-z0-9_-]+$/)
        .max(200)
        .optional(),
    }),
  },
  answers: {
    200: { body: schema.StatusChangeList },
    400: { problems: ['invalid-request'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable'] },
  },
} as const

export const assignUserToPatient = {
  method: 'put',
  path: '/api/v2/patients/assigned-user',
  scopes: ['patients:write'],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'If-Match': z
        .string()
        .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
        .max(200)
        .optional(),
    }),
    body: schema.AssignUserRequest,
  },
  body: { mediaTypes: ['application/json'], limits: null },
  answers: {
    200: { headers: ['ETag'], body: schema.PatientAssignment },
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    412: { problems: ['precondition-failed'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable', 'result-unknown'] },
  },
} as const

export const listPatients = {
  method: 'get',
  path: '/api/v2/patients/list',
  scopes: ['patients:read'],
  request: {
    query: z.strictObject({
      limit: read.integer(z.int().min(1).max(1000).default(100)),
      after: z
        .string()
        .regex(/^[A-Za-z0-9_-]+$/)
        .max(200)
        .optional(),
      offset: read.integer(z.int().min(0).max(2147483647).default(0)),
      status: read.list(
        ['|', ','],
        z
          .array(schema.PatientStatus)
          .min(1)
          .max(5)
          .refine(keyword.isUnique, { params: { code: 'duplicate' } })
          .optional(),
      ),
      onlyMyPatients: read.boolean(z.boolean().default(false)),
      patientId: z.string().min(1).max(17).optional(),
      updatedSince: z
        .string()
        .max(255)
        .refine(keyword.isDateTime, { params: { code: 'wrong-form' } })
        .optional(),
    }),
  },
  answers: {
    200: { body: schema.PatientList },
    400: { problems: ['invalid-request'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable'] },
  },
} as const

export const searchPatientList = {
  method: 'post',
  path: '/api/v2/patients/list',
  scopes: ['patients:read'],
  request: { query: z.strictObject({}), body: schema.ListPatientsRequest },
  body: { mediaTypes: ['application/json'], limits: null },
  answers: {
    200: { body: schema.PatientList },
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable'] },
  },
} as const

export const requestSearch = {
  method: 'post',
  path: '/api/v2/searches',
  scopes: ['patients:write'],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'Idempotency-Key': z
        .string()
        .regex(/^[!-~]+$/)
        .min(1)
        .max(255)
        .optional(),
    }),
    body: schema.RequestSearchRequest,
  },
  body: { mediaTypes: ['application/json'], limits: null },
  answers: {
    201: { headers: ['Location'], body: schema.CreatedSearch },
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    409: { problems: ['hla-incomplete', 'patient-stopped', 'idempotency-key-reused'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable', 'result-unknown'] },
  },
} as const

export const listPatientSearches = {
  method: 'get',
  path: '/api/v2/searches/patientSearches/{wmdaId}',
  scopes: ['patients:read'],
  request: {
    query: z.strictObject({
      limit: read.integer(z.int().min(1).max(1000).default(100)),
      after: z
        .string()
        .regex(/^[A-Za-z0-9_-]+$/)
        .max(200)
        .optional(),
    }),
    path: z.object({ wmdaId: read.integer(z.int().min(1).max(2147483647)) }),
  },
  answers: {
    200: { body: schema.PatientSearchList },
    400: { problems: ['invalid-request'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable'] },
  },
} as const

export const retrieveSearch = {
  method: 'get',
  path: '/api/v2/searches/{searchId}',
  scopes: ['patients:read'],
  request: {
    query: z.strictObject({}),
    path: z.object({ searchId: read.integer(z.int().min(1).max(2147483647)) }),
  },
  answers: {
    200: { body: schema.Search },
    400: { problems: ['invalid-request'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['search-not-found'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable'] },
  },
} as const

export const leaseSearches = {
  method: 'post',
  path: '/api/v2/search-leases',
  scopes: ['searches:run'],
  request: { query: z.strictObject({}), body: schema.LeaseSearchesRequest },
  body: { mediaTypes: ['application/json'], limits: null },
  answers: {
    200: { body: schema.SearchLeases },
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope', 'machine-required'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable', 'result-unknown'] },
  },
} as const

export const recordSearchResults = {
  method: 'put',
  path: '/api/v2/searches/{searchId}/results',
  scopes: ['searches:run'],
  request: {
    query: z.strictObject({}),
    path: z.object({ searchId: read.integer(z.int().min(1).max(2147483647)) }),
    body: schema.RecordSearchResultsRequest,
  },
  body: { mediaTypes: ['application/json'], limits: null },
  answers: {
    204: {},
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope', 'machine-required'] },
    404: { problems: ['search-not-found'] },
    409: { problems: ['search-ended', 'lease-not-valid'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable', 'result-unknown'] },
  },
} as const

export const createLimsPatient = {
  method: 'post',
  path: '/api/v4/lims/patients',
  scopes: ['lims:write'],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'Idempotency-Key': z
        .string()
        .regex(/^[!-~]+$/)
        .min(1)
        .max(255)
        .optional(),
    }),
    body: schema.CreateLimsPatientRequest,
  },
  body: { mediaTypes: ['application/json'], limits: { depth: 32, members: 10000 } },
  answers: {
    201: { headers: ['Location', 'ETag'], body: schema.CreatedLimsPatient },
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    409: { problems: ['idempotency-key-reused'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable', 'result-unknown'] },
  },
} as const

export const findLimsPatients = {
  method: 'get',
  path: '/api/v4/lims/patients',
  scopes: ['lims:read'],
  request: {
    query: z.strictObject({
      referringMedicalRecordNumber: z.string().max(255),
      limit: read.integer(z.int().min(1).max(1000).default(100)),
      after: z
        .string()
        .regex(/^[A-Za-z0-9_-]+$/)
        .max(200)
        .optional(),
    }),
  },
  answers: {
    200: { body: schema.LimsPatientList },
    400: { problems: ['invalid-request'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable'] },
  },
} as const

export const retrieveLimsPatient = {
  method: 'get',
  path: '/api/v4/lims/patients/{patientMRN}',
  scopes: ['lims:read'],
  request: {
    query: z.strictObject({}),
    path: z.object({
      patientMRN: z
        .string()
        .regex(/^P[0-9]{9}$/)
        .max(10),
    }),
    headers: z.object({
      'If-None-Match': z
        .string()
        .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
        .max(200)
        .optional(),
    }),
  },
  answers: {
    200: { headers: ['ETag'], body: schema.LimsPatient },
    304: { headers: ['ETag'] },
    400: { problems: ['invalid-request'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable'] },
  },
} as const

export const updateLimsPatient = {
  method: 'patch',
  path: '/api/v4/lims/patients/{patientMRN}',
  scopes: ['lims:write'],
  request: {
    query: z.strictObject({}),
    path: z.object({
      patientMRN: z
        .string()
        .regex(/^P[0-9]{9}$/)
        .max(10),
    }),
    headers: z.object({
      'If-Match': z
        .string()
        .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
        .max(200)
        .optional(),
    }),
    body: schema.UpdateLimsPatientRequest,
  },
  body: {
    mediaTypes: ['application/merge-patch+json', 'application/json'],
    limits: { depth: 32, members: 10000 },
  },
  answers: {
    200: { headers: ['ETag'], body: schema.LimsPatient },
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    412: { problems: ['precondition-failed'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable', 'result-unknown'] },
  },
} as const

export const createLimsCase = {
  method: 'post',
  path: '/api/v4/lims/cases',
  scopes: ['lims:write'],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'Idempotency-Key': z
        .string()
        .regex(/^[!-~]+$/)
        .min(1)
        .max(255)
        .optional(),
    }),
    body: schema.CreateLimsCaseRequest,
  },
  body: { mediaTypes: ['application/json'], limits: { depth: 32, members: 10000 } },
  answers: {
    201: { headers: ['Location'], body: schema.CreatedLimsCase },
    400: { problems: ['invalid-request', 'malformed-json'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    409: { problems: ['idempotency-key-reused'] },
    413: { problems: ['content-too-large'] },
    415: { problems: ['unsupported-media-type'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable', 'result-unknown'] },
  },
} as const

export const listLimsCases = {
  method: 'get',
  path: '/api/v4/lims/cases',
  scopes: ['lims:read'],
  request: {
    query: z.strictObject({
      patientMRN: z
        .string()
        .regex(/^P[0-9]{9}$/)
        .max(10),
      limit: read.integer(z.int().min(1).max(1000).default(100)),
      after: z
        .string()
        .regex(/^[A-Za-z0-9_-]+$/)
        .max(200)
        .optional(),
    }),
  },
  answers: {
    200: { body: schema.LimsCaseList },
    400: { problems: ['invalid-request'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['patient-not-found'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable'] },
  },
} as const

export const retrieveLimsCase = {
  method: 'get',
  path: '/api/v4/lims/cases/{caseID}',
  scopes: ['lims:read'],
  request: {
    query: z.strictObject({}),
    path: z.object({ caseID: read.integer(z.int().min(1).max(999999999)) }),
  },
  answers: {
    200: { body: schema.LimsCase },
    400: { problems: ['invalid-request'] },
    401: { headers: ['WWW-Authenticate'], problems: ['unauthenticated'] },
    403: { headers: ['WWW-Authenticate'], problems: ['insufficient-scope'] },
    404: { problems: ['case-not-found'] },
    500: { problems: ['internal-error'] },
    503: { headers: ['Retry-After'], problems: ['unavailable'] },
  },
} as const

/** Every operation of the contract by its operationId. */
export const operations = {
  createPatient,
  updatePatient,
  retrievePatient,
  updatePatientStatus,
  listStatusChanges,
  assignUserToPatient,
  listPatients,
  searchPatientList,
  requestSearch,
  listPatientSearches,
  retrieveSearch,
  leaseSearches,
  recordSearchResults,
  createLimsPatient,
  findLimsPatients,
  retrieveLimsPatient,
  updateLimsPatient,
  createLimsCase,
  listLimsCases,
  retrieveLimsCase,
} as const
