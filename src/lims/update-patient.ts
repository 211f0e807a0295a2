/** updateLimsPatient: applies a JSON Merge Patch to the record of a laboratory patient. */
import { maxBodyBytes } from '../../generated/limits.ts'
import { CreateLimsPatientRequest } from '../../generated/schemas.ts'
import type { Handler } from '../operations/handler.ts'
import { entityTag, mayChange, recordChanged } from '../operations/preconditions.ts'
import { invalidRequest, problem } from '../problems/problem.ts'
import { findLimsPatientForChange, replaceLimsRecord } from '../store/lims-patients.ts'
import { errorsInBody } from '../validation/errors.ts'
import type { Dependencies } from './dependencies.ts'
import { idOf } from './identifiers.ts'
import { mergePatch } from './merge-patch.ts'
import { maskedValues, noSuchPatient } from './problems.ts'
import { type LimsRecord, patientFor } from './record.ts'

export const updateLimsPatient =
  ({ now }: Dependencies): Handler<'updateLimsPatient'> =>
  async ({ caller, path, headers, sent, change }) => {
    const refused = maskedValues(sent)
    if (refused) return refused
    return change(async (queries) => {
      const id = idOf(path.patientMRN)
      const patient = await findLimsPatientForChange<unknown>(queries, caller.organisation, id)
      if (!patient) return noSuchPatient()
      if (!mayChange(headers['If-Match'], patient.version)) return recordChanged()
      const record = mergePatch(patient.record, sent)
      // A valid patch can lead to an invalid record. Many small patches can also make a record too large.
      const mistakes = errorsInBody('createLimsPatient', CreateLimsPatientRequest, record)
      if (mistakes.length > 0) return invalidRequest(mistakes)
      if (Buffer.byteLength(JSON.stringify(record)) > maxBodyBytes) {
        return problem(
          'content-too-large',
          `The patch would make the record larger than ${maxBodyBytes} bytes.`,
        )
      }
      const version = await replaceLimsRecord(queries, patient, record as object, now().toISOString())
      return {
        status: 200,
        headers: { ETag: entityTag(version) },
        // The check above validated the record but does not narrow its type.
        body: patientFor(caller, id, record as unknown as LimsRecord),
      }
    })
  }
