/** What is in the sandbox at the moment, for its page. */
import type { PatientStatus, SearchState } from '../../generated/schemas.ts'
import type { Store } from '../store/store.ts'

/** How many records of a kind an organisation has, and the identifier of one of them. */
export interface Count<Kind> {
  readonly organisation: string
  readonly kind: Kind
  readonly count: number
  readonly example: number
}

export interface Contents {
  readonly patients: readonly Count<PatientStatus>[]
  readonly searches: readonly Count<SearchState>[]
  readonly limsPatients: readonly Count<null>[]
  /** The kind is whether the case has a link to a patient or a full patient. */
  readonly cases: readonly Count<'link' | 'full'>[]
}

export const readContents = ({ read }: Pick<Store, 'read'>): Promise<Contents> =>
  read(async (queries) => {
    const patients = await queries
      .selectFrom('listed_patients')
      .select(({ fn }) => [
        'organisation',
        'status as kind',
        fn.countAll().as('count'),
        fn.min('wmda_id').as('example'),
      ])
      .groupBy(['organisation', 'status'])
      .execute()
    const searches = await queries
      .selectFrom('searches')
      .select(({ fn }) => [
        'organisation',
        'state as kind',
        fn.countAll().as('count'),
        fn.min('id').as('example'),
      ])
      .groupBy(['organisation', 'state'])
      .execute()
    const limsPatients = await queries
      .selectFrom('lims_patients')
      .select(({ fn }) => ['organisation', fn.countAll().as('count'), fn.min('id').as('example')])
      .groupBy('organisation')
      .execute()
    const casesOf = (linked: boolean) =>
      queries
        .selectFrom('lims_cases')
        .select(({ fn }) => ['organisation', fn.countAll().as('count'), fn.min('id').as('example')])
        .where('patient_id', linked ? 'is not' : 'is', null)
        .groupBy('organisation')
        .execute()
    const [links, full] = [await casesOf(true), await casesOf(false)]
    return {
      patients: patients.map(numbered),
      searches: searches.map(numbered),
      limsPatients: limsPatients.map((row) => numbered({ ...row, kind: null })),
      cases: [
        ...links.map((row) => numbered({ ...row, kind: 'link' as const })),
        ...full.map((row) => numbered({ ...row, kind: 'full' as const })),
      ],
    }
  })

/** A database may count with other types than number. */
const numbered = <Kind>(row: {
  organisation: string
  kind: Kind
  count: number | string | bigint
  example: number | string | bigint
}): Count<Kind> => ({ ...row, count: Number(row.count), example: Number(row.example) })
