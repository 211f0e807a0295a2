/** createPatient: registers a patient, at most once for an Idempotency-Key. */
import { createHash } from 'node:crypto'
import type { AnswerOf, Handler, RequestOf } from '../http/operations.ts'
import { entityTag } from '../http/preconditions.ts'
import { refuse } from '../http/problems.ts'
import { findAnswer, keepAnswer } from '../store/idempotency.ts'
import { insertPatient } from '../store/patients.ts'
import type { Queries } from '../store/store.ts'
import { blockOf } from './block.ts'
import type { Dependencies } from './dependencies.ts'
import { patientIdToStore } from './rules/patient-id.ts'

type Answer = AnswerOf<'createPatient'>

export const createPatient =
  ({ store, now }: Dependencies): Handler<'createPatient'> =>
  ({ caller, headers, body }) =>
    store.transaction(async (queries): Promise<Answer> => {
      const at = now()
      const given = headers['Idempotency-Key']
      if (given === undefined) return register(queries, caller, body, at)
      const key = { organisation: caller.organisation, operation: 'createPatient', key: given }
      const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('hex')
      const earlier = await findAnswer(queries, key, at)
      if (earlier?.bodyHash === bodyHash) return JSON.parse(earlier.answer) as Answer
      if (earlier) {
        return refuse(
          'idempotency-key-reused',
          'The Idempotency-Key was used for another body. Nothing was registered; use a new key.',
        )
      }
      const answer = await register(queries, caller, body, at)
      await keepAnswer(queries, key, bodyHash, JSON.stringify(answer), at)
      return answer
    })

async function register(
  queries: Queries,
  { organisation, username }: RequestOf<'createPatient'>['caller'],
  body: RequestOf<'createPatient'>['body'],
  at: Date,
): Promise<Answer> {
  const decided = patientIdToStore({ stored: null, sent: body.patientId, legalTerms: body.legalTerms })
  const moment = at.toISOString()
  const wmdaId = await insertPatient(queries, {
    organisation,
    patientId: decided === 'conflict' ? null : decided.patientId,
    status: 'NEW',
    block: blockOf(body),
    lastUpdated: moment,
    lastViewed: moment,
    searchDataChanged: moment,
    assignedUserName: username,
  })
  return {
    status: 201,
    headers: { Location: `/api/v2/patients?wmdaId=${wmdaId}`, ETag: entityTag(1) },
    body: { wmdaId },
  }
}
