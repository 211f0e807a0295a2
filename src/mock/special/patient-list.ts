/** The list of patients in both forms: the patients of the first example that fit the filters, and the page of them. */
import { PatientList } from '../../../generated/schemas.ts'
import type { Caller } from '../../operations/caller.ts'
import type { Choice } from '../asked.ts'
import { answersOf } from '../examples.ts'
import { refusal } from '../refuse.ts'
import type { Special } from './special.ts'

interface Filters {
  readonly limit?: number | null | undefined
  readonly offset?: number | null | undefined
  readonly status?: readonly string[] | null | undefined
  readonly onlyMyPatients?: boolean | null | undefined
  readonly patientId?: string | null | undefined
}

export const listPatients: Special<'listPatients'> = ({ caller, query }) =>
  list('listPatients', caller, query)

export const searchPatientList: Special<'searchPatientList'> = ({ caller, body }) =>
  list('searchPatientList', caller, body)

/** In a request body, null means the same as an omitted field. */
function list(
  id: 'listPatients' | 'searchPatientList',
  { username }: Caller,
  { limit, offset, status, onlyMyPatients, patientId }: Filters,
): Choice | undefined {
  if (onlyMyPatients && username === null) return refusal(id, 400, 'needsUsername')
  const [first = 0, most = 100] = [offset ?? undefined, limit ?? undefined]
  const fitting = allPatients.filter(
    (patient) =>
      (status ?? [patient.status]).includes(patient.status) &&
      (!onlyMyPatients || patient.assignedUserName === username) &&
      (patientId ?? patient.patientId) === patient.patientId,
  )
  const adjust = (): PatientList => ({
    paging: { limit: most, offset: first, totalCount: fitting.length },
    patients: fitting.slice(first, first + most),
  })
  return { status: 200, example: 'searches', adjust }
}

/** The first example has the patients of all others, at one time. */
const allPatients = PatientList.parse(answersOf('listPatients')[0]?.value).patients
