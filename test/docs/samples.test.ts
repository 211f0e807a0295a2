import { expect, test } from 'vitest'
import { callOf } from '../../src/generator/docs/call.ts'
import { curl } from '../../src/generator/docs/curl.ts'
import { operations } from '../../src/generator/docs/document.ts'
import { literal } from '../../src/generator/docs/literal.ts'
import { withSamples } from '../../src/generator/docs/samples.ts'
import { typescript } from '../../src/generator/docs/typescript.ts'
import { contract } from './document.ts'

const call = (operationId: string, change = (_: ReturnType<typeof contract>) => {}) => {
  const read = contract()
  change(read)
  for (const [path, item] of Object.entries(read.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId === operationId) return callOf(read, path, method, operation)
    }
  }
  throw new Error(operationId)
}

test('every operation has a sample in each language', () => {
  for (const operation of operations(withSamples(contract()))) {
    expect(
      operation['x-codeSamples']?.map(({ lang, label }) => [lang, label]),
      operation.operationId,
    ).toEqual([
      ['Shell', 'curl'],
      ['TypeScript', 'TypeScript'],
    ])
  }
})

test('the contract itself is not changed', () => {
  const read = contract()
  withSamples(read)
  expect(read).toEqual(contract())
})

test('required parameters and list items are encoded in the URL', () => {
  expect(curl(call('retrievePatient'))).toContain("/api/v2/patients?wmdaId=123456' \\\n")
  expect(curl(call('listPatients'))).toContain("/api/v2/patients/list?status=ACT%7CNEW' \\\n")
  expect(typescript(call('listPatients'))).toContain("params: { query: { status: ['ACT', 'NEW'] } }")
})

test('a required header is sent', () => {
  const demanding = call('updatePatient', ({ components }) => {
    Object.assign(components.parameters.IfMatch ?? {}, { required: true })
  })
  expect(curl(demanding)).toContain(`-H 'If-Match: "1"' \\\n`)
  expect(typescript(demanding)).toContain(`params: { header: { 'If-Match': '"1"' } }`)
})

test('a request body is sent with the first media type of the contract', () => {
  expect(curl(call('updateLimsPatient'))).toMatch(
    /-X PATCH .*\n.*\n.*\n {2}-H 'Content-Type: application\/merge-/,
  )
  // The client package sends it.
  expect(typescript(call('updateLimsPatient'))).not.toContain('Content-Type')
})

test('if the contract lacks something that a sample needs, the error names it', () => {
  expect(() =>
    call('retrievePatient', ({ components }) => delete components.parameters.WmdaIdParameter?.example),
  ).toThrow('retrievePatient: the parameter wmdaId has no example')
  expect(() => call('retrievePatient', (read) => read.servers.splice(0))).toThrow(
    'The contract has no server',
  )
})

test('quotation marks are escaped in the shell and in TypeScript', () => {
  const odd = `O'Neill "\\' \\"`
  const { body, ...rest } = call('searchPatientList')
  expect(body?.mediaType).toBe('application/json')
  const shown = curl({ ...rest, body: { mediaType: 'application/json', value: odd } })
  expect(shown).toContain(`-d '"O'\\''Neill`)
  // biome-ignore lint/security/noGlobalEval: what the literal says is what counts
  expect(globalThis.eval(literal(odd))).toBe(odd)
})

test('a literal is split if a line would be too long', () => {
  expect(literal({ a: [1, null, true], 'b-c': {} })).toBe("{ a: [1, null, true], 'b-c': {} }")
  const long = 'x'.repeat(70)
  expect(literal({ a: { b: [long, long] } })).toBe(
    `{\n  a: {\n    b: [\n      '${long}',\n      '${long}',\n    ],\n  },\n}`,
  )
})
