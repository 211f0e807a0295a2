import { expect, test } from 'vitest'
import { journey, type Known } from './journey.ts'
import { complaints, type Reading } from './judge.ts'
import type { Exchange } from './recorder.ts'

const ids = { wmdaId: 100001, ID: 1032, patientMRN: 'P000001032', caseID: 5001, searchId: 7001 }
const paging = { next: 'WyJleGFtcGxlIiw0NzExXQ', nextUpdatedSince: '2026-01-15T09:30:00.000Z' }

/** The journey as a client without a fault makes it. The service gives every record the same identifiers. */
function faultless(): { exchanges: Exchange[]; readings: Reading[] } {
  const known: Known = { ...ids, paging, first: ids }
  const exchanges = journey.map((step) => {
    const received = Object(structuredClone(step.received?.(known)))
    return {
      method: step.method,
      path: step.path(known),
      query: new URLSearchParams(
        Object.entries(step.query?.(known) ?? {}).map(([name, values]) => [name, values.join('|')]),
      ),
      sent: structuredClone(step.sent?.(known)),
      status: step.status,
      received:
        step.status === 204
          ? undefined
          : {
              ...ids,
              ...received,
              ...('paging' in received && { paging: { ...paging, ...received.paging } }),
            },
    }
  })
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

test('a client that takes the first page for the last one is reported at the second page, and not after it', () => {
  const { exchanges, readings } = faultless()
  exchanges.splice(journey.findIndex(({ name }) => name === 'list the status changes') + 1, 1)
  expect(complaints(exchanges, readings)).toEqual([
    'list the status changes, page 2: the client sent POST /api/v2/patients',
  ])
})

test('a moment may be written with any offset, and a plus sign that became a space is reported', () => {
  const sending = (updatedSince: string) =>
    changed('list the changed patients', ({ query }) => ({
      query: new URLSearchParams({ ...Object.fromEntries(query), updatedSince }),
    }))
  expect(sending('1970-01-01T00:00:00.000000+00:00')).toEqual([])
  expect(sending('1970-01-01T01:00:00+01:00')).toEqual([])
  expect(sending('1970-01-01T00:00:00.000000+0000')).toEqual([])
  expect(sending('1970-01-01T00:00:00 00:00')).toEqual([
    'list the changed patients: query: #/updatedSince/0 is "1970-01-01T00:00:00 00:00", expected "1970-01-01T00:00:00Z"',
  ])
})

/** The two pages of the status changes, changed. */
function changedPages(change: (first: Exchange, second: Exchange) => [Partial<Exchange>, Partial<Exchange>]) {
  const { exchanges, readings } = faultless()
  const index = journey.findIndex(({ name }) => name === 'list the status changes')
  const [first, second] = exchanges.slice(index, index + 2)
  if (!first || !second) throw new Error('The list has no two pages.')
  const [one, two] = change(first, second)
  exchanges.splice(index, 2, { ...first, ...one }, { ...second, ...two })
  return complaints(exchanges, readings)
}

test('a client that does not send the position of the next page is reported', () => {
  const found = changedPages((first) => [{}, { query: first.query }])
  expect(found).toEqual([
    `list the status changes, page 2: query: #/after is absent, expected ["${paging.next}"]`,
  ])
})

test('a client that sends null as a text is reported', () => {
  const found = changedPages((first) => [
    { query: new URLSearchParams([...first.query, ['after', 'null']]) },
    {},
  ])
  expect(found).toEqual(['list the status changes: query: #/after is ["null"], expected absent'])
})

test('a client that reads the same page twice is reported', () => {
  const { exchanges, readings } = faultless()
  const pages = readings.filter(({ step }) => step === 'list the status changes')
  Object(pages[1]).read = pages[0]?.read
  expect(complaints(exchanges, readings)[0]).toMatch(/^list the status changes, page 2: read: #/)
})

test('a last page that has a next one is reported, and one that does not say so', () => {
  const answering = (page: object) =>
    changedPages((_, { received }) => [
      {},
      { received: { ...Object(received), paging: { limit: 1, ...page } } },
    ])
  expect(answering({ next: 'WyJ4Il0' })).toContain(
    'list the status changes, page 2: received: #/paging/next is "WyJ4Il0", expected null',
  )
  expect(answering({})).toContain(
    'list the status changes, page 2: received: #/paging/next is absent, expected null',
  )
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
