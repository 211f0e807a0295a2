/** What is imported into PostgreSQL. */

export interface ImportedTable {
  readonly name: string
  /** The columns of the primary key. Rows are copied and compared in its order. */
  readonly key: readonly string[]
  /** The column that the database assigns, if there is one. */
  readonly identifier?: string
  /** Columns from which queries of PostgreSQL read members of the JSON text. */
  readonly json?: readonly string[]
}

const withIdentifier = (name: string, identifier = 'id', json: readonly string[] = []): ImportedTable => ({
  name,
  key: ['organisation', identifier],
  identifier,
  json,
})

/** In the order of the foreign keys. */
export const importedTables: readonly ImportedTable[] = [
  withIdentifier('patients', 'wmda_id', ['block']),
  { name: 'listed_patients', key: ['organisation', 'wmda_id'] },
  { name: 'patient_counts', key: ['organisation', 'status', 'assigned_user_name'] },
  withIdentifier('status_changes'),
  withIdentifier('assignments'),
  withIdentifier('searches', 'id', ['parameters']),
  withIdentifier('lims_patients'),
  withIdentifier('lims_cases'),
  { name: 'idempotency_keys', key: ['organisation', 'operation', 'key'] },
]

/** What belongs to the storage of SQLite: the filler of the readiness check, and when the file has to be rewritten. */
export const tablesOfStorage = ['write_checks', 'erasures']
