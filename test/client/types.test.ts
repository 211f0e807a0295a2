/**
 * Code that must not compile. Each line below `@ts-expect-error` is an error that the types must detect. If they no
 * longer detect it, the compiler reports the line. The bodies are variables, because only an assignment is checked for
 * members that do not exist.
 */
import { expect, test } from 'vitest'
import type { components, createClient } from '../../client/index.ts'
import type { AnswerOf, Handler, Handlers } from '../../src/operations/handler.ts'
import { problem } from '../../src/problems/problem.ts'

type Schemas = components['schemas']

test('requests', () => {
  const stop: Schemas['UpdatePatientStatusRequest'] = { wmdaId: 1, newStatus: 'STP', changeReason: 'UPT' }
  // @ts-expect-error STP without a reason
  const stopWithoutReason: Schemas['UpdatePatientStatusRequest'] = { wmdaId: 1, newStatus: 'STP' }
  // @ts-expect-error NEW cannot be requested
  const toNew: Schemas['UpdatePatientStatusRequest'] = { wmdaId: 1, newStatus: 'NEW' }
  // @ts-expect-error a reason that is not on the list
  const reason: Schemas['UpdatePatientStatusRequest'] = { wmdaId: 1, newStatus: 'STP', changeReason: 'ZZZ' }
  // @ts-expect-error no typing
  const untyped: Schemas['CreatePatientRequest'] = {}
  // @ts-expect-error a member that does not exist
  const unknown: Schemas['CreatePatientRequest'] = { hla: { a: { field1: '02:01' } }, bloodGroup: 'A' }
  // @ts-expect-error a locus in upper case
  const capitals: Schemas['CreatePatientRequest'] = { hla: { A: { field1: '02:01' } } }
  expect([stop, stopWithoutReason, toNew, reason, untyped, unknown, capitals]).toHaveLength(7)
})

test('a retrieved record, changed, is an update, and no registration', () => {
  const change = (retrieved: Schemas['Patient']): Schemas['UpdatePatientRequest'] => ({
    ...retrieved,
    weight: 77,
  })
  const send = (client: ReturnType<typeof createClient>, retrieved: Schemas['Patient']) =>
    client.PUT('/api/v2/patients', { body: { ...retrieved, weight: 77 } })
  // @ts-expect-error lastUpdated is always the time of the service, and no number
  const time: Schemas['UpdatePatientRequest'] = { wmdaId: 1, hla: { a: { field1: '02:01' } }, lastUpdated: 1 }
  // @ts-expect-error the status is none
  const none: Schemas['UpdatePatientRequest'] = { wmdaId: 1, hla: { a: { field1: '02:01' } }, status: 'OLD' }
  // @ts-expect-error a registration has no status
  const status: Schemas['CreatePatientRequest'] = { hla: { a: { field1: '02:01' } }, status: 'NEW' }
  // legalTerms is optional in an update, so that no client must send it.
  const least: Schemas['UpdatePatientRequest'] = { wmdaId: 1, hla: { a: { field1: '02:01' } } }
  expect([change, send, time, none, status, least]).toHaveLength(6)
})

test('responses of handlers', () => {
  const right: AnswerOf<'createPatient'> = {
    status: 201,
    headers: { Location: '/api/v2/patients?wmdaId=1', ETag: '"1"' },
    body: { wmdaId: 1 },
  }
  const answer: AnswerOf<'retrievePatient'> = problem('patient-not-found', 'There is no such patient.')
  // @ts-expect-error a header is missing
  const header: AnswerOf<'createPatient'> = { status: 201, headers: { ETag: '"1"' }, body: { wmdaId: 1 } }
  // @ts-expect-error a status that is not declared
  const status: AnswerOf<'createPatient'> = { status: 200, body: { wmdaId: 1 } }
  // @ts-expect-error createPatient has no 404
  const undeclared: AnswerOf<'createPatient'> = problem('patient-not-found', 'There is no such patient.')
  // @ts-expect-error updatePatient has a 404, of another kind
  const kind: AnswerOf<'updatePatient'> = problem('search-not-found', 'There is no such search.')
  // @ts-expect-error updatePatient has a 409, of other kinds
  const kindOf409: AnswerOf<'updatePatient'> = problem('lease-not-valid', 'There is no such lease.')
  // @ts-expect-error a problem without the field that its kind has
  const missing = problem('hla-incomplete', 'B is missing.')
  // @ts-expect-error a problem with the field of another kind
  const other = problem('hla-incomplete', 'B is missing.', { missing: ['b'], fields: ['status'] })
  // @ts-expect-error a problem whose kind has no fields
  const none = problem('patient-not-found', 'There is no such patient.', { missing: ['b'] })
  expect([missing, other, none]).toHaveLength(3)
  const headers = { Location: '/api/v2/patients?wmdaId=1', ETag: '"1"' }
  const further = { status: 201, body: { wmdaId: 1 } } as const
  // @ts-expect-error a header that is not declared
  const header2: AnswerOf<'createPatient'> = { ...further, headers: { ...headers, Age: '1' } }
  // @ts-expect-error a header where none is declared
  const header3: AnswerOf<'recordSearchResults'> = { status: 204, headers: { Age: '1' } }
  // @ts-expect-error a body where none is declared
  const body2: AnswerOf<'recordSearchResults'> = { status: 204, body: {} }
  // @ts-expect-error a member that is not declared
  const member: AnswerOf<'createPatient'> = { status: 201, headers, body: { wmdaId: 1, more: 1 } }
  // @ts-expect-error a body of another form
  const body: AnswerOf<'createPatient'> = { status: 201, headers, body: { id: 1 } }
  expect([right, answer, header, status, undeclared, kind, kindOf409]).toHaveLength(7)
  expect([header2, header3, body, body2, member]).toHaveLength(5)
})

test('a handler for every operation', () => {
  const handler = (async () => ({
    status: 304,
    headers: { ETag: '"1"' },
  })) satisfies Handler<'retrievePatient'>
  // @ts-expect-error five operations have no handler
  const incomplete: Handlers = { retrievePatient: handler }
  expect(incomplete).toBeDefined()
})

test('the patient of a case: a patient or a link, never both', () => {
  type Patient = Schemas['CreateLimsCaseRequest']['patient']
  const block = { insurances: [], contact: {}, address: {}, medicationIDs: [] }
  const accepted: Patient[] = [block, { ...block, contact: { gender: 'F' } }, { MCID: 1032 }]
  // @ts-expect-error a link with a field of the patient
  const both: Patient = { MCID: 1032, contact: {} }
  // @ts-expect-error a link with the complete patient
  const all: Patient = { ...block, MCID: 1032 }
  // @ts-expect-error neither of the two
  const neither: Patient = {}
  // @ts-expect-error a link as a string
  const byText: Patient = { MCID: '1032' }
  // @ts-expect-error a patient without an address
  const homeless: Patient = { insurances: [], contact: {}, medicationIDs: [] }
  // @ts-expect-error a fourth form
  const list: Patient = [{ MCID: 1032 }]
  expect([accepted, both, all, neither, byText, homeless, list]).toHaveLength(7)
})

test('the client rejects both forms together in an object literal', () => {
  const call = (client: ReturnType<typeof createClient>) => [
    client.POST('/api/v4/lims/cases', { body: { specimens: [], patient: { MCID: 1032 } } }),
    // @ts-expect-error a link with a field of the patient
    client.POST('/api/v4/lims/cases', { body: { patient: { MCID: 1032, contact: {} } } }),
    client.POST('/api/v4/lims/patients', {
      // @ts-expect-error the service assigns the ID
      body: { ID: 1, insurances: [], contact: {}, address: {}, medicationIDs: [] },
    }),
    client.PATCH('/api/v4/lims/patients/{patientMRN}', {
      params: { path: { patientMRN: 'P000001032' } },
      // @ts-expect-error contact cannot be removed
      body: { contact: null },
    }),
  ]
  expect(call).toBeDefined()
})
