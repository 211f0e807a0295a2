/**
 * The steps of SQLite databases before the organisation was part of every key. A released step is never changed.
 * PostgreSQL starts with the step after them.
 */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The wmdaId of the first patient. Identifiers of the registry have six digits in practice. */
const firstWmdaId = 100001

const patients: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('patients')
      // With autoincrement, an identifier is never assigned to another patient, not even after a deletion.
      .addColumn('wmda_id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('patient_id', 'text')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('block', 'text', (column) => column.notNull())
      .addColumn('last_updated', 'text', (column) => column.notNull())
      .addColumn('last_viewed', 'text', (column) => column.notNull())
      .addColumn('assigned_user_name', 'text')
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute()
    await sql`insert into sqlite_sequence (name, seq) values ('patients', ${firstWmdaId - 1})`.execute(db)
    await db.schema
      .createIndex('patients_by_view')
      .on('patients')
      .columns(['organisation', 'last_viewed desc', 'wmda_id'])
      .execute()
    await db.schema
      .createIndex('patients_by_patient_id')
      .on('patients')
      .columns(['organisation', 'patient_id'])
      .execute()
    await db.schema
      .createTable('status_changes')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('wmda_id', 'integer', (column) => column.notNull().references('patients.wmda_id'))
      .addColumn('from_status', 'text', (column) => column.notNull())
      .addColumn('to_status', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('changed_by', 'text')
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('status_changes_by_patient').on('status_changes').column('wmda_id').execute()
    await db.schema
      .createTable('idempotency_keys')
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('operation', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('body_hash', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('idempotency_keys_key', ['organisation', 'operation', 'key'])
      .execute()
    await db.schema
      .createIndex('idempotency_keys_by_age')
      .on('idempotency_keys')
      .column('created_at')
      .execute()
  },
}

/**
 * The ID of the first laboratory patient and of the first case. It is large, so that it does not look like a counter.
 */
const firstLimsId = 1032
const firstCaseId = 5001

const lims: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('lims_patients')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('record', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('lims_cases')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('patient_id', 'integer', (column) => column.references('lims_patients.id'))
      .addColumn('case_patient', 'text')
      .addColumn('rest', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('created_by', 'text')
      .execute()
    await db.schema.createIndex('lims_cases_by_patient').on('lims_cases').column('patient_id').execute()
    for (const [table, first] of [
      ['lims_patients', firstLimsId],
      ['lims_cases', firstCaseId],
    ] as const) {
      await sql`insert into sqlite_sequence (name, seq) values (${table}, ${first - 1})`.execute(db)
    }
  },
}

/** The searchId of the first search. */
const firstSearchId = 4711

const searches: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('patients').addColumn('anonymise_at', 'text').execute()
    await db.schema
      .alterTable('status_changes')
      .addColumn('mover', 'text', (column) => column.notNull().defaultTo('user'))
      .execute()
    await db.schema
      .createTable('searches')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('wmda_id', 'integer', (column) => column.notNull().references('patients.wmda_id'))
      .addColumn('match_engine', 'integer', (column) => column.notNull())
      .addColumn('search_type', 'text', (column) => column.notNull())
      .addColumn('parameters', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('queued_by', 'text', (column) => column.notNull())
      .addColumn('queued_at', 'text', (column) => column.notNull())
      .addColumn('lease_id', 'text')
      .addColumn('lease_expires', 'text')
      .addColumn('summary', 'text')
      .addColumn('error', 'text')
      .addColumn('requested_at', 'text', (column) => column.notNull())
      .addColumn('finished_at', 'text')
      .addColumn('last_updated', 'text', (column) => column.notNull())
      .execute()
    await sql`insert into sqlite_sequence (name, seq) values ('searches', ${firstSearchId - 1})`.execute(db)
    const indices = {
      searches_by_patient: ['searches', ['wmda_id', 'id']],
      searches_by_queue: ['searches', ['organisation', 'match_engine', 'state', 'queued_at']],
      searches_by_state: ['searches', ['state', 'finished_at']],
      patients_by_activity: ['patients', ['status', 'last_viewed']],
      patients_by_anonymisation: ['patients', ['anonymise_at']],
    } as const
    for (const [name, [table, columns]] of Object.entries(indices)) {
      await db.schema
        .createIndex(name)
        .on(table)
        .columns([...columns])
        .execute()
    }
  },
}

/** Due records are found with an index only, however many other records exist. */
const dueByIndex: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.dropIndex('patients_by_activity').execute()
    await sql`create index patients_by_last_activity on patients (max(last_updated, last_viewed))
      where status <> 'STP'`.execute(db)
    await db.schema.dropIndex('searches_by_state').execute()
    await sql`create index searches_by_lease on searches (lease_expires) where state = 'RUNNING'`.execute(db)
    await db.schema.alterTable('searches').addColumn('refresh_from', 'text').execute()
    await sql`update searches set refresh_from = finished_at where state in ('FINISHED', 'FAILED')
      and wmda_id in (select wmda_id from patients where status = 'ACT')`.execute(db)
    await sql`create index searches_by_refresh on searches (refresh_from)
      where refresh_from is not null`.execute(db)
  },
}

/** The table of Store.check. It has one row. */
const writeChecks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('write_checks')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('filler', 'blob', (column) => column.notNull())
      .execute()
  },
}

/** The file may still contain data that were anonymised before this step. */
const erasures: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('erasures')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('noted_at', 'text', (column) => column.notNull())
      .execute()
    await sql`insert into erasures (noted_at) select max(last_updated) from patients where organisation = ''
      having count(*) > 0`.execute(db)
  },
}

/** Results of suspended patients are deleted after 42 days, for those who are in SUS already since it began. */
const suspensions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('patients').addColumn('results_until', 'text').execute()
    await db.schema.alterTable('searches').addColumn('results_deleted_at', 'text').execute()
    await sql`update patients set results_until = strftime('%Y-%m-%dT%H:%M:%fZ',
      (select max(changed_at) from status_changes where status_changes.wmda_id = patients.wmda_id
        and to_status = 'SUS' and from_status <> 'SUS'), '+42 days') where status = 'SUS'`.execute(db)
    await sql`create index patients_by_suspension on patients (results_until)
      where results_until is not null`.execute(db)
  },
}

/**
 * Lists of what changed, of the cases of a patient and of the patients with a number; the history of assignments. A
 * patient has changed when its record, its status or the results of its searches did.
 */
const lists: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table patients add column changed_at text not null default ''`.execute(db)
    await sql`update patients set changed_at = max(last_updated, coalesce(
      (select max(last_updated) from searches where searches.wmda_id = patients.wmda_id), ''))`.execute(db)
    await db.schema
      .createTable('assignments')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('wmda_id', 'integer', (column) => column.notNull().references('patients.wmda_id'))
      .addColumn('from_user', 'text')
      .addColumn('to_user', 'text')
      .addColumn('changed_by', 'text')
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .execute()
    await sql`alter table lims_patients add column referring_number text`.execute(db)
    await sql`update lims_patients set referring_number = record ->> 'referringMedicalRecordNumber'`.execute(
      db,
    )
    await db.schema.dropIndex('lims_cases_by_patient').execute()
    const indices = {
      patients_by_change: ['patients', ['organisation', 'changed_at', 'wmda_id']],
      assignments_by_patient: ['assignments', ['organisation', 'wmda_id', 'id']],
      lims_patients_by_number: ['lims_patients', ['organisation', 'referring_number', 'id']],
      lims_cases_by_patient: ['lims_cases', ['organisation', 'patient_id', 'id']],
    } as const
    for (const [name, [table, columns]] of Object.entries(indices)) {
      await db.schema
        .createIndex(name)
        .on(table)
        .columns([...columns])
        .execute()
    }
  },
}

export const earlySteps: Readonly<Record<string, Migration>> = {
  '0001-patients': patients,
  '0002-lims': lims,
  '0003-searches': searches,
  '0004-due-by-index': dueByIndex,
  '0005-write-checks': writeChecks,
  '0006-erasures': erasures,
  '0007-suspensions': suspensions,
  '0008-lists': lists,
}
