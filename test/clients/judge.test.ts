import { expect, test } from 'vitest'
import { journey, type Known } from './journey.ts'
import { complaints, type Reading } from './judge.ts'
import type { Exchange } from './recorder.ts'

const ids = { wmdaId: 100001, ID: 1032, patientMRN: 'P000001032', caseID: 5001 }

/** The journey as a client without a fault makes it. */
function faultless(): { exchanges: Exchange[]; readings: Reading[] } {
  const known: Known = ids
  const exchanges = journey.map((step) => ({
    method: step.method,
    path: step.path(known),
    query: new URLSearchParams(
      Object.entries(step.query?.(known) ?? {}).map(([name, values]) => [name, values.join('|')]),
    ),
    sent: structuredClone(step.sent?.(known)),
    status: step.status,
    received:
      step.status === 204 ? undefined : { ...ids, ...Object(structuredClone(step.received?.(known))) },
  }))
  const readings = journey.flatMap(({ name }, index) => {
    const received = exchanges[index]?.received
    return received === undefined ? [] : [{ step: name, read: structuredClone(received) }]
  })
  return { exchanges, readings }
}

/** The journey with one exchange changed. */
function changed(name: string, change: (exchange: Exchange) => Partial<Exchange>) {
  const { exchanges, readings } = faultless()
  const index = journey.findIndex((step) => step.name === name)
  const exchange = exchanges[index]
  if (exchange === undefined) throw new Error(name)
  exchanges[index] = { ...exchange, ...change(exchange) }
  return complaints(exchanges, readings)
}

test('a journey without a fault has no complaint', () => {
  const { exchanges, readings } = faultless()
  expect(complaints(exchanges, readings)).toEqual([])
})

test.each(['status=ACT&status=NEW&limit=10', 'status=ACT,NEW&limit=10', 'status=ACT%7CNEW&limit=10'])(
  'a list in the query may be written as %s',
  (query) => {
    expect(changed('list two statuses', () => ({ query: new URLSearchParams(query) }))).toEqual([])
  },
)

test('a filter that the client lost is reported', () => {
  const found = changed('list two statuses', () => ({ query: new URLSearchParams('status=ACT&limit=10') }))
  expect(found).toEqual(['list two statuses: query: #/status/1 is absent, expected "NEW"'])
})

test('a null for a field that the program did not set is reported with its place', () => {
  const found = changed('create a laboratory patient', ({ sent }) => ({
    sent: { ...Object(sent), MCID: null },
  }))
  expect(found).toEqual(['create a laboratory patient: sent: #/MCID is null, expected absent'])
})

test('an empty array for a field that the program did not set is reported, because it would erase what is stored', () => {
  const found = changed('change the laboratory patient', ({ sent }) => ({
    sent: { ...Object(sent), insurances: [] },
  }))
  expect(found).toEqual(['change the laboratory patient: sent: #/insurances is [], expected absent'])
})

test('a default of the contract may be sent, another value may not', () => {
  const sending = (overallMismatches: number) =>
    changed('request a search', ({ sent }) => ({ sent: { ...Object(sent), overallMismatches } }))
  expect(sending(0)).toEqual([])
  expect(sending(1)).toEqual(['request a search: sent: #/overallMismatches is 1, expected absent'])
})

test('an integer that lost its last digit is reported, sent or read', () => {
  const sent = changed('open a case with a full patient', ({ sent }) => ({
    sent: { ...Object(sent), specimens: [{ specimenID: 9007199254740990, site: 'skin' }] },
  }))
  expect(sent).toEqual([
    'open a case with a full patient: sent: #/specimens/0/specimenID is 9007199254740990, expected 9007199254740991',
  ])
  const { exchanges, readings } = faultless()
  const reading = readings.find(({ step }) => step === 'retrieve the case with a full patient')
  Object(reading?.read).specimens[0].specimenID = 9007199254740990
  expect(complaints(exchanges, readings)).toEqual([
    'retrieve the case with a full patient: read: #/specimens/0/specimenID is 9007199254740990, expected 9007199254740991',
  ])
})

test('a response that does not have what was sent is reported', () => {
  const { exchanges, readings } = faultless()
  const index = journey.findIndex(({ name }) => name === 'retrieve the patient')
  Object(exchanges[index]?.received).weight = 75
  Object(readings[1]?.read).weight = 75
  expect(complaints(exchanges, readings)).toEqual([
    'retrieve the patient: received: #/weight is 75, expected 76',
  ])
})

test('another status is reported with the response, and nothing else about it', () => {
  const found = changed('request a search', () => ({ status: 409, received: { title: 'Conflict' } }))
  expect(found).toEqual(['request a search: the status is 409: {"title":"Conflict"}'])
})

test('a moment may be written with more digits, and not with another value', () => {
  const { exchanges, readings } = faultless()
  Object(exchanges[1]?.received).lastViewed = '2026-01-15T09:30:00.120Z'
  Object(readings[1]?.read).lastViewed = '2026-01-15T09:30:00.120000Z'
  expect(complaints(exchanges, readings)).toEqual([])
  Object(readings[1]?.read).lastViewed = '2026-01-15T09:30:00.12Z'
  expect(complaints(exchanges, readings)).toEqual([])
  Object(readings[1]?.read).lastViewed = '2026-01-15T09:30:00Z'
  expect(complaints(exchanges, readings)).toHaveLength(1)
})

test('a journey that ends early, or goes on, is reported', () => {
  const { exchanges, readings } = faultless()
  expect(complaints(exchanges.slice(0, 3), readings)).toEqual([
    'the journey ended before the step: retrieve the updated patient',
  ])
  const [first] = exchanges
  expect(complaints([...exchanges, ...(first ? [first] : [])], readings)).toEqual([
    'after the journey, the client sent POST /api/v2/patients',
  ])
})

test('another request than the one of the step is reported', () => {
  expect(changed('update the patient', () => ({ method: 'POST' }))).toEqual([
    'update the patient: the client sent POST /api/v2/patients',
  ])
})
