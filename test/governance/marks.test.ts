import { describe, expect, test } from 'vitest'
import { sensitiveMembers } from '../../generated/redaction.ts'
import { targetOf } from '../../src/json/reference.ts'
import { contract } from '../support/document.ts'

// A missing mark changes no verdict and no type. So the expected locations are listed here by hand, not read from the
// contract: x-sensitive by the last field of each operation, the others by their schemas.

// biome-ignore lint/suspicious/noExplicitAny: an arbitrary document
type Json = any
const document: Json = contract

const follow = (value: Json): Json => (value?.$ref ? targetOf(document, value) : value)

/** The paths to the fields below a schema that have the mark. */
function marked(mark: string, written: Json, way = ''): string[] {
  const schema = follow(written)
  return [
    ...(schema[mark] === undefined ? [] : [way]),
    ...Object.entries<Json>(schema.properties ?? {}).flatMap(([name, property]) =>
      marked(mark, property, `${way}.${name}`),
    ),
    ...(schema.items ? marked(mark, schema.items, `${way}[]`) : []),
    ...(schema.oneOf ?? []).flatMap((branch: Json) => marked(mark, branch, way)),
  ]
}

/** The fields with the mark in every request and response body of every operation. */
function membersWith(mark: string): string[] {
  const found = Object.values<Json>(document.paths).flatMap((item) =>
    Object.values<Json>(item).flatMap(({ operationId, requestBody, responses }) => {
      const bodies: [string, Json][] = [['request', requestBody], ...Object.entries<Json>(responses)]
      return bodies.flatMap(([name, body]) =>
        Object.values<Json>(follow(body)?.content ?? {}).flatMap(({ schema }) =>
          marked(mark, schema).map((way) => `${operationId} ${name} ${way.slice(1)}`),
        ),
      )
    }),
  )
  return [...new Set(found)].sort()
}

/** The schemas and properties that have the mark themselves. */
const schemasWith = (mark: string): string[] =>
  Object.entries<Json>(document.components.schemas).flatMap(([name, schema]) => [
    ...(schema[mark] === undefined ? [] : [name]),
    ...Object.entries<Json>(schema.properties ?? {}).flatMap(([property, inner]) =>
      inner[mark] === undefined ? [] : [`${name}.${property}`],
    ),
  ])

test('x-sensitive is on every social security number of a request or response, and on nothing else', () => {
  expect(membersWith('x-sensitive')).toEqual([
    'createLimsCase request patient.contact.socialSecurityNumber',
    'createLimsPatient request contact.socialSecurityNumber',
    'retrieveLimsCase 200 casePatient.contact.socialSecurityNumber',
    'retrieveLimsPatient 200 contact.socialSecurityNumber',
    'updateLimsPatient 200 contact.socialSecurityNumber',
    'updateLimsPatient request contact.socialSecurityNumber',
  ])
  expect(schemasWith('x-sensitive')).toEqual(['SocialSecurityNumber', 'SocialSecurityNumberRecord'])
  expect(sensitiveMembers).toEqual(['socialSecurityNumber'])
})

describe('the other marks are where they were', () => {
  test.each([
    ['x-transitions', ['PatientStatus']],
    ['x-clocks', ['PatientStatus']],
    ['x-problem-types', ['ProblemType']],
    ['x-alone', ['PatientLink']],
    ['x-branch', ['CasePatientOrLink']],
    ['x-search-requires', ['Hla']],
    [
      'x-forbidden',
      ['CasePatient', 'CreateLimsCaseRequest', 'CreateLimsPatientRequest', 'UpdateLimsPatientRequest'],
    ],
    ['x-limits', ['CreateLimsCaseRequest', 'CreateLimsPatientRequest', 'UpdateLimsPatientRequest']],
    [
      'x-form',
      [
        'HlaDrb345SecondValue',
        'HlaDrb345Value',
        'HlaSecondValue',
        'HlaValue',
        'LimsDateOfBirth',
        'PoolCountryCode',
        'SocialSecurityNumber',
      ],
    ],
    [
      'x-enumDescriptions',
      [
        'Abo',
        'ChangeReason',
        'ChangeReasonOrNull',
        'CmvStatus',
        'DiagnosisCode',
        'DiseasePhase',
        'ErrorCode',
        'ErrorOutcome',
        'Ethnicity',
        'LocusName',
        'MatchEngine',
        'NewStatus',
        'NewStatusExceptStop',
        'PatientStatus',
        'ProblemType',
        'ReadOnlyField',
        'ResultsOutcome',
        'Rhesus',
        'SearchState',
        'SearchType',
        'Sex',
        'StatusChangeCause',
        'StopStatus',
      ],
    ],
  ])('%s', (mark, places) => {
    expect(schemasWith(mark).sort()).toEqual(places)
  })

  test('x-max-body-bytes, x-kept-for and x-claims', () => {
    expect(document['x-max-body-bytes']).toBeDefined()
    const parameters = Object.entries<Json>(document.components.parameters)
    expect(parameters.filter(([, each]) => each['x-kept-for']).map(([name]) => name)).toEqual([
      'IdempotencyKey',
    ])
    expect(Object.keys(contract.components.securitySchemes.bearerAuth['x-claims'].properties)).toEqual([
      'ion',
      'username',
      'scope',
    ])
  })

  test('x-scopes', () => {
    expect(Object.keys(contract.components.securitySchemes.bearerAuth['x-scopes'])).toEqual([
      'patients:read',
      'patients:write',
      'searches:run',
      'lims:read',
      'lims:write',
      'lims:ssn',
    ])
  })
})
