/** The lists that belong to one record: their entries in the examples, newest first, and the page. */
import type { OperationId } from '../../operations/handler.ts'
import { pageOf } from '../../operations/paging.ts'
import type { Choice } from '../asked.ts'
import { answersOf } from '../examples.ts'
import { type Members, membersOf, objectsIn } from '../json.ts'
import { currentExample, currentRecords, recordOf } from '../records.ts'
import { numberPositions } from '../rules/positions.ts'
import type { Special } from './special.ts'

export const listPatientSearches: Special<'listPatientSearches'> = ({ path: { wmdaId }, query }) => {
  const searches = currentRecords('retrieveSearch', 'searchId').filter((search) => search.wmdaId === wmdaId)
  return list('listPatientSearches', 'searches', numberedBy('searchId', searches), query)
}

/** A status change names no patient. The examples of one patient have the same name in both operations. */
export const listStatusChanges: Special<'listStatusChanges'> = ({ query }) => {
  const patient = currentExample('retrievePatient', { name: 'wmdaId', value: query.wmdaId })
  const history = answersOf('listStatusChanges').find(({ name }) => name === patient?.name)
  const changes = objectsIn(history?.value).filter(({ changedAt }) => changedAt !== undefined)
  const numbered = changes.map((value, index) => ({ number: changes.length - index, value }))
  return list('listStatusChanges', 'statusChanges', numbered, query)
}

export const findLimsPatients: Special<'findLimsPatients'> = ({ query }) => {
  const wanted = query.referringMedicalRecordNumber
  const patients = currentRecords('findLimsPatients', 'ID').filter(
    ({ referringMedicalRecordNumber: number }) => number === wanted && number !== '',
  )
  return list('findLimsPatients', 'patients', numberedBy('ID', patients), query)
}

export const listLimsCases: Special<'listLimsCases'> = ({ query }) => {
  const isLinked = ({ caseID }: Members) =>
    membersOf(recordOf('caseID', caseID).patient).patientMRN === query.patientMRN
  const cases = currentRecords('listLimsCases', 'caseID').filter(isLinked)
  return list('listLimsCases', 'cases', numberedBy('caseID', cases), query)
}

/** An entry of a list, and the number that the list is sorted by. */
interface Numbered {
  readonly number: number
  readonly value: Members
}

const numberedBy = (name: string, values: readonly Members[]): Numbered[] =>
  values.map((value) => ({ number: Number(value[name]), value }))

function list(
  id: OperationId,
  member: string,
  numbered: readonly Numbered[],
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Choice {
  const positions = numberPositions(id)
  const last = positions.start(after)?.after ?? Number.POSITIVE_INFINITY
  const following = numbered
    .filter(({ number }) => number < last)
    .sort((one, other) => other.number - one.number)
  const { entries, next } = pageOf(following, limit, positions, ({ number }) => number)
  const adjust = () => ({ paging: { limit, next }, [member]: entries.map(({ value }) => value) })
  const [first] = answersOf(id)
  return { status: 200, example: first?.name ?? '', adjust }
}
