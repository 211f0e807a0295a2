/** Maps the patient record between request, database and response. */
import type { CreatePatientRequest, Patient } from '../../generated/schemas.ts'
import type { StoredPatient } from '../store/patients.ts'
import type { PatientBlock } from '../store/tables.ts'

/** The fields of a request that are stored together. What a request says of consent is decided before. */
type BlockFields = Omit<CreatePatientRequest, 'patientId'>

/** The record to store. Omitted fields are set to null, so that no value of an earlier record remains. */
export const blockOf = (request: BlockFields): PatientBlock => ({
  hla: request.hla,
  idm: { cmvStatus: request.idm?.cmvStatus ?? null },
  dateOfBirth: request.dateOfBirth ?? null,
  diagnosis: {
    diagnosisCode: request.diagnosis?.diagnosisCode ?? null,
    diagnosisText: request.diagnosis?.diagnosisText ?? null,
    diagnosisDate: request.diagnosis?.diagnosisDate ?? null,
  },
  diseasePhase: request.diseasePhase ?? null,
  ethnicity: request.ethnicity ?? null,
  poolCountryCode: request.poolCountryCode ?? null,
  transplantCentreId: request.transplantCentreId ?? null,
  abo: request.abo ?? null,
  rhesus: request.rhesus ?? null,
  weight: request.weight ?? null,
  sex: request.sex ?? null,
  legalTerms: request.legalTerms,
})

/** A stored patient as retrievePatient returns it. */
export const patientOf = (stored: StoredPatient, lastViewed: string): Patient => ({
  wmdaId: stored.wmdaId,
  patientId: stored.patientId,
  status: stored.status,
  ...stored.block,
  lastUpdated: stored.lastUpdated,
  lastViewed,
  assignedUserName: stored.assignedUserName,
})
