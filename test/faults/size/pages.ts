/** The pages of the patient list that are measured: each filter, the first page and one in the middle. */
import { PatientStatus } from '../../../generated/schemas.ts'
import { countListed, listPatients, type Part, type PatientFilter } from '../../../src/store/list-patients.ts'
import { newestSearchesOf } from '../../../src/store/searches.ts'
import type { Store } from '../../../src/store/store.ts'
import { timeOf } from './rows.ts'

export interface Page {
  readonly title: string
  readonly filter: PatientFilter
  readonly part: Part
}

/** As listPatients sends them: one patient more than the page has. */
const limit = 101
const searchesOfEach = 5

const everything: PatientFilter = {
  organisation: '6939',
  statuses: PatientStatus.options,
  assignedTo: undefined,
  patientId: undefined,
  changedSince: undefined,
}

/** @param patients how many the organisation has, each changed and viewed later than the one before */
export function pagesOf(patients: number): readonly Page[] {
  const half = patients / 2
  // Enough patients of each filter come after it that the page is full.
  const inside = 0.6 * patients
  const time = (index: number) => timeOf('2026-01-15T09', index)
  const filters: [string, Partial<PatientFilter>][] = [
    ['no filter', {}],
    ['one status', { statuses: ['ACT'] }],
    ['two statuses', { statuses: ['ACT', 'NEW'] }],
    ['`onlyMyPatients`', { assignedTo: 'coordinator@registry.example' }],
    [
      '`onlyMyPatients` and two statuses',
      { assignedTo: 'coordinator@registry.example', statuses: ['ACT', 'NEW'] },
    ],
    ['`onlyMyPatients` of a user with 3 patients', { assignedTo: 'few@registry.example' }],
    ['`onlyMyPatients` of a user with none', { assignedTo: 'none@registry.example' }],
    ['`patientId`', { patientId: 'P100' }],
  ]
  const first = { limit, offset: 0, after: undefined }
  const byView = filters.flatMap(([title, filter]) => [
    { title, filter: { ...everything, ...filter }, part: first },
    {
      title: `${title}, \`after\``,
      filter: { ...everything, ...filter },
      part: { ...first, after: { time: time(inside), wmdaId: 100_000 + inside } },
    },
  ])
  const changed = { ...everything, changedSince: time(half) }
  const after = { time: time(half + half / 2), wmdaId: 100_000 + half + half / 2 }
  return [
    ...byView,
    { title: '`updatedSince` without the total', filter: changed, part: first },
    { title: '`updatedSince` without the total, `after`', filter: changed, part: { ...first, after } },
  ]
}

/** Reads a page with its total and its searches, as listPatients does. @returns the number of its patients */
export const pageOf = (store: Store, { filter, part }: Page): Promise<number> =>
  store.read(async (queries) => {
    const patients = await listPatients(queries, filter, part)
    if (filter.changedSince === undefined) await countListed(queries, filter)
    const wmdaIds = patients.map(({ wmdaId }) => wmdaId)
    await newestSearchesOf(queries, filter.organisation, wmdaIds, searchesOfEach)
    return patients.length
  })
