import { readFileSync } from 'node:fs'
import { z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import * as schemas from '../../generated/schemas.ts'
import * as read from '../../src/json/parameter-text.ts'
import * as keyword from '../../src/json/schema-keywords.ts'
import { contract } from '../support/document.ts'
import { load } from './anew.ts'
import type { Json } from './document.ts'
import { type Edit, editsOf } from './edits.ts'
import { ajvJudge, isSame, zodJudge } from './judges.ts'
import { valuesAt } from './proof.ts'
import { type Site, sitesOf } from './sites.ts'
import { type Operation, operationsIn, readingOf } from './wire-reading.ts'
import { sendingTo } from './wire-sending.ts'
import { requestsFor } from './wire-texts.ts'

// Verifies the tests themselves: if a check in the generated code is edited by hand, zod and ajv no longer agree.

const source: Json = contract
const textOf = (name: string) => readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8')
const files = { schemas: textOf('schemas.ts'), operations: textOf('operations.ts') }

/** A declaration of a generated file, up to the next one. */
function declarationOf(file: string, name: string, next: string): string {
  const found = new RegExp(`^export const ${name} = [^]*?(?=^${next})`, 'm').exec(file)?.[0]
  if (!found) throw new Error(`There is no declaration of ${name}.`)
  return found
}

const components = Object.keys(source.components.schemas).map((name) => {
  const text = declarationOf(files.schemas, name, `export type ${name} `)
  return { name, text, edits: editsOf(text) }
})

// The responses are removed, because the reading of a request does not depend on them.
const operations = operationsIn(source).map((operation) => {
  const text = declarationOf(files.operations, operation.id, '  answers: ')
  return { operation, text, edits: editsOf(text) }
})

/** The edits after which zod still reads every value as ajv does. */
function unseenIn({ name, text, edits }: (typeof components)[number]): Edit[] {
  const schema = source.components.schemas[name]
  const ajv = ajvJudge(source, `/components/schemas/${name}`)
  // Several constraints at one location have the same values. Those of a default belong to the parent object.
  const keyOf = ({ inner, keyword }: Site) => `${inner.join('/')} ${keyword === 'default'}`
  const places = new Map(sitesOf(source, schema).map((site) => [keyOf(site), site]))
  const values = [...places.values()]
    .flatMap((site) => valuesAt(source, schema, site))
    .map((value) => ({ value, verdict: ajv(value) }))
  const { [name]: _, ...others } = schemas as Json
  const isUnseen = (code: string) => {
    const zod = zodJudge(load(code, { z, keyword, ...others })[name])
    return values.every(({ value, verdict }) => isSame(zod(value), verdict))
  }
  expect(isUnseen(text), `${name} as it stands`).toBe(true)
  return edits.filter((edit) => isUnseen(edit.text))
}

/** The edits after which every request is still read as the document says. */
async function unseenInParameters(
  operation: Operation,
  text: string,
  edits: readonly Edit[],
): Promise<Edit[]> {
  const reading = readingOf(source, operation)
  const requests = requestsFor(source, operation).map((request) => ({ request, verdict: reading(request) }))
  const modules = { z, keyword, read, schema: schemas }
  const isUnseen = async (code: string) => {
    const sending = sendingTo(load(`${code}}`, modules)[operation.id], operation)
    for (const { request, verdict } of requests) if (!isSame(await sending(request), verdict)) return false
    return true
  }
  expect(await isUnseen(text), `${operation.id} as it stands`).toBe(true)
  const unseen: Edit[] = []
  for (const edit of edits) if (await isUnseen(edit.text)) unseen.push(edit)
  return unseen
}

/** Checks without effect, because another one is as strict or stricter. Their removal cannot be detected. */
const decidedElsewhere: Record<string, readonly string[]> = {
  'the format or pattern has one length': [
    ...['DateOfBirth', 'DiagnosisDate', 'LimsDateOfBirth', 'PatientMrn'].map((name) => `${name}: .max(10)`),
    ...['SocialSecurityNumber', 'SocialSecurityNumberRecord'].map((name) => `${name}: .max(9)`),
    ...['retrieveLimsPatient', 'updateLimsPatient', 'listLimsCases'].map(
      (name) => `${name}: patientMRN .max(10)`,
    ),
    'PoolCountryCode: .max(2)',
    'Problem: instance .max(45)',
    'LeaseId: .max(36)',
  ],
  'entries are unique, and there are no more codes': [
    'ListPatientsRequest: status .max(5)',
    'LociToBeConsidered: .max(11)',
    'listPatients: status .max(5)',
  ],
  'z.int() has the same bound': ['PayerMcid: .max(9007199254740991)', 'MedicationId: .max(9007199254740991)'],
  'digits are an integer': [
    'retrievePatient: wmdaId z.int()',
    ...['listPatients', 'listStatusChanges', 'listPatientSearches', 'findLimsPatients', 'listLimsCases'].map(
      (name) => `${name}: limit z.int()`,
    ),
    'listStatusChanges: wmdaId z.int()',
    'listPatientSearches: wmdaId z.int()',
    'listPatients: offset z.int()',
    'retrieveSearch: searchId z.int()',
    'recordSearchResults: searchId z.int()',
    'retrieveLimsCase: caseID z.int()',
  ],
  'the pattern needs a character': [
    'createPatient',
    'requestSearch',
    'createLimsPatient',
    'createLimsCase',
  ].map((name) => `${name}: Idempotency-Key .min(1)`),
  'a text that is split has an entry': ['listPatients: status .min(1)'],
  'no value is right in both branches: one demands the member that the other refuses': [
    'CasePatientOrLink: z.xor(',
  ],
}

/** Edits of the validators that were not detected in the past. */
const onceUnnoticed: [name: string, place: string, what: string][] = [
  ['createPatient', 'Idempotency-Key .regex(/^[!-~]+$/)', 'left out'],
  ['listPatients', 'limit .max(1000)', 'left out'],
  ['listPatients', "status '|'", 'another separator'],
  ['listPatients', 'query strictObject(', 'opened'],
  ['MatchEngine', '.literal([2, 3])', 'without one: .literal([2])'],
  ['LociToBeConsidered', ".refine(keyword.isUnique, { params: { code: 'duplicate' } })", 'left out'],
  ['Hla', ".refine(keyword.hasMembers(1), { params: { code: 'too-few' } })", 'left out'],
  ['LastUpdated', ".refine(keyword.isDateTime, { params: { code: 'wrong-form' } })", 'left out'],
]

const countOf = (all: readonly { edits: readonly Edit[] }[]) => all.flatMap(({ edits }) => edits).length
const placesOf = (name: string, edits: readonly Edit[]) => edits.map(({ place }) => `${name}: ${place}`)
const expected = (names: readonly string[]) =>
  Object.values(decidedElsewhere)
    .flat()
    .filter((place) => names.includes(place.split(':')[0] ?? ''))
    .sort()

describe('an edit of the generated code is detected, unless another check is as strict', () => {
  test(`${countOf(components)} edits of schemas, with values at the limits`, () => {
    const unseen = components.flatMap((component) => placesOf(component.name, unseenIn(component)))
    expect([...new Set(unseen)].sort()).toEqual(expected(components.map(({ name }) => name)))
  }, 120_000)

  test(`${countOf(operations)} edits of parameters, with requests at the limits`, async () => {
    const unseen: string[] = []
    for (const { operation, text, edits } of operations)
      unseen.push(...placesOf(operation.id, await unseenInParameters(operation, text, edits)))
    expect([...new Set(unseen)].sort()).toEqual(expected(operations.map(({ operation }) => operation.id)))
  }, 120_000)

  test.each(onceUnnoticed)('%s: %s %s is one of them', (name, place, what) => {
    const declared = [
      ...components,
      ...operations.map(({ operation, ...rest }) => ({ name: operation.id, ...rest })),
    ]
    const edits = declared.find((each) => each.name === name)?.edits ?? []
    expect(edits.filter((edit) => edit.place === place && edit.what === what)).toHaveLength(1)
    expect(Object.values(decidedElsewhere).flat()).not.toContain(`${name}: ${place}`)
  })
})
