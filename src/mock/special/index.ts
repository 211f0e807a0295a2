/** The operations whose responses need more than the general rules. */
import type { OperationId } from '../../operations/handler.ts'
import { updateLimsPatient } from './lims-patients.ts'
import { listPatients, searchPatientList } from './patient-list.ts'
import { assignUserToPatient, requestSearch, updatePatient, updatePatientStatus } from './patients.ts'
import { findLimsPatients, listLimsCases, listPatientSearches, listStatusChanges } from './record-lists.ts'
import { recordSearchResults } from './searches.ts'
import type { Special } from './special.ts'

export const specials: { readonly [Id in OperationId]?: Special<Id> } = {
  updatePatient,
  updatePatientStatus,
  listPatients,
  searchPatientList,
  requestSearch,
  recordSearchResults,
  updateLimsPatient,
  assignUserToPatient,
  listPatientSearches,
  listStatusChanges,
  findLimsPatients,
  listLimsCases,
}
