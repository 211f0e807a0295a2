import { describe, expect, test } from 'vitest'
import { casesPath, limsPatientsPath, stranger, type TestApi, testApi } from '../support/api.ts'
import { empty, openCase, patch, registerLims } from './support.ts'

const numbered = (referringMedicalRecordNumber: string | null) => ({ ...empty, referringMedicalRecordNumber })
const find = (api: TestApi, number: string, as?: object) =>
  api.call('GET', limsPatientsPath, {
    ...(as && { as }),
    query: `?referringMedicalRecordNumber=${encodeURIComponent(number)}`,
  })
const mrns = (answer: { body: { patients: { patientMRN: string }[] } }) =>
  answer.body.patients.map(({ patientMRN }) => patientMRN)

describe('findLimsPatients', () => {
  test('returns the identifiers of the patients with the number, newest first', async () => {
    const api = await testApi()
    const first = await registerLims(api, numbered('11731'))
    api.clock = new Date('2026-01-15T09:31:00.000Z')
    const second = await registerLims(api, numbered('11731'))
    await registerLims(api, numbered('11732'))
    const { status, body } = await find(api, '11731')
    expect(status).toBe(200)
    expect(body.patients).toEqual([
      { ...second, referringMedicalRecordNumber: '11731', createdAt: '2026-01-15T09:31:00.000Z' },
      { ...first, referringMedicalRecordNumber: '11731', createdAt: '2026-01-15T09:30:00.000Z' },
    ])
  })

  test('the comparison is exact', async () => {
    const api = await testApi()
    for (const number of ['A 7', 'a 7', 'A7', 'A 7 ', '%', 'A_7']) await registerLims(api, numbered(number))
    for (const number of ['A 7', '%', 'A_7']) expect(mrns(await find(api, number))).toHaveLength(1)
    expect(mrns(await find(api, 'A'))).toEqual([])
  })

  test('an empty number finds nothing, also not patients with an empty number or without one', async () => {
    const api = await testApi()
    for (const body of [numbered(''), numbered(null), empty]) await registerLims(api, body)
    expect(mrns(await find(api, ''))).toEqual([])
  })

  test('a patch changes the number by which a patient is found', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api, numbered('1'))
    await patch(api, patientMRN, { referringMedicalRecordNumber: '2' })
    expect(mrns(await find(api, '1'))).toEqual([])
    expect(mrns(await find(api, '2'))).toEqual([patientMRN])
    await patch(api, patientMRN, { referringMedicalRecordNumber: null })
    expect(mrns(await find(api, '2'))).toEqual([])
  })

  test('patients of another organisation are not found', async () => {
    const api = await testApi()
    await registerLims(api, numbered('11731'))
    expect(mrns(await find(api, '11731', stranger))).toEqual([])
  })

  test('the number is not in the log', async () => {
    const api = await testApi()
    await find(api, 'SYNTHETIC-NUMBER')
    expect(api.logged.join('\n')).not.toContain('SYNTHETIC-NUMBER')
  })
})

describe('listLimsCases', () => {
  const list = (api: TestApi, patientMRN: string, as?: object) =>
    api.call('GET', casesPath, { ...(as && { as }), query: `?patientMRN=${patientMRN}` })

  test('returns the linked cases, newest first, and no case with a full patient', async () => {
    const api = await testApi()
    const { ID, patientMRN } = await registerLims(api)
    const other = await registerLims(api)
    const first = (await openCase(api, { patient: { MCID: ID } })).body.caseID
    await openCase(api, { patient: empty })
    await openCase(api, { patient: { MCID: other.ID } })
    api.clock = new Date('2026-01-15T09:31:00.000Z')
    const second = (await openCase(api, { patient: { MCID: ID } })).body.caseID
    const { status, body } = await list(api, patientMRN)
    expect(status).toBe(200)
    expect(body.cases).toEqual([
      { caseID: second, createdAt: '2026-01-15T09:31:00.000Z' },
      { caseID: first, createdAt: '2026-01-15T09:30:00.000Z' },
    ])
  })

  test('an unknown patient and one of another organisation are 404', async () => {
    const api = await testApi()
    const { patientMRN } = await registerLims(api)
    expect((await list(api, patientMRN, stranger)).status).toBe(404)
    expect((await list(api, 'P999999999')).body.type).toBe('/problems/patient-not-found')
  })
})
