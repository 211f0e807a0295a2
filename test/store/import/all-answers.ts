/** Every operation that only reads, sent for everything that a database contains. */

import { PatientStatus } from '../../../generated/schemas.ts'
import {
  casesPath,
  limsPatientsPath,
  listPath,
  patientsPath,
  searchesPath,
  statusPath,
  type TestApi,
} from '../../support/api.ts'
import { contract } from '../../support/document.ts'

/** The operations that do not change anything but views. */
export const readingOperations = Object.values(contract.paths)
  .flatMap((item) => Object.entries(item))
  .flatMap(([method, operation]) => (method === 'get' ? [String(Reflect.get(operation, 'operationId'))] : []))
  .concat('searchPatientList')

export interface Identifiers {
  readonly patients: readonly number[]
  readonly searches: readonly number[]
  readonly limsPatients: readonly number[]
  readonly numbers: readonly string[]
  readonly cases: readonly number[]
}

export interface Asked {
  readonly operation: string
  readonly path: string
  readonly status: number
  readonly etag: string | null
  readonly body: unknown
}

/** The medical record number of a laboratory patient. */
export const mrnOf = (id: number): string => `P${String(id).padStart(9, '0')}`

/** All answers to one caller, in a fixed order. */
export async function allAnswers(
  api: TestApi,
  as: { organisation: string; username: string },
  { patients, searches, limsPatients, numbers, cases }: Identifiers,
): Promise<Asked[]> {
  const answers: Asked[] = []
  const ask = async (operation: string, path: string, query = '', body?: object) => {
    const answer = await api.call(body ? 'POST' : 'GET', path, { as, query, ...(body && { body }) })
    const etag = answer.headers.get('etag')
    answers.push({ operation, path: path + query, status: answer.status, etag, body: answer.body })
    return answer.body
  }
  /** The first page and all that follow. */
  const pages = async (operation: string, path: string, query: string) => {
    for (let after = ''; ; ) {
      const { paging } = await ask(operation, path, `${query}&limit=2${after}`)
      if (!paging?.next) return
      after = `&after=${encodeURIComponent(paging.next)}`
    }
  }
  const filters = [
    '',
    'onlyMyPatients=true',
    'updatedSince=2020-01-01T00:00:00.000Z',
    'offset=1',
    'patientId=69391234P',
  ]
  for (const filter of [...filters, ...PatientStatus.options.map((status) => `status=${status}`)]) {
    await ask('listPatients', listPath, `?${filter}`)
    if (filter !== 'offset=1') await pages('listPatients', listPath, `?${filter}`)
  }
  for (const filter of [
    {},
    { onlyMyPatients: true },
    { status: ['ACT', 'STP'] },
    { patientId: '69391234P' },
  ]) {
    await ask('searchPatientList', listPath, '', filter)
  }
  for (const wmdaId of patients) {
    await ask('retrievePatient', patientsPath, `?wmdaId=${wmdaId}`)
    await pages('listStatusChanges', statusPath, `?wmdaId=${wmdaId}`)
    await pages('listPatientSearches', `${searchesPath}/patientSearches/${wmdaId}`, '?')
  }
  for (const searchId of searches) await ask('retrieveSearch', `${searchesPath}/${searchId}`)
  for (const mrn of limsPatients.map(mrnOf)) {
    await ask('retrieveLimsPatient', `${limsPatientsPath}/${mrn}`)
    await pages('listLimsCases', casesPath, `?patientMRN=${mrn}`)
  }
  for (const number of numbers) {
    await pages(
      'findLimsPatients',
      limsPatientsPath,
      `?referringMedicalRecordNumber=${encodeURIComponent(number)}`,
    )
  }
  for (const id of cases) await ask('retrieveLimsCase', `${casesPath}/${id}`)
  return answers
}
