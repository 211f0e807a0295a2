import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createClient } from '../../client/index.ts'
import { fetchWithJudge } from '../support/judged.ts'
import { developmentToken, finished, type Run, run, scratchFolder } from '../support/process.ts'

const folder = scratchFolder()
/** The sandbox lets browsers of any origin read its responses. */
const fetch = fetchWithJudge(/^access-control-/)
const person = () =>
  developmentToken(folder.path, '--organisation', '6939', '--username', 'coordinator@registry.example')
let sandbox: Run
let address = ''

beforeAll(async () => {
  sandbox = run(process.execPath, ['src/cli/sandbox.ts'], {
    PORT: '0',
    DATA_DIR: folder.path,
    LOG_LEVEL: 'silent',
  })
  await sandbox.seen(/This is the sandbox/)
  address = (await sandbox.seen(/listens at (http:\S+)/))[1] ?? ''
})
afterAll(async () => {
  expect(await sandbox.end()).toBe(0)
  folder.remove()
})

test('there are patients in several statuses, some of them without a patientId', async () => {
  const token = await developmentToken(folder.path, '--organisation', '6939')
  const client = createClient({ baseUrl: address, headers: { Authorization: `Bearer ${token}` }, fetch })
  const { data } = await client.GET('/api/v2/patients/list')
  expect(data?.paging.totalCount).toBe(24)
  expect(new Set(data?.patients.map(({ status }) => status))).toEqual(
    new Set(['NEW', 'PRE', 'STP', 'ACT', 'SUS']),
  )
  expect(data?.patients.filter(({ patientId }) => patientId === null)).toHaveLength(8)
})

test('the simulated engine delivers results and states that they are simulated', async () => {
  const headers = { Authorization: `Bearer ${await person()}` }
  const client = createClient({ baseUrl: address, headers, fetch })
  const { data: patients } = await client.GET('/api/v2/patients/list', {
    params: { query: { status: ['PRE'] } },
  })
  const wmdaId = patients?.patients[0]?.wmdaId ?? 0
  const { data } = await client.POST('/api/v2/searches', {
    body: { wmdaId, matchEngine: 3, searchType: 'CB' },
  })
  const path = { searchId: data?.searchId ?? 0 }
  await vi.waitFor(
    async () => {
      const { data: search } = await client.GET('/api/v2/searches/{searchId}', { params: { path } })
      expect(search?.summary?.summaryText).toMatch(/^Simulated: /)
    },
    { timeout: 30_000, interval: 100 },
  )
})

test('a browser of another origin may send requests and can read the ETag', async () => {
  const origin = 'http://127.0.0.1:5173'
  // A preflight request belongs to no operation.
  const asked = await globalThis.fetch(`${address}/api/v2/patients`, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization',
    },
  })
  expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
  const refused = await fetch(`${address}/api/v2/patients/list`, { headers: { Origin: origin } })
  expect(refused.status).toBe(401)
  expect(refused.headers.get('access-control-expose-headers')?.split(', ')).toEqual(
    expect.arrayContaining(['ETag', 'Location', 'Retry-After', 'Allow']),
  )
})

test('it does not start in production, because anyone could sign tokens', async () => {
  const auth = {
    AUTH_ISSUER: 'https://issuer.example',
    AUTH_AUDIENCE: 'x',
    AUTH_JWKS_URL: 'https://issuer.example/keys',
  }
  const env = { NODE_ENV: 'production', PORT: '0', DATA_DIR: folder.path, ...auth }
  const { code, output } = await finished(process.execPath, ['src/cli/sandbox.ts'], env)
  expect([code, output]).toEqual([2, expect.stringContaining('The sandbox')])
})
