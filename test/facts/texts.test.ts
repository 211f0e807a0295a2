/** The contract describes the rules and numbers that its readers must know, in any wording. */
import { expect, test } from 'vitest'
import {
  type At,
  contentOf,
  document,
  member,
  operationView,
  parametersOf,
  requestBodyOf,
  responseOf,
} from './support/view.ts'
import * as known from './tables/known-differences.ts'
import { operations } from './tables/operations.ts'
import * as told from './tables/texts.ts'

const knownTexts = known.texts.map(({ difference }) => difference)

function placeOf({ operation, at }: told.Told): [string, At | undefined] {
  const view = operationView(operation)
  if (!at) return [operation, view.place]
  if ('parameter' in at) {
    const found = parametersOf(view).find(({ value }) => value.name === at.parameter)
    return [`${operation} parameter ${at.parameter}`, found]
  }
  const body = 'body' in at
  const status = operations.find(({ name }) => name === operation)?.success ?? {}
  const owner = body ? requestBodyOf(view) : responseOf(view, Object.keys(status)[0] ?? '')
  const schema = contentOf(owner).get('application/json')
  const path = body ? at.body : at.answer
  return [`${operation} ${body ? 'body' : 'answer'} ${path}`, schema && member(schema, path)]
}

test('every rule is described in its place', () => {
  const silent = told.texts.flatMap((each) => {
    const [name, place] = placeOf(each)
    return each.says
      .filter((said) => !said.test(place?.value.description ?? ''))
      .map((said) => `${name}: ${said}`)
  })
  expect(silent).toEqual(knownTexts)
})

test('the security scheme describes the content of a token', () => {
  const texts = Object.values<{ description: string }>(document.components.securitySchemes)
  expect(told.tokens.filter((said) => !texts.some(({ description }) => said.test(description)))).toEqual([])
})

test('the list of reasons says that one is unknown', () => {
  const schema = contentOf(requestBodyOf(operationView('updatePatientStatus'))).get('application/json')
  const reason = schema && member(schema, 'changeReason').value.description
  expect(told.reasonsCounted.filter((said) => !said.test(reason))).toEqual([])
})

test('the kind of problem for a body that is too large states the limit', () => {
  const refusal = contentOf(responseOf(operationView('createPatient'), 413)).get('application/problem+json')
  const type = refusal && member(refusal, 'type').value
  expect(type['x-enumDescriptions']['/problems/content-too-large']).toMatch(told.tooLarge)
})
