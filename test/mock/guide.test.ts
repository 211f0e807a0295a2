/** The identifiers that the guide about test data names are those of the mock, with the state that it says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { casesPath, limsPatientsPath, patientsPath, searchesPath } from '../support/api.ts'
import { ask } from '../support/judged.ts'
import { mockApp } from '../support/mock.ts'
import { root } from '../support/process.ts'

const guide = readFileSync(join(root, 'docs/guides/16-test-data.md'), 'utf8')
const mock = await mockApp()
const forBrowsers = /^access-control-|^vary$/

const pathOf: Record<string, (id: string) => string> = {
  wmdaId: (id) => `${patientsPath}?wmdaId=${id}`,
  searchId: (id) => `${searchesPath}/${id}`,
  patientMRN: (id) => `${limsPatientsPath}/${id}`,
  caseID: (id) => `${casesPath}/${id}`,
}

/** What the words of the guide mean in a record. */
const meanings: [RegExp, (words: string[]) => object][] = [
  [/^a patient in `(\w+)`/, ([, status]) => ({ status })],
  [/^a search in `(\w+)`/, ([, state]) => ({ state })],
  [/with a full typing/, () => ({ hla: { dpb1: expect.anything() } })],
  [/with results/, () => ({ summary: { counts: expect.anything() } })],
  [/with insurances/, () => ({ insurances: expect.arrayContaining([expect.anything()]) })],
  [/without insurances/, () => ({ insurances: [] })],
  [/with a full patient/, () => ({ casePatient: expect.anything() })],
  [/with a link to (\w+)/, ([, patientMRN]) => ({ patient: { patientMRN } })],
]

const rows = [...guide.matchAll(/^\| `(\w+)` (P?\d+) \| (.*) \|$/gm)].map(
  ([, kind = '', id = '', text = '']) => ({
    kind,
    id,
    text,
  }),
)

const retrieve = async (kind: string, id: string) =>
  ask(mock, pathOf[kind]?.(id) ?? '', { headers: { Authorization: 'Bearer synthetic' } }, forBrowsers)

test('the guide names records of every kind', () => {
  expect(rows.length).toBeGreaterThanOrEqual(15)
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(Object.keys(pathOf)))
})

test.each(rows)('$kind $id is $text', async ({ kind, id, text }) => {
  const response = await retrieve(kind, id)
  expect(response.status).toBe(200)
  const record: unknown = await response.json()
  for (const [pattern, meaning] of meanings) {
    const words = pattern.exec(text)
    if (words) expect(record).toMatchObject(meaning([...words]))
  }
})

test('another identifier is not found', async () => {
  expect((await retrieve('wmdaId', '100999')).status).toBe(404)
})
