/** The sandbox as a program: what it prints, its engine, and where it does not start. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createClient } from '../../client/index.ts'
import { contract } from '../support/document.ts'
import { fetchWithJudge } from '../support/judged.ts'
import { developmentToken, finished, type Run, run, scratchFolder, startService } from '../support/process.ts'

const folder = scratchFolder()
/** The sandbox lets browsers of any origin read its responses. */
const fetch = fetchWithJudge(/^access-control-/)
let sandbox: Run
let address = ''

beforeAll(async () => {
  sandbox = run(process.execPath, ['src/cli/sandbox.ts'], { PORT: '0', DATA_DIR: folder.path })
  address = (await sandbox.seen(/listens at (http:\S+)[\s\S]*\/sandbox\/reset\n/))[1] ?? ''
})
afterAll(async () => {
  expect(await sandbox.end()).toBe(0)
  folder.remove()
})

describe('what it prints', () => {
  test('begins with its address, and requests write no log line', async () => {
    expect((await globalThis.fetch(`${address}/api/v2/patients/list`)).status).toBe(401)
    const greeting = sandbox.output()
    expect(greeting).toMatch(
      /^Patient API [\d.]+: the sandbox listens at http:\S+\nTokens, contents and clock: http:/,
    )
    expect(greeting).toContain('Send no data of real patients')
    expect(greeting).not.toContain('{"level"')
  })

  test('each command works when it is pasted', async () => {
    const commands = sandbox.output().match(/^ {2}curl (?:[^\\\n]|\\\n)*/gm) ?? []
    expect(commands).toHaveLength(4)
    const statuses: string[] = []
    for (const command of commands) {
      const printed = `${command.trim()} -s -o /dev/null -w '%{http_code}'`
      statuses.push((await finished('bash', ['-c', printed])).output)
    }
    expect(statuses).toEqual(['200', '200', '200', '200'])
  })
})

test('a token of the token command is accepted, and the simulated engine runs a search', async () => {
  const token = await developmentToken(
    folder.path,
    '--organisation',
    '6939',
    '--username',
    'coordinator@registry.example',
  )
  const client = createClient({ baseUrl: address, headers: { Authorization: `Bearer ${token}` }, fetch })
  const { data: patients } = await client.GET('/api/v2/patients/list', {
    params: { query: { status: ['PRE'], limit: 1 } },
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

describe('the service itself', () => {
  test('has no part of the sandbox', async () => {
    const service = await startService(folder.path)
    try {
      const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"days": 42}' }
      for (const path of ['/sandbox', '/sandbox/reset', '/sandbox/clock', '/sandbox/faults']) {
        expect((await globalThis.fetch(service.address + path, post)).status).toBe(404)
      }
      const page = await (await fetch(service.address)).text()
      expect(page).toContain('<h1>Patient API</h1>')
      expect(page).not.toMatch(/sandbox|eyJ/i)
    } finally {
      await service.end()
    }
  })

  test('and the contract does not mention its paths', () => {
    expect(JSON.stringify(contract)).not.toContain('/sandbox')
  })
})
