/** The parameters of operations: in the path, in the query, in the header of a request. */
import * as lims from './fields/lims.ts'
import * as paging from './fields/paging.ts'
import * as patient from './fields/patient.ts'
import * as search from './fields/search.ts'
import type { Fact, Text } from './vocabulary.ts'

export interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required?: true
  /** Entries of a list are separated by a vertical bar; commas are also accepted (decision 0006). */
  readonly piped?: true
  readonly fact: Fact
}

const path = (name: string, fact: Fact): Parameter => ({ in: 'path', name, required: true, fact })
export const searchId = path('searchId', search.searchId)
export const patientMRN = path('patientMRN', lims.patientMRN)
export const caseID = path('caseID', lims.caseID)
export const wmdaIdInPath = path('wmdaId', patient.wmdaId)
export const wmdaId: Parameter = { in: 'query', name: 'wmdaId', required: true, fact: patient.wmdaId }

/** Every visible character of ASCII. */
const visible = Array.from({ length: 94 }, (_each, place) => String.fromCharCode(33 + place)).join('')

const tags: Text = {
  type: 'string',
  maxLength: 200,
  accepted: [
    ...['*', '"1"', '"12"', '""', 'W/"1"', '"1", "2"', '"1","2"', '"1" , W/"2"', 'W/"1", W/"2", "3"'],
    ...['"!"', '"#~"', `"${visible.replace('"', '')}"`, `"${'1'.repeat(198)}"`],
  ],
  refused: [
    ...['1', '"1', '1"', '"1" "2"', 'w/"1"', '*, "1"', '"1", *', '"1",', '"a b"', '"1"x', '**', "'1'"],
    `"${'1'.repeat(199)}"`,
  ],
  source: 'the form: RFC 9110, 13.1; decision 0012. The length is of version 0.1.0',
}
export const ifMatch: Parameter = { in: 'header', name: 'If-Match', fact: tags }
export const ifNoneMatch: Parameter = { in: 'header', name: 'If-None-Match', fact: tags }
export const idempotencyKey: Parameter = {
  in: 'header',
  name: 'Idempotency-Key',
  fact: {
    type: 'string',
    minLength: 1,
    maxLength: 255,
    accepted: ['k', '!', '~', visible, '00000000-0000-4000-8000-000000000042', 'x'.repeat(255)],
    refused: ['a b', 'é', 'x'.repeat(256)],
    source: 'decision 0012. Its form is of version 0.1.0',
  },
}

/** Every list has these two parameters. */
export const page: readonly Parameter[] = [
  { in: 'query', name: 'limit', fact: paging.limit },
  { in: 'query', name: 'after', fact: paging.after },
]
export const patientMRNInQuery: Parameter = {
  in: 'query',
  name: 'patientMRN',
  required: true,
  fact: lims.patientMRN,
}
export const referringNumber: Parameter = {
  in: 'query',
  name: 'referringMedicalRecordNumber',
  required: true,
  fact: { type: 'string', maxLength: 255, source: 'decision 38: exact; an empty one finds nothing' },
}

/** The filters of the list with GET. A URL has no null. */
export const listFilters: readonly Parameter[] = [
  ...page,
  {
    in: 'query',
    name: 'offset',
    fact: { type: 'integer', minimum: 0, maximum: 2147483647, default: 0, source: 'WMDA 3.6: default 0' },
  },
  {
    in: 'query',
    name: 'status',
    piped: true,
    fact: {
      type: 'array',
      minItems: 1,
      maxItems: 5,
      unique: true,
      items: patient.status,
      source: 'WMDA 3.6, older table: ACT|NEW',
    },
  },
  {
    in: 'query',
    name: 'onlyMyPatients',
    fact: { type: 'boolean', default: false, source: 'WMDA 3.6: default false' },
  },
  {
    in: 'query',
    name: 'patientId',
    fact: { type: 'string', minLength: 1, maxLength: 17, source: 'WMDA 3.6; not empty: decision 0008' },
  },
  { in: 'query', name: 'updatedSince', fact: patient.moment },
]
