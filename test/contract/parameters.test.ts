import { describe, expect, test } from 'vitest'
import { operations as checked } from '../../generated/operations.ts'
import { testApi } from '../support/api.ts'
import { contract } from '../support/document.ts'
import { follow, type Json } from './document.ts'
import { changedText, randomFrom } from './fuzz.ts'
import { isSame } from './judges.ts'
import { type Operation, operationsIn, parametersIn, readingOf, type Written } from './wire-reading.ts'
import { addressOf, headersOf, sendingTo } from './wire-sending.ts'
import {
  exampleOf,
  requestsFor,
  sendable,
  textsFor,
  unknownNames,
  withTexts,
  withUnknown,
} from './wire-texts.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20260115)
const requestsInAll = 10_000

const source: Json = contract
const generated: Json = checked
const operations = operationsIn(source).map((operation) => ({
  operation,
  reading: readingOf(source, operation),
  sending: sendingTo(generated[operation.id], operation),
  parameters: parametersIn(source, operation).map((parameter) => ({
    parameter,
    texts: textsFor(source, parameter),
  })),
  example: exampleOf(source, operation),
}))
type Place = (typeof operations)[number]

/** The numbers of accepted and rejected requests, and the requests on which the two disagree. */
async function compare(requests: Iterable<[Place, Written]>) {
  const counts = { accepted: 0, refused: 0 }
  const disagreements: Json[] = []
  for (const [{ operation, reading, sending }, request] of requests) {
    const [ajv, zod] = [reading(request), await sending(request)]
    counts[ajv === 'refused' ? 'refused' : 'accepted']++
    if (!isSame(ajv, zod)) disagreements.push({ operation: operation.id, request, ajv, zod })
  }
  return { ...counts, disagreements: disagreements.slice(0, 5) }
}

describe(`the generated operations and an independent reading with ajv agree on parameters (FUZZ_SEED=${seed})`, () => {
  test('every text at a limit, in every encoding, for every parameter', async () => {
    const requests = operations.flatMap((place) =>
      requestsFor(source, place.operation).map((request): [Place, Written] => [place, request]),
    )
    const { accepted, refused, disagreements } = await compare(requests)
    expect(disagreements).toEqual([])
    expect(accepted).toBeGreaterThan(requests.length / 10)
    expect(refused).toBeGreaterThan(requests.length / 3)
  })

  test(`${requestsInAll} requests with several parameters changed, repeated, omitted or unknown`, async () => {
    const { accepted, refused, disagreements } = await compare(fuzzed(randomFrom(seed)))
    expect(disagreements).toEqual([])
    expect(accepted).toBeGreaterThan(requestsInAll / 10)
    expect(refused).toBeGreaterThan(requestsInAll / 4)
  })
})

function* fuzzed(random: () => number): Generator<[Place, Written]> {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const places = operations.filter(({ parameters }) => parameters.length > 0)
  for (let count = 0; count < requestsInAll; count++) {
    const place = places[count % places.length] as Place
    let request = place.example
    for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) {
      const { parameter, texts } = pick(place.parameters)
      const text = random() < 0.5 ? pick(texts) : changedText(pick(texts), random)
      const ways = sendable(parameter, text)
      const way = random()
      const others = way < 0.1 ? sendable(parameter, pick(texts)).slice(0, 1) : []
      if (ways.length > 0) request = withTexts(request, parameter, [pick(ways), ...others])
      if (way > 0.85 && parameter.definition.in !== 'path') request = withTexts(request, parameter, [])
      if (way > 0.97) request = withUnknown(request, pick(unknownNames))
    }
    yield [place, request]
  }
}

/** A rule of lists that no schema states: the text has the right form and is not a position, or there are two. */
const isBeyondForm = ({ detail }: Json) => /not a position in this list|cannot be combined/.test(detail)

describe('a real request', () => {
  /** The first example of the request body of an operation. */
  const bodyOf = ({ path, method }: Operation): Json => {
    const [media] = Object.values<Json>(source.paths[path][method].requestBody?.content ?? {})
    return media && follow(source, Object.values(media.examples)[0]).value
  }

  test('gets 400 exactly if the independent reading rejects its parameters', async () => {
    const api = await testApi()
    const wrong: Json[] = []
    const counts = { accepted: 0, refused: 0 }
    for (const { operation, reading } of operations) {
      const requests = requestsFor(source, operation).filter((_, index) => index % 5 === 0)
      for (const request of requests) {
        const [path = '', query] = addressOf(operation.path, request).split('?')
        const { status, body } = await api.call(operation.method.toUpperCase(), path, {
          query: query === undefined ? '' : `?${query}`,
          headers: Object.fromEntries(headersOf(request)),
          body: bodyOf(operation),
        })
        const isRefused = reading(request) === 'refused'
        counts[isRefused ? 'refused' : 'accepted']++
        const isJudged = status === 400 && !body.errors.every(isBeyondForm)
        if (isJudged !== isRefused) wrong.push({ operation: operation.id, request, status })
      }
    }
    expect(wrong).toEqual([])
    expect(counts.accepted).toBeGreaterThan(100)
    expect(counts.refused).toBeGreaterThan(200)
  })
})
