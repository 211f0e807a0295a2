/** What happens with a response that the contract does not declare. TypeScript does not detect all of them. */
import { describe, expect, test } from 'vitest'
import { answerCheck, faultsIn, UndeclaredAnswer } from '../../src/http/answer-check.ts'
import { createLogger } from '../../src/log/log.ts'
import type { Answer, OperationId } from '../../src/operations/handler.ts'
import { problem } from '../../src/problems/problem.ts'
import { minimal, patientsPath, testApi } from '../support/api.ts'

const created = {
  status: 201,
  headers: { Location: '/api/v2/patients?wmdaId=1', ETag: '"1"' },
  body: { wmdaId: 1 },
}

describe('the check reports', () => {
  test.each<[string, OperationId, Answer, string[]]>([
    ['no error in a declared success', 'createPatient', created, []],
    ['no error in a declared problem', 'updatePatient', problem('patient-not-found', ''), []],
    ['a status', 'createPatient', { ...created, status: 200 }, ['status 200']],
    ['a problem of another status', 'createPatient', problem('patient-not-found', ''), ['status 404']],
    [
      'another problem of a status',
      'updatePatient',
      problem('search-not-found', ''),
      ['problem search-not-found'],
    ],
    ['a success with the status of a problem', 'updatePatient', { status: 404, body: {} }, ['no problem']],
    [
      'a header that is missing',
      'createPatient',
      { ...created, headers: { ETag: '"1"' } },
      ['header Location'],
    ],
    [
      'a header that is not declared',
      'createPatient',
      { ...created, headers: { ...created.headers, Age: '1' } },
      ['header Age'],
    ],
    ['a missing body', 'createPatient', { ...created, body: undefined }, ['# invalid_type']],
    ['a body where none is declared', 'recordSearchResults', { status: 204, body: {} }, ['body']],
    ['a missing member', 'createPatient', { ...created, body: {} }, ['#/wmdaId invalid_type']],
    [
      'a member that is not declared',
      'createPatient',
      { ...created, body: { wmdaId: 1, more: 'SYNTHETIC-SECRET' } },
      ['# unrecognized_keys'],
    ],
    ['a wrong value', 'createPatient', { ...created, body: { wmdaId: 0 } }, ['#/wmdaId too_small']],
  ])('%s', (_what, operation, answer, faults) => {
    expect(faultsIn(operation, answer)).toEqual(faults)
  })

  test('at most the first ten locations', () => {
    const patients = Array.from({ length: 50 }, () => ({}))
    const answer = { status: 200, body: { paging: { limit: 1, offset: 0, totalCount: 1 }, patients } }
    expect(faultsIn('listPatients', answer)).toHaveLength(10)
  })
})

describe('a response that the contract does not declare', () => {
  const wrong = { ...created, body: { wmdaId: 0 } }
  function checked(mode: 'off' | 'log' | 'enforce', isSampled = true) {
    const lines: string[] = []
    const log = createLogger('info', { write: (line) => void lines.push(line) })
    const check = answerCheck({ mode, log, isSampled: () => isSampled })
    return { check: () => check('createPatient', wrong), lines }
  }

  test('is rejected in mode enforce, whatever the sample', () => {
    const { check, lines } = checked('enforce', false)
    expect(check).toThrow(UndeclaredAnswer)
    expect(lines).toEqual([])
  })

  test('is logged by location in mode log, if it is in the sample', () => {
    const { check, lines } = checked('log')
    check()
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 50, operation: 'createPatient', answer: ['#/wmdaId too_small'] },
    ])
    const unseen = checked('log', false)
    unseen.check()
    expect(unseen.lines).toEqual([])
  })

  test('is not checked in mode off', () => {
    const { check, lines } = checked('off')
    check()
    expect(lines).toEqual([])
  })
})

test('a rejected response rolls back its change and its Idempotency-Key and reveals nothing', async () => {
  let isWrong = true
  const checkAnswer = () => {
    if (isWrong) throw new UndeclaredAnswer(['#/wmdaId too_small'])
  }
  const api = await testApi(undefined, { checkAnswer })
  const create = () =>
    api.call('POST', patientsPath, {
      body: minimal,
      headers: { 'Idempotency-Key': '00000000-0000-4000-8000-000000000042' },
    })
  const failed = await create()
  expect(failed).toMatchObject({ status: 500, body: { type: '/problems/internal-error' } })
  expect(JSON.stringify(failed.body)).not.toContain('wmdaId')
  expect(api.logged.map((line) => JSON.parse(line)).find(({ fault }) => fault)).toMatchObject({
    operation: 'createPatient',
    answer: ['#/wmdaId too_small'],
    fault: { name: 'UndeclaredAnswer' },
  })
  const kept = (table: 'patients' | 'idempotency_keys') =>
    api.store.read((queries) => queries.selectFrom(table).selectAll().execute())
  expect([await kept('patients'), await kept('idempotency_keys')]).toEqual([[], []])
  isWrong = false
  // A rolled back identifier is used up on PostgreSQL and not on SQLite.
  const { wmdaId } = (await create()).body
  expect(await kept('patients')).toMatchObject([{ wmda_id: wmdaId }])
})

test('every response is checked once, also that of a read', async () => {
  const seen: string[] = []
  const api = await testApi(undefined, { checkAnswer: (id, { status }) => void seen.push(`${id} ${status}`) })
  const wmdaId = await api.register()
  await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
  await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId + 1}` })
  expect(seen).toEqual(['createPatient 201', 'retrievePatient 200', 'retrievePatient 404'])
})
