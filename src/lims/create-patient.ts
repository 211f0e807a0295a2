/** createLimsPatient: creates a laboratory patient, at most once per Idempotency-Key. */

import type { AnswerOf, Handler } from '../operations/handler.ts'
import { withIdempotencyKey } from '../operations/idempotency.ts'
import { entityTag } from '../operations/preconditions.ts'
import { insertLimsPatient } from '../store/lims-patients.ts'
import type { Dependencies } from './dependencies.ts'
import { mrnOf } from './identifiers.ts'
import { maskedValues } from './problems.ts'

export const createLimsPatient =
  ({ now }: Dependencies): Handler<'createLimsPatient'> =>
  async ({ caller, headers, sent, change }) => {
    const refused = maskedValues(sent)
    if (refused) return refused
    return change(async (queries) => {
      const at = now()
      const call = { caller, operation: 'createLimsPatient', key: headers['Idempotency-Key'], sent, now: at }
      return withIdempotencyKey(queries, call, async (): Promise<AnswerOf<'createLimsPatient'>> => {
        // The request body is stored as sent, because fields that the contract does not define are kept.
        const id = await insertLimsPatient(queries, caller.organisation, sent, at.toISOString())
        const patientMRN = mrnOf(id)
        return {
          status: 201,
          headers: { Location: `/api/v4/lims/patients/${patientMRN}`, ETag: entityTag(1) },
          body: { ID: id, patientMRN },
        }
      })
    })
  }
