/** updatePatient: replaces the record of a patient. */
import type { ReadOnlyField } from '../../generated/schemas.ts'
import type { Handler } from '../operations/handler.ts'
import { entityTag, mayChange, recordChanged } from '../operations/preconditions.ts'
import { problem } from '../problems/problem.ts'
import { noteErasure } from '../store/erasures.ts'
import { changePatient, findPatientForChange } from '../store/patients.ts'
import { requeueSearches } from '../store/search-queue.ts'
import type { Dependencies } from './dependencies.ts'
import { blockOf } from './patient-mapping.ts'
import { noSuchPatient } from './problems.ts'
import { consentAfter } from './rules/patient-id.ts'
import { changedBy, changedFields } from './rules/read-only.ts'
import { refreshesSearch } from './rules/refresh.ts'

export const updatePatient =
  ({ now }: Dependencies): Handler<'updatePatient'> =>
  ({ caller, headers, body, change }) =>
    change(async (queries) => {
      const patient = await findPatientForChange(queries, caller.organisation, body.wmdaId)
      if (!patient) return noSuchPatient()
      if (!mayChange(headers['If-Match'], patient.version)) return recordChanged()
      if (patient.status === 'STP') return patientStopped()
      const fields = changedFields(patient, body)
      if (fields.length > 0) return readOnlyFieldsChanged(fields)
      const stored = { patientId: patient.patientId, legalTerms: patient.block.legalTerms }
      const consent = consentAfter(stored, body)
      if (consent === 'conflict') return patientIdAlreadySet()
      const { patientId, legalTerms } = consent
      const moment = now().toISOString()
      const block = blockOf({ ...body, legalTerms })
      const version = await changePatient(queries, patient, { patientId, block, lastUpdated: moment }, moment)
      if (stored.patientId !== null && patientId === null) await noteErasure(queries, moment)
      if (refreshesSearch(patient.block, block))
        await requeueSearches(queries, caller.organisation, body.wmdaId, 'change', moment)
      return { status: 204, headers: { ETag: entityTag(version) } }
    })

const patientStopped = () =>
  problem(
    'patient-stopped',
    'The patient is in status STP. Reactivate the patient with ACT or SUS, then send the update again.',
  )

const patientIdAlreadySet = () =>
  problem(
    'patient-id-already-set',
    'A different `patientId` is already stored and cannot be changed. Omit `patientId`, or send the stored one.',
  )

const readOnlyFieldsChanged = (fields: ReadOnlyField[]) =>
  problem('read-only-field-changed', fields.map(readOnlyFieldChanged).join(' '), { fields })

const readOnlyFieldChanged = (field: ReadOnlyField): string =>
  `\`${field}\` differs from the current value. Omit it, or retrieve the patient again and send the current value. ` +
  changedBy[field]
