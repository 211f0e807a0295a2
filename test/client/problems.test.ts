import { beforeAll, describe, expect, test } from 'vitest'
import { isProblem, PatientApiError } from '../../client/index.ts'
import { minimal, type TestApi, testApi } from '../support/api.ts'
import { clientOf } from './in-memory.ts'

let api: TestApi
let client: Awaited<ReturnType<typeof clientOf>>['client']

beforeAll(async () => {
  api = await testApi()
  client = (await clientOf(api)).client
})

describe('the error of a request', () => {
  test('a status change that is not allowed has from, to and allowed', async () => {
    const wmdaId = await api.register()
    const { error } = await client.PUT('/api/v2/patients/status', { body: { wmdaId, newStatus: 'ACT' } })
    expect(isProblem(error, 'transition-not-allowed')).toBe(true)
    expect(isProblem(error, 'patient-not-found')).toBe(false)
    expect(isProblem(error)).toBe(true)
    if (isProblem(error, 'transition-not-allowed')) {
      expect([error.from, error.to, error.allowed]).toEqual(['NEW', 'ACT', ['STP']])
    }
  })

  test('an incomplete typing has missing', async () => {
    const wmdaId = await api.register({ hla: { a: { field1: '02:01' } } })
    const body = { wmdaId, matchEngine: 2, searchType: 'DR' } as const
    const { error } = await client.POST('/api/v2/searches', { body })
    expect(isProblem(error, 'hla-incomplete') && error.missing).toEqual(['b', 'drb1'])
  })

  test('a changed read-only field has fields', async () => {
    const wmdaId = await api.register()
    const body = { ...minimal, wmdaId, status: 'ACT' } as const
    const { error } = await client.PUT('/api/v2/patients', { body })
    expect(isProblem(error, 'read-only-field-changed') && error.fields).toEqual(['status'])
  })

  test('an invalid request has errors', async () => {
    const { error } = await client.GET('/api/v2/patients', { params: { query: { wmdaId: 0 } } })
    const errors = isProblem(error, 'invalid-request') ? error.errors : []
    expect(errors.map(({ parameter, code }) => [parameter, code])).toEqual([['wmdaId', 'too-small']])
  })
})

describe('isProblem', () => {
  const gone = { type: '/problems/patient-not-found', title: 'Patient not found', status: 404, detail: 'No.' }

  test.each<[what: string, value: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['the page of a proxy', '<html>Bad gateway</html>'],
    ['an empty text, which is the error of a 304', ''],
    ['another object', { message: 'no' }],
    ['a problem of a proxy', { ...gone, type: 'https://proxy.example/problems/patient-not-found' }],
    ['a problem without a type of its own', { ...gone, type: 'about:blank' }],
    ['a status that is no number', { ...gone, status: '404' }],
    ['no status', { type: gone.type }],
  ])('%s is no problem', (_what, value) => {
    expect(isProblem(value)).toBe(false)
    expect(isProblem(value, 'patient-not-found')).toBe(false)
  })

  test('compares the whole name', () => {
    expect(isProblem(gone, 'not-found' as 'patient-not-found')).toBe(false)
    expect(isProblem({ ...gone, type: '/problems/not-found' } as unknown, 'patient-not-found')).toBe(false)
    expect(isProblem(gone as unknown, 'patient-not-found')).toBe(true)
  })
})

describe('PatientApiError', () => {
  const response = new Response(null, { status: 502 })

  test('says what the problem says', () => {
    const problem = {
      type: '/problems/not-found',
      title: 'Resource not found',
      status: 404,
      detail: 'No path.',
    }
    expect(new PatientApiError(problem, response)).toMatchObject({
      name: 'PatientApiError',
      message: 'Resource not found: No path.',
      problem,
      response,
    })
  })

  test('says the status if there is no problem', () => {
    expect(new PatientApiError('<html>', response).message).toBe('The response has status 502.')
  })
})
