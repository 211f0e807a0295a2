/** Many patients and searches, written by a few statements that both engines understand. */
import { CreatePatientRequest } from '../../../generated/schemas.ts'
import { blockOf } from '../../../src/search-match/patient-mapping.ts'
import { contract } from '../../support/document.ts'

/** Runs one statement on a database with the tables of the service. */
export type Run = (statement: string) => Promise<unknown>

export interface Rows {
  readonly organisation: string
  /** How many patients. */
  readonly patients: number
  /** The identifier before the first one. */
  readonly after: number
  /** The hour in which all of them were last updated and viewed, for example 2026-01-15T09. One after the other. */
  readonly hour: string
  /** An expression in SQL on the number i of the patient, from 1. */
  readonly status: string
  readonly assignedTo: string
  /** When they are due to be anonymised. */
  readonly anonymiseAt?: string
  /** How many searches with results each patient has. */
  readonly searches?: number
}

const example = contract.components.examples.CreatePatientFullyTypedRequest.value
const block = JSON.stringify(blockOf(CreatePatientRequest.parse(example)))

const text = (value: string) => `'${value.replaceAll("'", "''")}'`

/** With leading zeros, on both engines. */
const digits = (count: number, number: string) => `substr(cast(${10 ** count} + ${number} as text), 2)`

/** The time of patient i, in milliseconds within the hour. */
const timeIn = (hour: string) =>
  `'${hour}:' || ${digits(2, 'i / 60000')} || ':' || ${digits(2, '(i / 1000) % 60')} || '.' || ${digits(3, 'i % 1000')} || 'Z'`

/** The same time as text. */
export const timeOf = (hour: string, index: number): string =>
  new Date(Date.parse(`${hour}:00:00.000Z`) + index).toISOString()

/** The most patients whose times are in one hour. */
const most = 3_600_000

const numbers = (count: number) =>
  `with recursive numbers (i) as (select 1 union all select i + 1 from numbers where i < ${count})`

/** Inserts patients and their searches. Afterwards, `count` counts them. */
export async function insertRows(run: Run, rows: Rows): Promise<void> {
  const { organisation, patients, after, hour, status, assignedTo, anonymiseAt, searches = 0 } = rows
  if (patients >= most) throw new Error('The times of so many patients are not in one hour.')
  const time = timeIn(hour)
  await run(`insert into patients (organisation, wmda_id, patient_id, status, block, last_updated, changed_at,
      assigned_user_name, anonymise_at, version)
    ${numbers(patients)} select ${text(organisation)}, ${after} + i, 'P' || i, ${status}, ${text(block)},
      ${time}, ${time}, ${assignedTo}, ${anonymiseAt ? text(anonymiseAt) : 'null'}, 1 from numbers`)
  await run(`insert into listed_patients (organisation, wmda_id, status, assigned_user_name, patient_id, last_viewed,
      last_activity)
    select organisation, wmda_id, status, assigned_user_name, patient_id, last_updated, last_updated from patients
    where organisation = ${text(organisation)} and wmda_id > ${after}`)
  for (let search = 0; search < searches; search++) await run(searchOfEach(organisation, after))
}

const parameters = JSON.stringify({
  overallMismatches: 1,
  isCbuAbLowDrb1HighResolution: false,
  searchOnlyOwnIon: false,
  lociToBeConsidered: null,
})
const results = JSON.stringify({
  summaryText: '12 potential donors',
  counts: { potentialDonors: 12, potentialCordBloodUnits: 3 },
})

const searchOfEach = (organisation: string, after: number) =>
  `insert into searches (organisation, wmda_id, match_engine, search_type, parameters, state, queued_by, queued_at,
      summary, requested_at, finished_at, refresh_from, last_updated)
    select organisation, wmda_id, 2, 'DR', ${text(parameters)}, 'FINISHED', 'request', last_updated,
      ${text(results)}, last_updated, last_updated, case when status = 'ACT' then last_updated end, last_updated
    from patients where organisation = ${text(organisation)} and wmda_id > ${after}`

/** Counts all patients for totalCount. */
export const countRows = (run: Run) =>
  run(`insert into patient_counts select organisation, status, coalesce(assigned_user_name, ''), count(*)
    from listed_patients group by 1, 2, 3`)
