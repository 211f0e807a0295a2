/**
 * The organisation is in every table with data of an organisation, and first in every key, foreign key and index. So the
 * tables can be distributed by organisation later. What the lists of patients filter and sort by is in a table of its
 * own, so that a view does not rewrite a record. PostgreSQL starts here. The rows of an earlier SQLite file are moved.
 */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { isPostgres, type TableWords, tableWords } from '../engine.ts'

/** The first identifiers. They do not look like counters. Those of the registry have six digits in practice. */
const first = { patient: 100001, search: 4711, limsPatient: 1032, limsCase: 5001, historyRow: 1 } as const

const ofPatient = 'foreign key (organisation, wmda_id) references patients (organisation, wmda_id)'

/** The columns and constraints of each table, in the order of the foreign keys. */
const tablesIn = ({
  text,
  bytes,
  identifier,
  key,
}: TableWords): Readonly<Record<string, readonly string[]>> => ({
  patients: [
    `organisation ${text} not null`,
    identifier('wmda_id', first.patient),
    `patient_id ${text}`,
    `status ${text} not null`,
    `block ${text} not null`,
    `last_updated ${text} not null`,
    `changed_at ${text} not null`,
    `assigned_user_name ${text}`,
    `anonymise_at ${text}`,
    `results_until ${text}`,
    'anonymised integer not null default 0',
    'version integer not null',
    key('wmda_id'),
  ],
  listed_patients: [
    `organisation ${text} not null`,
    'wmda_id integer not null',
    `status ${text} not null`,
    `assigned_user_name ${text}`,
    `patient_id ${text}`,
    `last_viewed ${text} not null`,
    `last_activity ${text} not null`,
    'primary key (organisation, wmda_id)',
    ofPatient,
  ],
  patient_counts: [
    `organisation ${text} not null`,
    `status ${text} not null`,
    `assigned_user_name ${text} not null`,
    'patients integer not null',
    'primary key (organisation, status, assigned_user_name)',
  ],
  status_changes: [
    `organisation ${text} not null`,
    identifier('id', first.historyRow),
    'wmda_id integer not null',
    `from_status ${text} not null`,
    `to_status ${text} not null`,
    `reason ${text}`,
    `mover ${text} not null`,
    `changed_by ${text}`,
    `changed_at ${text} not null`,
    key('id'),
    ofPatient,
  ],
  assignments: [
    `organisation ${text} not null`,
    identifier('id', first.historyRow),
    'wmda_id integer not null',
    `from_user ${text}`,
    `to_user ${text}`,
    `changed_by ${text}`,
    `changed_at ${text} not null`,
    key('id'),
    ofPatient,
  ],
  searches: [
    `organisation ${text} not null`,
    identifier('id', first.search),
    'wmda_id integer not null',
    'match_engine integer not null',
    `search_type ${text} not null`,
    `parameters ${text} not null`,
    `state ${text} not null`,
    `queued_by ${text} not null`,
    `queued_at ${text} not null`,
    `lease_id ${text}`,
    `lease_expires ${text}`,
    `summary ${text}`,
    `results_deleted_at ${text}`,
    `error ${text}`,
    `requested_at ${text} not null`,
    `finished_at ${text}`,
    `refresh_from ${text}`,
    `last_updated ${text} not null`,
    key('id'),
    ofPatient,
  ],
  lims_patients: [
    `organisation ${text} not null`,
    identifier('id', first.limsPatient),
    `record ${text} not null`,
    `referring_number ${text}`,
    `created_at ${text} not null`,
    `updated_at ${text} not null`,
    'version integer not null',
    key('id'),
  ],
  lims_cases: [
    `organisation ${text} not null`,
    identifier('id', first.limsCase),
    'patient_id integer',
    `case_patient ${text}`,
    `rest ${text} not null`,
    `created_at ${text} not null`,
    `created_by ${text}`,
    key('id'),
    'foreign key (organisation, patient_id) references lims_patients (organisation, id)',
  ],
  idempotency_keys: [
    `organisation ${text} not null`,
    `operation ${text} not null`,
    `key ${text} not null`,
    `body_hash ${text} not null`,
    `answer ${text} not null`,
    `created_at ${text} not null`,
    'primary key (organisation, operation, key)',
  ],
  write_checks: ['id integer primary key', `filler ${bytes} not null`],
  erasures: ['id integer primary key', `noted_at ${text} not null`],
})

/** The indices: what callers list, in its order, and what is due, of all organisations. */
const indices = [
  'listed_by_view on listed_patients (organisation, last_viewed desc, wmda_id)',
  'listed_by_status on listed_patients (organisation, status, last_viewed desc, wmda_id)',
  'listed_by_user on listed_patients (organisation, assigned_user_name, status, last_viewed desc, wmda_id)',
  'listed_by_patient_id on listed_patients (organisation, patient_id, last_viewed desc, wmda_id)',
  "listed_by_activity on listed_patients (last_activity) where status <> 'STP'",
  'patients_by_change on patients (organisation, changed_at, wmda_id)',
  'patients_by_anonymisation on patients (anonymise_at) where anonymise_at is not null',
  'patients_by_suspension on patients (results_until) where results_until is not null',
  'status_changes_by_patient on status_changes (organisation, wmda_id, id)',
  'assignments_by_patient on assignments (organisation, wmda_id, id)',
  'searches_by_patient on searches (organisation, wmda_id, id)',
  'searches_by_queue on searches (organisation, match_engine, state, queued_at, id)',
  "searches_by_lease on searches (lease_expires) where state = 'RUNNING'",
  'searches_by_refresh on searches (refresh_from) where refresh_from is not null',
  'lims_patients_by_number on lims_patients (organisation, referring_number, id)',
  'lims_cases_by_patient on lims_cases (organisation, patient_id, id)',
  'idempotency_keys_by_age on idempotency_keys (created_at)',
]

export const organisations: Migration = {
  async up(db: Kysely<unknown>) {
    const words = tableWords(db)
    const run = (statement: string) => sql.raw(statement).execute(db)
    const tables = Object.entries(tablesIn(words))
    const isNew = isPostgres(db)
    // Renamed first, so that the new tables can have their names.
    if (!isNew) for (const name of earlier) await run(`alter table ${name} rename to earlier_${name}`)
    for (const [name, columns] of tables) await run(`create table ${name} (${columns.join(', ')})`)
    if (!isNew) await moveRows(run)
    for (const index of indices) await run(`create index ${index}`)
  },
}

type Run = (statement: string) => Promise<unknown>

/** The tables of SQLite before this step, those without references to others last. */
const earlier = [
  ...['status_changes', 'assignments', 'searches', 'lims_cases'],
  ...['patients', 'lims_patients', 'idempotency_keys', 'write_checks', 'erasures'],
] as const

const limsPatientColumns = 'organisation, id, record, referring_number, created_at, updated_at, version'
const limsCaseColumns = 'organisation, id, patient_id, case_patient, rest, created_at, created_by'
const keyColumns = 'organisation, operation, key, body_hash, answer, created_at'
const assignmentColumns = 'organisation, id, wmda_id, from_user, to_user, changed_by, changed_at'
const searchColumns = `wmda_id, match_engine, search_type, parameters, state, queued_by, queued_at, lease_id,
  lease_expires, summary, results_deleted_at, error, requested_at, finished_at, refresh_from, last_updated`

/** Before this step, an anonymised patient had the organisation ''. Its old organisation is not known any more. */
async function moveRows(run: Run): Promise<void> {
  await run(`insert into patients (organisation, wmda_id, patient_id, status, block, last_updated, changed_at,
      assigned_user_name, anonymise_at, results_until, anonymised, version)
    select organisation, wmda_id, patient_id, status, block, last_updated, changed_at, assigned_user_name,
      anonymise_at, results_until, organisation = '', version from earlier_patients`)
  await run(`insert into listed_patients
    select organisation, wmda_id, status, assigned_user_name, patient_id, last_viewed, max(last_updated, last_viewed)
    from earlier_patients where organisation <> ''`)
  await run(`insert into patient_counts
    select organisation, status, coalesce(assigned_user_name, ''), count(*) from listed_patients group by 1, 2, 3`)
  await run(`insert into status_changes (organisation, id, wmda_id, from_status, to_status, reason, mover, changed_by,
      changed_at)
    select patients.organisation, change.id, change.wmda_id, from_status, to_status, reason, mover, changed_by,
      change.changed_at
    from earlier_status_changes as change join patients on patients.wmda_id = change.wmda_id`)
  await run(
    `insert into assignments (${assignmentColumns}) select ${assignmentColumns} from earlier_assignments`,
  )
  await run(`insert into searches (organisation, id, ${searchColumns})
    select organisation, id, ${searchColumns} from earlier_searches`)
  await run(
    `insert into lims_patients (${limsPatientColumns}) select ${limsPatientColumns} from earlier_lims_patients`,
  )
  await run(`insert into lims_cases (${limsCaseColumns}) select ${limsCaseColumns} from earlier_lims_cases`)
  await run(`insert into idempotency_keys (${keyColumns}) select ${keyColumns} from earlier_idempotency_keys`)
  await run('insert into erasures (noted_at) select noted_at from earlier_erasures order by id')
  // Identifiers of deleted rows are not assigned again.
  await run(`delete from sqlite_sequence where name not like 'earlier_%'`)
  await run(`insert into sqlite_sequence (name, seq)
    select substr(name, length('earlier_') + 1), seq from sqlite_sequence where name like 'earlier_%'`)
  for (const name of earlier) await run(`drop table earlier_${name}`)
}
