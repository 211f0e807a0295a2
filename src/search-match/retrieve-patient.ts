/** retrievePatient: gives the record of a patient, which counts as a view. */
import type { Handler } from '../http/operations.ts'
import { entityTag, hasAlready } from '../http/preconditions.ts'
import { touchPatient } from '../store/patients.ts'
import { patientOf } from './block.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchPatient } from './refusals.ts'

export const retrievePatient =
  ({ store, now }: Dependencies): Handler<'retrievePatient'> =>
  async ({ caller, headers, query }) => {
    const patient = await touchPatient(store.queries, caller.organisation, query.wmdaId, now().toISOString())
    if (!patient) return noSuchPatient()
    const ETag = entityTag(patient.version)
    if (hasAlready(headers['If-None-Match'], patient.version)) return { status: 304, headers: { ETag } }
    return { status: 200, headers: { ETag }, body: patientOf(patient) }
  }
