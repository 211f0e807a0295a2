/** updatePatient: replaces the record of a patient. */
import type { Handler } from '../operations/handler.ts'
import { entityTag, mayChange, recordChanged } from '../operations/preconditions.ts'
import { problem } from '../problems/problem.ts'
import { changePatient, findPatient } from '../store/patients.ts'
import { requeueSearches } from '../store/search-queue.ts'
import type { Dependencies } from './dependencies.ts'
import { blockOf } from './patient-mapping.ts'
import { noSuchPatient } from './problems.ts'
import { patientIdToStore } from './rules/patient-id.ts'
import { refreshesSearch } from './rules/refresh.ts'

export const updatePatient =
  ({ now }: Dependencies): Handler<'updatePatient'> =>
  ({ caller, headers, body, change }) =>
    change(async (queries) => {
      const patient = await findPatient(queries, caller.organisation, body.wmdaId)
      if (!patient) return noSuchPatient()
      if (!mayChange(headers['If-Match'], patient.version)) return recordChanged()
      if (patient.status === 'STP') {
        return problem(
          'patient-stopped',
          'The patient is in status STP. Reactivate the patient with ACT or SUS, then send the update again.',
        )
      }
      const { patientId: sent, legalTerms } = body
      const decided = patientIdToStore({ stored: patient.patientId, sent, legalTerms })
      if (decided === 'conflict') {
        return problem(
          'patient-id-already-set',
          'A different `patientId` is already stored and cannot be changed. Omit `patientId`, or send the stored one.',
        )
      }
      const moment = now().toISOString()
      const block = blockOf(body)
      const version = await changePatient(queries, patient, {
        patientId: decided.patientId,
        block,
        lastUpdated: moment,
      })
      if (refreshesSearch(patient.block, block)) await requeueSearches(queries, body.wmdaId, 'change', moment)
      return { status: 204, headers: { ETag: entityTag(version) } }
    })
