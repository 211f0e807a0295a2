/** A record that changed between reading and writing is not overwritten, on both engines. */
import { expect, test } from 'vitest'
import { anonymisePatient, changePatient, findPatient, type StoredPatient } from '../../src/store/patients.ts'
import type { Queries } from '../../src/store/tables.ts'
import { testApi } from '../support/api.ts'

const now = '2026-01-16T09:30:00.000Z'

test.each<[string, (queries: Queries, patient: StoredPatient) => Promise<unknown>]>([
  ['changed', (queries, patient) => changePatient(queries, patient, { status: 'STP' }, now)],
  [
    'anonymised',
    (queries, { block, ...patient }) =>
      anonymisePatient(queries, { ...patient, block }, { patientId: 'TEST', block }, now),
  ],
])('it is not %s', async (_what, write) => {
  const { register, store } = await testApi()
  const wmdaId = await register()
  const read = () => store.read((queries) => findPatient(queries, '6939', wmdaId))
  const before = await read()
  if (!before) throw new Error('The patient was not found.')
  await store.transaction((queries) => changePatient(queries, before, { status: 'PRE' }, now))
  await expect(store.transaction((queries) => write(queries, before))).rejects.toThrow(/changed between/)
  expect(await read()).toMatchObject({ status: 'PRE', version: before.version + 1 })
})
