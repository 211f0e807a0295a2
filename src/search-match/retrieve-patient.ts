/** retrievePatient: returns the full record of a patient. Retrieving a patient counts as a view. */
import type { Handler } from '../operations/handler.ts'
import { entityTag, hasAlready } from '../operations/preconditions.ts'
import { findPatient } from '../store/patients.ts'
import type { Dependencies } from './dependencies.ts'
import { patientOf } from './patient-mapping.ts'
import { noSuchPatient } from './problems.ts'

export const retrievePatient =
  ({ store, views, now }: Dependencies): Handler<'retrievePatient'> =>
  async ({ caller, headers, query }) => {
    const { organisation } = caller
    const patient = await store.read((queries) => findPatient(queries, organisation, query.wmdaId))
    if (!patient) return noSuchPatient()
    const lastViewed = now().toISOString()
    await views.record(organisation, query.wmdaId, lastViewed)
    const ETag = entityTag(patient.version)
    if (hasAlready(headers['If-None-Match'], patient.version)) return { status: 304, headers: { ETag } }
    return { status: 200, headers: { ETag }, body: patientOf(patient, lastViewed) }
  }
