/** The Search & Match handlers by operationId. */
import type { Handlers } from '../operations/handler.ts'
import { createPatient } from './create-patient.ts'
import type { Dependencies } from './dependencies.ts'
import { leaseSearches } from './lease-searches.ts'
import { listPatients, searchPatientList } from './list-patients.ts'
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
  | 'listPatients'
  | 'searchPatientList'
  | 'requestSearch'
  | 'retrieveSearch'
  | 'leaseSearches'
  | 'recordSearchResults'
> => ({
  createPatient: createPatient(dependencies),
  updatePatient: updatePatient(dependencies),
  retrievePatient: retrievePatient(dependencies),
  updatePatientStatus: updatePatientStatus(dependencies),
  listPatients: listPatients(dependencies),
  searchPatientList: searchPatientList(dependencies),
  requestSearch: requestSearch(dependencies),
  retrieveSearch: retrieveSearch(dependencies),
  leaseSearches: leaseSearches(dependencies),
  recordSearchResults: recordSearchResults(dependencies),
})
