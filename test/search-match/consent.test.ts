/** What an update makes of patientId and legalTerms: every stored state with everything that can be sent. */

import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { minimal, patientsPath, type TestApi, testApi } from '../support/api.ts'

const mine = '69391234P'
const other = '69395678P'
const ids: Record<string, string | null | undefined> = { omitted: undefined, null: null, mine, other }
const terms: Record<string, boolean | null | undefined> = {
  true: true,
  false: false,
  null: null,
  omitted: undefined,
}

/** Ways to each stored state: a registration, and updates after it. */
const states: Record<string, readonly object[]> = {
  'true, mine': [{ patientId: mine, legalTerms: true }],
  'true, none': [{ legalTerms: true }],
  'false, mine': [{ patientId: mine, legalTerms: true }, { legalTerms: false }],
  'false, none': [{}],
  'null, none': [{ legalTerms: null }],
}

/**
 * For each stored state (legalTerms, patientId): a row for each legalTerms that is sent, a column for each patientId
 * that is sent, and in it the state after the update.
 */
const table = `
true, mine  | omitted     | null        | mine        | other
true        | true, mine  | true, mine  | true, mine  | 409
false       | false, mine | false, none | false, mine | 409
null        | true, mine  | true, mine  | true, mine  | 409
omitted     | true, mine  | true, mine  | true, mine  | 409

true, none  | omitted     | null        | mine        | other
true        | true, none  | true, none  | true, mine  | true, other
false       | false, none | false, none | false, none | false, none
null        | true, none  | true, none  | true, mine  | true, other
omitted     | true, none  | true, none  | true, mine  | true, other

false, mine | omitted     | null        | mine        | other
true        | true, mine  | true, mine  | true, mine  | 409
false       | false, mine | false, none | false, mine | 409
null        | false, mine | false, mine | false, mine | 409
omitted     | false, mine | false, mine | false, mine | 409

false, none | omitted     | null        | mine        | other
true        | true, none  | true, none  | true, mine  | true, other
false       | false, none | false, none | false, none | false, none
null        | false, none | false, none | false, none | false, none
omitted     | false, none | false, none | false, none | false, none

null, none  | omitted     | null        | mine        | other
true        | true, none  | true, none  | true, mine  | true, other
false       | false, none | false, none | false, none | false, none
null        | null, none  | null, none  | null, none  | null, none
omitted     | null, none  | null, none  | null, none  | null, none
`

const cases = table
  .trim()
  .split('\n\n')
  .flatMap((block) => {
    const [[state = '', ...columns] = [], ...rows] = block
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
    return rows.flatMap(([sentTerms = '', ...cells]) =>
      cells.map((after, column) => ({ state, sentTerms, sentId: columns[column] ?? '', after })),
    )
  })

const update = (api: TestApi, wmdaId: number, sent: object) =>
  api.call('PUT', patientsPath, { body: { wmdaId, ...minimal, ...sent } })
const retrieve = async (api: TestApi, wmdaId: number) =>
  (await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })).body

async function patientIn(api: TestApi, state: string): Promise<number> {
  const [registration, ...updates] = states[state] ?? []
  const wmdaId = await api.register({ ...minimal, ...registration })
  for (const each of updates) expect((await update(api, wmdaId, each)).status).toBe(204)
  expect(await stateOf(api, wmdaId)).toBe(state)
  return wmdaId
}

async function stateOf(api: TestApi, wmdaId: number): Promise<string> {
  const { legalTerms, patientId } = await retrieve(api, wmdaId)
  return `${legalTerms}, ${patientId === null ? 'none' : patientId === mine ? 'mine' : 'other'}`
}

test('the table has every case', () => {
  const all = Object.keys(states).flatMap((state) =>
    Object.keys(terms).flatMap((sentTerms) =>
      Object.keys(ids).map((sentId) => `${state} ${sentTerms} ${sentId}`),
    ),
  )
  expect(cases.map(({ state, sentTerms, sentId }) => `${state} ${sentTerms} ${sentId}`)).toEqual(all)
})

describe('stored × sent', async () => {
  const api = await testApi()
  test.each(cases)('$state; legalTerms $sentTerms, patientId $sentId: $after', async (each) => {
    const wmdaId = await patientIn(api, each.state)
    const answer = await update(api, wmdaId, {
      legalTerms: terms[each.sentTerms],
      patientId: ids[each.sentId],
    })
    const isRefused = each.after === '409'
    expect(answer.status).toBe(isRefused ? 409 : 204)
    expect(answer.body.type).toBe(isRefused ? '/problems/patient-id-already-set' : undefined)
    expect(await stateOf(api, wmdaId)).toBe(isRefused ? each.state : each.after)
  })
})

describe('after consent was withdrawn', () => {
  const withdrawn = { legalTerms: false, patientId: null }

  test('the patient is not found by the patientId', async () => {
    const api = await testApi()
    const wmdaId = await patientIn(api, 'true, mine')
    await update(api, wmdaId, withdrawn)
    for (const answer of [
      await api.call('GET', `${patientsPath}/list`, { query: `?patientId=${mine}` }),
      await api.call('POST', `${patientsPath}/list`, { body: { patientId: mine } }),
    ]) {
      expect(answer.body.paging.totalCount).toBe(0)
    }
  })

  test('new consent can come with another patientId', async () => {
    const api = await testApi()
    const wmdaId = await patientIn(api, 'true, mine')
    await update(api, wmdaId, withdrawn)
    await update(api, wmdaId, { legalTerms: true, patientId: other })
    expect(await stateOf(api, wmdaId)).toBe('true, other')
  })

  test('the patientId is to be removed from the files of SQLite, once for each removal', async () => {
    const api = await testApi(await openStore(':memory:'))
    const erasures = () => api.store.read((queries) => queries.selectFrom('erasures').selectAll().execute())
    const wmdaId = await patientIn(api, 'true, mine')
    expect(await erasures()).toHaveLength(0)
    await update(api, wmdaId, withdrawn)
    await update(api, wmdaId, withdrawn)
    expect(await erasures()).toHaveLength(1)
  })
})
