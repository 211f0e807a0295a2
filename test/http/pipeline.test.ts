/** A request is read once and validated once, whether it is valid or not. */
import { afterEach, expect, test, vi } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { empty } from '../lims/support.ts'
import { casesPath, limsPatientsPath, listPath, minimal, patientsPath, testApi } from '../support/api.ts'

afterEach(() => vi.restoreAllMocks())

/** Counts how often the body of a request is parsed and how often each part is validated. */
function countFor(id: keyof typeof operations, body: string | undefined) {
  const parts = Object.values(operations[id].request)
  const validations = parts.map((part) => vi.spyOn(part, 'safeParse'))
  const parses = vi.spyOn(JSON, 'parse')
  const bodies = vi.spyOn(Request.prototype, 'clone')
  return () => ({
    parsed: parses.mock.calls.filter(([text]) => text === body).length,
    validated: validations.map((validation) => validation.mock.calls.length),
    copied: bodies.mock.calls.length,
  })
}

test.each([
  ['createPatient', 'POST', patientsPath, minimal, 201],
  ['createPatient', 'POST', patientsPath, { hla: 1 }, 400],
  ['updatePatient', 'PUT', patientsPath, { wmdaId: 100001, ...minimal }, 204],
  ['searchPatientList', 'POST', listPath, { limit: 0 }, 400],
  ['createLimsPatient', 'POST', limsPatientsPath, empty, 201],
  ['createLimsCase', 'POST', casesPath, { patient: { ...empty, MCID: 1 } }, 400],
  ['listPatients', 'GET', listPath, undefined, 200],
] as const)('%s: %s %s with %j', async (id, method, path, body, status) => {
  const api = await testApi()
  await api.register()
  const count = countFor(id, body && JSON.stringify(body))
  expect(await api.call(method, path, body ? { body } : {})).toMatchObject({ status })
  const { parsed, validated, copied } = count()
  expect(parsed).toBe(body ? 1 : 0)
  expect(validated).toEqual(validated.map(() => 1))
  expect(copied).toBe(0)
})
