/** requestSearch: queues a search for a patient, at most once per Idempotency-Key. */

import type { AnswerOf, Handler, RequestOf } from '../operations/handler.ts'
import { withIdempotencyKey } from '../operations/idempotency.ts'
import { problem } from '../problems/problem.ts'
import { findPatientForChange, noteChange, touchPatient } from '../store/patients.ts'
import { insertSearch } from '../store/searches.ts'
import type { Queries } from '../store/tables.ts'
import { movePatient } from './change-status.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchPatient } from './problems.ts'
import { missingLoci, requiredLoci } from './rules/searchable.ts'
import { isAllowed } from './rules/transitions.ts'

type Request = RequestOf<'requestSearch'>

export const requestSearch =
  ({ now }: Dependencies): Handler<'requestSearch'> =>
  (request) =>
    request.change((queries) => {
      const { caller, headers, sent } = request
      const at = now()
      const call = { caller, operation: 'requestSearch', key: headers['Idempotency-Key'], sent, now: at }
      return withIdempotencyKey(queries, call, () => queue(queries, request, at))
    })

async function queue(
  queries: Queries,
  { caller, body }: Request,
  at: Date,
): Promise<AnswerOf<'requestSearch'>> {
  const { organisation, username } = caller
  const patient = await findPatientForChange(queries, organisation, body.wmdaId)
  if (!patient) return noSuchPatient()
  if (patient.status === 'STP') {
    return problem(
      'patient-stopped',
      'The patient is in status STP. Reactivate the patient with ACT or SUS, then request the search.',
    )
  }
  const missing = missingLoci(patient.block.hla)
  if (missing.length > 0) {
    return problem(
      'hla-incomplete',
      `A search requires HLA typing of ${requiredLoci}. Not typed: ${missing.join(', ')}. Update the patient, then request the search.`,
      { missing },
    )
  }
  const moment = at.toISOString()
  await touchPatient(queries, organisation, body.wmdaId, moment)
  if (isAllowed(patient.status, 'PRE', 'search')) {
    await movePatient(queries, patient, {
      to: 'PRE',
      reason: null,
      mover: 'search',
      by: username,
      at,
      now: at,
    })
  }
  const { wmdaId, matchEngine, searchType } = body
  const parameters = {
    overallMismatches: body.overallMismatches,
    isCbuAbLowDrb1HighResolution: body.isCbuAbLowDrb1HighResolution,
    searchOnlyOwnIon: body.searchOnlyOwnIon,
    lociToBeConsidered: body.lociToBeConsidered ?? null,
  }
  const search = { organisation, wmdaId, matchEngine, searchType, parameters }
  const searchId = await insertSearch(queries, search, moment)
  await noteChange(queries, organisation, wmdaId, moment)
  return { status: 201, headers: { Location: `/api/v2/searches/${searchId}` }, body: { searchId } }
}
