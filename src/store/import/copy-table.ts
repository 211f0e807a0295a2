/** Copies the rows of one table from SQLite to PostgreSQL, and reads them again. */
import type { DatabaseSync } from 'node:sqlite'
import type { ClientBase } from 'pg'
import { type Digest, digester, type Values } from './digest.ts'
import type { ImportedTable } from './imported-tables.ts'

/** The most rows and the most characters in one statement, so that the memory does not depend on the tables. */
const most = { rows: 500, characters: 1_000_000 } as const

/** @returns the digest of the rows as they were read from SQLite */
export async function copyTable(
  source: DatabaseSync,
  target: ClientBase,
  { name, key }: ImportedTable,
  columns: readonly string[],
): Promise<Digest> {
  const list = columns.join(', ')
  const insert = `insert into ${name} (${list}) select ${list} from json_populate_recordset(null::${name}, $1)`
  const { add, end } = digester()
  let batch: string[] = []
  let characters = 0
  const send = async () => {
    if (batch.length > 0) await target.query(insert, [`[${batch.join()}]`])
    batch = []
    characters = 0
  }
  const statement = source.prepare(`select ${list} from ${name} order by ${key.join(', ')}`)
  for (const row of statement.iterate()) {
    add(columns.map((column) => row[column]))
    const text = JSON.stringify(row)
    batch.push(text)
    characters += text.length
    if (batch.length >= most.rows || characters >= most.characters) await send()
  }
  await send()
  return end()
}

/** @returns the digest of the rows as PostgreSQL returns them */
export async function digestOf(
  target: ClientBase,
  { name, key }: ImportedTable,
  columns: readonly string[],
): Promise<Digest> {
  const { add, end } = digester()
  await target.query(
    `declare imported no scroll cursor for select ${columns.join(', ')} from ${name} order by ${key.join(', ')}`,
  )
  for (;;) {
    const { rows } = await target.query<Values[]>({ text: 'fetch 500 from imported', rowMode: 'array' })
    if (rows.length === 0) break
    for (const row of rows) add(row)
  }
  await target.query('close imported')
  return end()
}
