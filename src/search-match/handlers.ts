/** The handlers of Search & Match by operationId. */
import type { Handlers } from '../http/operations.ts'
import { createPatient } from './create-patient.ts'
import type { Dependencies } from './dependencies.ts'
import { listPatients, searchPatientList } from './list-patients.ts'
import { retrievePatient } from './retrieve-patient.ts'
import { updatePatient } from './update-patient.ts'
import { updatePatientStatus } from './update-patient-status.ts'

export const searchMatchHandlers = (
  dependencies: Dependencies,
): Handlers<
  | 'createPatient'
  | 'updatePatient'
  | 'retrievePatient'
  | 'updatePatientStatus'
  | 'listPatients'
  | 'searchPatientList'
> => ({
  createPatient: createPatient(dependencies),
  updatePatient: updatePatient(dependencies),
  retrievePatient: retrievePatient(dependencies),
  updatePatientStatus: updatePatientStatus(dependencies),
  listPatients: listPatients(dependencies),
  searchPatientList: searchPatientList(dependencies),
})
