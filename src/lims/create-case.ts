/** createLimsCase: opens a case with a full patient or with a link to a registered patient. */

import type { AnswerOf, Handler } from '../operations/handler.ts'
import { withIdempotencyKey } from '../operations/idempotency.ts'
import { problem } from '../problems/problem.ts'
import { type CasePatientSource, insertCase } from '../store/lims-cases.ts'
import { findLimsPatient } from '../store/lims-patients.ts'
import type { Queries } from '../store/tables.ts'
import type { Dependencies } from './dependencies.ts'
import { maskedValues } from './problems.ts'

export const createLimsCase =
  ({ now }: Dependencies): Handler<'createLimsCase'> =>
  async ({ caller, headers, body, sent, change }) => {
    const refused = maskedValues(sent)
    if (refused) return refused
    return change(async (queries) => {
      const at = now()
      const call = { caller, operation: 'createLimsCase', key: headers['Idempotency-Key'], sent, now: at }
      return withIdempotencyKey(queries, call, async (): Promise<AnswerOf<'createLimsCase'>> => {
        // The fields are stored as sent, because fields that the contract does not define are kept.
        const { patient: block, ...rest } = sent
        const { MCID } = body.patient
        if (MCID !== undefined && !(await isRegistered(queries, caller.organisation, MCID))) {
          return problem(
            'patient-not-found',
            'No patient with this `MCID` exists in your organisation. Create the patient first, then link the case with the returned `ID`.',
          )
        }
        const source: CasePatientSource<object> =
          MCID === undefined ? { casePatient: block } : { patientId: MCID }
        const caseID = await insertCase(queries, {
          organisation: caller.organisation,
          source,
          rest,
          createdAt: at.toISOString(),
          createdBy: caller.username,
        })
        return { status: 201, headers: { Location: `/api/v4/lims/cases/${caseID}` }, body: { caseID } }
      })
    })
  }

const isRegistered = async (queries: Queries, organisation: string, id: number): Promise<boolean> =>
  (await findLimsPatient(queries, organisation, id)) !== undefined
