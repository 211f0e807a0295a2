/** createPatient: creates a patient, at most once per Idempotency-Key. */

import type { AnswerOf, Handler, RequestOf } from '../operations/handler.ts'
import { withIdempotencyKey } from '../operations/idempotency.ts'
import { entityTag } from '../operations/preconditions.ts'
import { insertPatient } from '../store/patients.ts'
import type { Queries } from '../store/tables.ts'
import type { Dependencies } from './dependencies.ts'
import { blockOf } from './patient-mapping.ts'
import { registeredPatientId } from './rules/patient-id.ts'

type Request = RequestOf<'createPatient'>
type Answer = AnswerOf<'createPatient'>

export const createPatient =
  ({ now }: Dependencies): Handler<'createPatient'> =>
  ({ caller, headers, body, sent, change }) =>
    change((queries) => {
      const at = now()
      const call = { caller, operation: 'createPatient', key: headers['Idempotency-Key'], sent, now: at }
      return withIdempotencyKey(queries, call, () => register(queries, caller, body, at))
    })

async function register(
  queries: Queries,
  { organisation, username }: Request['caller'],
  body: Request['body'],
  at: Date,
): Promise<Answer> {
  const moment = at.toISOString()
  const wmdaId = await insertPatient(queries, {
    organisation,
    patientId: registeredPatientId(body),
    status: 'NEW',
    block: blockOf(body),
    lastUpdated: moment,
    assignedUserName: username,
  })
  return {
    status: 201,
    headers: { Location: `/api/v2/patients?wmdaId=${wmdaId}`, ETag: entityTag(1) },
    body: { wmdaId },
  }
}
