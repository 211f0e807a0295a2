/** retrieveLimsPatient: returns the full record of a laboratory patient. */
import type { Handler } from '../operations/handler.ts'
import { entityTag, hasAlready } from '../operations/preconditions.ts'
import { findLimsPatient } from '../store/lims-patients.ts'
import type { Dependencies } from './dependencies.ts'
import { idOf } from './identifiers.ts'
import { noSuchPatient } from './problems.ts'
import { type LimsRecord, patientFor } from './record.ts'

export const retrieveLimsPatient =
  ({ store }: Dependencies): Handler<'retrieveLimsPatient'> =>
  async ({ caller, path, headers }) => {
    const id = idOf(path.patientMRN)
    const patient = await store.read((queries) =>
      findLimsPatient<LimsRecord>(queries, caller.organisation, id),
    )
    if (!patient) return noSuchPatient()
    const ETag = entityTag(patient.version)
    if (hasAlready(headers['If-None-Match'], patient.version)) return { status: 304, headers: { ETag } }
    return {
      status: 200,
      headers: { ETag },
      body: patientFor(caller, id, patient.record),
    }
  }
