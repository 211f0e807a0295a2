/** The LIMS handlers by operationId. */
import type { Handlers } from '../operations/handler.ts'
import { createLimsCase } from './create-case.ts'
import { createLimsPatient } from './create-patient.ts'
import type { Dependencies } from './dependencies.ts'
import { findLimsPatients } from './find-patients.ts'
import { listLimsCases } from './list-cases.ts'
import { retrieveLimsCase } from './retrieve-case.ts'
import { retrieveLimsPatient } from './retrieve-patient.ts'
import { updateLimsPatient } from './update-patient.ts'

export const limsHandlers = (
  dependencies: Dependencies,
): Handlers<
  | 'createLimsPatient'
  | 'findLimsPatients'
  | 'retrieveLimsPatient'
  | 'updateLimsPatient'
  | 'createLimsCase'
  | 'listLimsCases'
  | 'retrieveLimsCase'
> => ({
  createLimsPatient: createLimsPatient(dependencies),
  findLimsPatients: findLimsPatients(dependencies),
  retrieveLimsPatient: retrieveLimsPatient(dependencies),
  updateLimsPatient: updateLimsPatient(dependencies),
  createLimsCase: createLimsCase(dependencies),
  listLimsCases: listLimsCases(dependencies),
  retrieveLimsCase: retrieveLimsCase(dependencies),
})
