import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient } from '../../client/index.ts'
import { minimal } from '../support/api.ts'
import { judgedFetch } from '../support/judged.ts'
import { developmentToken, scratchFolder, startService } from '../support/process.ts'

const folder = scratchFolder()
let service: Awaited<ReturnType<typeof startService>>
let client: ReturnType<typeof createClient>
const addresses: string[] = []

beforeAll(async () => {
  service = await startService(folder.path)
  const token = await developmentToken(
    folder.path,
    '--organisation',
    '6939',
    '--username',
    'coordinator@registry.example',
  )
  const headers = { Authorization: `Bearer ${token}` }
  client = createClient({ baseUrl: service.address, headers, fetch: judgedFetch })
  client.use({
    onRequest: ({ request }) => {
      addresses.push(request.url)
    },
  })
})
afterAll(async () => {
  expect(await service.end()).toBe(0)
  folder.remove()
})

describe('the generated client works with every step against the server, over a socket', () => {
  let wmdaId = 0

  test('create', async () => {
    const { data, response } = await client.POST('/api/v2/patients', {
      params: { header: { 'Idempotency-Key': 'journey-1' } },
      body: { ...minimal, patientId: '69391234P', legalTerms: true },
    })
    wmdaId = data?.wmdaId ?? 0
    expect(response.headers.get('location')).toBe(`/api/v2/patients?wmdaId=${wmdaId}`)
  })

  test('retrieve', async () => {
    const { data } = await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
    expect(data).toMatchObject({ wmdaId, status: 'NEW', patientId: '69391234P' })
  })

  test('update with the current ETag', async () => {
    const read = await client.GET('/api/v2/patients', { params: { query: { wmdaId } } })
    const header = { 'If-Match': read.response.headers.get('etag') ?? '' }
    const body = { ...minimal, wmdaId, weight: 76 }
    const updated = await client.PUT('/api/v2/patients', { params: { header }, body })
    expect(updated.response.status).toBe(204)
    const again = await client.PUT('/api/v2/patients', { params: { header }, body })
    expect(again.error?.type).toBe('/problems/precondition-failed')
  })

  test('stop, and read the error for a transition that is not allowed', async () => {
    const stopped = await client.PUT('/api/v2/patients/status', {
      body: { wmdaId, newStatus: 'STP', changeReason: 'UPT' },
    })
    expect(stopped.data).toEqual({ wmdaId, status: 'STP', changeReason: 'UPT' })
    const refused = await client.PUT('/api/v2/patients/status', { body: { wmdaId, newStatus: 'PRE' } })
    expect(refused.error).toMatchObject({
      status: 409,
      from: 'STP',
      to: 'PRE',
      allowed: ['ACT', 'SUS', 'STP'],
    })
  })

  test('list with two statuses, separated by a bar', async () => {
    const { data } = await client.GET('/api/v2/patients/list', {
      params: { query: { status: ['NEW', 'STP'], limit: 10 } },
    })
    expect(data?.patients.map((patient) => patient.wmdaId)).toEqual([wmdaId])
    expect(new URL(addresses.at(-1) ?? '').search).toMatch(/^\?status=NEW(\||%7C)STP&limit=10$/)
  })

  test('the same list with a request body', async () => {
    const { data } = await client.POST('/api/v2/patients/list', { body: { status: ['ACT', 'SUS'] } })
    expect(data?.paging.totalCount).toBe(0)
  })
})

describe('and for a laboratory', () => {
  const block = { insurances: [], contact: { firstName: 'TEST' }, address: {}, medicationIDs: [] }
  let patientMRN = ''
  let MCID = 0

  test('create a patient', async () => {
    const { data } = await client.POST('/api/v4/lims/patients', { body: block })
    patientMRN = data?.patientMRN ?? ''
    MCID = data?.ID ?? 0
    expect(patientMRN).toMatch(/^P[0-9]{9}$/)
  })

  test('update it with a merge patch', async () => {
    const { data } = await client.PATCH('/api/v4/lims/patients/{patientMRN}', {
      params: { path: { patientMRN } },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: { address: { city: 'TESTVILLE' } },
    })
    expect(data).toEqual({ ID: MCID, patientMRN, ...block, address: { city: 'TESTVILLE' } })
  })

  test('create a case with a link and one with its own patient, and retrieve both', async () => {
    const read = async (caseID = 0) =>
      (await client.GET('/api/v4/lims/cases/{caseID}', { params: { path: { caseID } } })).data
    const linked = await client.POST('/api/v4/lims/cases', { body: { patient: { MCID } } })
    expect(await read(linked.data?.caseID)).toMatchObject({ patient: { MCID, patientMRN } })
    const own = await client.POST('/api/v4/lims/cases', { body: { patient: block, specimens: [] } })
    expect(await read(own.data?.caseID)).toMatchObject({ casePatient: block, specimens: [] })
  })

  test('read the error for a link to an unknown patient', async () => {
    const { error } = await client.POST('/api/v4/lims/cases', { body: { patient: { MCID: 999 } } })
    expect(error).toMatchObject({ status: 404, type: '/problems/patient-not-found' })
  })
})
