/** retrieveLimsCase: returns a case as it was sent, with its patient. */
import type { CasePatientRecord } from '../../generated/schemas.ts'
import type { Handler } from '../operations/handler.ts'
import { problem } from '../problems/problem.ts'
import { findCase } from '../store/lims-cases.ts'
import type { Dependencies } from './dependencies.ts'
import { mrnOf } from './identifiers.ts'
import { visibleTo } from './record.ts'

type CasePatient = CasePatientRecord

export const retrieveLimsCase =
  ({ store }: Dependencies): Handler<'retrieveLimsCase'> =>
  async ({ caller, path }) => {
    const found = await store.read((queries) =>
      findCase<CasePatient>(queries, caller.organisation, path.caseID),
    )
    if (!found) return problem('case-not-found', 'No case with this `caseID` exists in your organisation.')
    const { id, source, rest } = found
    const patient =
      'patientId' in source
        ? { patient: { MCID: source.patientId, patientMRN: mrnOf(source.patientId) } }
        : { casePatient: visibleTo(caller, source.casePatient) }
    return {
      status: 200,
      body: { ...visibleTo(caller, rest), caseID: id, ...patient },
    }
  }
