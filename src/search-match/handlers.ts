/** The Search & Match handlers by operationId. */
import type { Handlers } from '../operations/handler.ts'
import { assignUserToPatient } from './assign-user.ts'
import { createPatient } from './create-patient.ts'
import type { Dependencies } from './dependencies.ts'
import { leaseSearches } from './lease-searches.ts'
import { listPatientSearches } from './list-patient-searches.ts'
import { listPatients, searchPatientList } from './list-patients.ts'
import { listStatusChanges } from './list-status-changes.ts'
import { recordSearchResults } from './record-search-results.ts'
import { requestSearch } from './request-search.ts'
import { retrievePatient } from './retrieve-patient.ts'
import { retrieveSearch } from './retrieve-search.ts'
import { updatePatient } from './update-patient.ts'
import { updatePatientStatus } from './update-patient-status.ts'

export const searchMatchHandlers = (
  dependencies: Dependencies,
): Handlers<
  | 'createPatient'
  | 'updatePatient'
  | 'retrievePatient'
  | 'updatePatientStatus'
  | 'listStatusChanges'
  | 'assignUserToPatient'
  | 'listPatients'
  | 'searchPatientList'
  | 'requestSearch'
  | 'retrieveSearch'
  | 'listPatientSearches'
  | 'leaseSearches'
  | 'recordSearchResults'
> => ({
  createPatient: createPatient(dependencies),
  updatePatient: updatePatient(dependencies),
  retrievePatient: retrievePatient(dependencies),
  updatePatientStatus: updatePatientStatus(dependencies),
  listStatusChanges: listStatusChanges(dependencies),
  assignUserToPatient: assignUserToPatient(dependencies),
  listPatients: listPatients(dependencies),
  searchPatientList: searchPatientList(dependencies),
  requestSearch: requestSearch(dependencies),
  retrieveSearch: retrieveSearch(dependencies),
  listPatientSearches: listPatientSearches(dependencies),
  leaseSearches: leaseSearches(dependencies),
  recordSearchResults: recordSearchResults(dependencies),
})
