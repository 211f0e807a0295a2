/** Writes that arrive together share a commit, and each of them succeeds or fails for itself. */
import { DatabaseSync } from 'node:sqlite'
import { type Generated, Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sharedCommits, type Write } from '../../src/store/shared-commits.ts'
import { changingDialect } from '../../src/store/sqlite.ts'

interface Tables {
  words: { id: Generated<number>; word: string }
}

let sqlite: DatabaseSync
let database: Kysely<Tables>
let write: Write<Tables>
let statements: string[]

beforeEach(() => {
  sqlite = new DatabaseSync(':memory:')
  sqlite.exec('create table words (id integer primary key, word text not null unique) strict')
  statements = []
  database = new Kysely<Tables>({
    dialect: changingDialect(sqlite),
    log: ({ query }) => void statements.push(query.sql),
  })
  write = sharedCommits(database)
})
afterEach(() => database.destroy())

const put = (word: string) =>
  write(async (queries) => {
    await queries.insertInto('words').values({ word }).execute()
    return word
  })
const stored = () =>
  sqlite
    .prepare('select word from words order by id')
    .all()
    .map(({ word }) => word)
const commits = () => statements.filter((text) => text === 'commit').length

test('16 writes that arrive together are stored in their order, with one commit', async () => {
  const words = Array.from({ length: 16 }, (_each, index) => `word ${index}`)
  expect(await Promise.all(words.map(put))).toEqual(words)
  expect(stored()).toEqual(words)
  expect(commits()).toBe(1)
})

test('a write is acknowledged after the commit and not before', async () => {
  const seen: string[] = []
  await Promise.all(['a', 'b'].map(async (word) => void seen.push(`${await put(word)} ${commits()}`)))
  expect(seen).toEqual(['a 1', 'b 1'])
})

test('a rule or a constraint that fails, fails alone and leaves nothing', async () => {
  const failing = write(async (queries) => {
    await queries.insertInto('words').values({ word: 'half' }).execute()
    throw new Error('rule')
  })
  const ends = await Promise.allSettled([put('a'), failing, put('a'), put('b')])
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(ends[1]).toMatchObject({ reason: { message: 'rule' } })
  expect(ends[2]).toMatchObject({ reason: { message: expect.stringContaining('UNIQUE') } })
  expect(stored()).toEqual(['a', 'b'])
  expect(commits()).toBe(1)
})

test('a disk that is full fails for all writes of a transaction, and the next ones work', async () => {
  const room = sqlite.prepare('pragma page_count').get()?.page_count
  sqlite.exec(`pragma max_page_count = ${room}`)
  const ends = await Promise.allSettled([put('a'), put('x'.repeat(100_000)), put('b')])
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(ends[0]).toMatchObject({ reason: { message: expect.stringContaining('full') } })
  expect(stored()).toEqual([])
  sqlite.exec('pragma max_page_count = 1000')
  expect(await put('c')).toBe('c')
})

test('a transaction that cannot begin fails for all that wait for it', async () => {
  await sql`begin`.execute(database)
  const ends = await Promise.allSettled([put('a'), put('b')])
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await sql`rollback`.execute(database)
  expect(await put('c')).toBe('c')
})

test('more writes than one transaction may have are all stored', async () => {
  await Promise.all(Array.from({ length: 200 }, (_each, index) => put(String(index))))
  expect(stored()).toHaveLength(200)
  expect(commits()).toBe(4)
})
