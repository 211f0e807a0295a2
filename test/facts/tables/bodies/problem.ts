/** An error response (RFC 9457) with its errors. */

import { errorCodes, guardedFields } from '../codes/errors.ts'
import { loci } from '../codes/search.ts'
import { statuses } from '../codes/status.ts'
import { noUuids, uuids } from '../fields/uuid.ts'
import { type Obj, ours, type Text } from '../vocabulary.ts'

const text = (maxLength: number): Text => ({ type: 'string', maxLength, source: ours })
const status: Text = { type: 'string', codes: statuses, source: 'WMDA 3.5' }

/** type is held against the kinds of problem, which may grow. */
export const problem: Obj = {
  type: 'object',
  members: {
    'title*': text(200),
    'status*': { type: 'integer', minimum: 400, maximum: 599, source: 'RFC 9457' },
    'detail*': text(2000),
    'instance*': {
      type: 'string',
      maxLength: 45,
      accepted: uuids.map((uuid) => `urn:uuid:${uuid}`),
      refused: [...noUuids.map((uuid) => `urn:uuid:${uuid}`), ...uuids, 'xurn:uuid:', 'urn:uuid:', ''],
      source: ours,
    },
    errors: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: {
        type: 'object',
        members: {
          pointer: text(500),
          parameter: text(100),
          header: text(100),
          'code*': { type: 'string', codes: errorCodes, maxLength: 40, source: 'decision 0016' },
          'detail*': text(2000),
          fix: text(2000),
        },
        source: 'decisions 0005 and 0016',
      },
      source: 'decision 0016: up to 100',
    },
    from: status,
    to: status,
    allowed: { type: 'array', maxItems: 5, items: status, source: 'five statuses: WMDA 3.5' },
    missing: {
      type: 'array',
      maxItems: 11,
      items: { type: 'string', codes: loci, source: 'EMDIS RESOLUT' },
      source: 'eleven loci: EMDIS RESOLUT',
    },
    fields: {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'string', codes: guardedFields, source: 'decision 0009' },
      source: 'decision 0009: two fields have an operation of their own',
    },
  },
  source: 'type, title, status, detail, instance: RFC 9457; decision 0005',
}
