/** A storage that rejects further writes, because of Linux's limit for the size of a file. */
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { listPath, minimal, patientsPath } from '../support/api.ts'
import { judgedFetch } from '../support/judged.ts'
import { developmentToken, run, scratchFolder } from '../support/process.ts'

const folder = scratchFolder()
afterEach(folder.remove)

test('if the storage rejects writes, reads continue, writes get 503, and readiness and the log report the reason', async () => {
  const token = await developmentToken(
    folder.path,
    '--organisation',
    '6939',
    '--username',
    'coordinator@registry.example',
  )
  // No file may be larger than 600 KiB, so the database soon cannot grow.
  const program = run('bash', ['-c', `ulimit -f 600; exec '${process.execPath}' src/main.ts`], {
    PORT: '0',
    DATA_DIR: folder.path,
    LOG_LEVEL: 'error',
  })
  const [, address = ''] = await program.seen(/listens at (http:\S+)/)
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  const send = (path: string, body?: object) =>
    judgedFetch(address + path, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) })
  const text = 'SYNTHETIC-WORDS'
  const patient = { ...minimal, diagnosis: { diagnosisText: text } }

  let wmdaId = 0
  let refused: Response
  for (;;) {
    const answer = await send(patientsPath, patient)
    if (answer.status !== 201) {
      refused = answer
      break
    }
    wmdaId = ((await answer.json()) as { wmdaId: number }).wmdaId
  }
  expect(wmdaId).toBeGreaterThan(100_001)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await refused.json()).toMatchObject({ type: '/problems/unavailable' })
  for (const read of [`${patientsPath}?wmdaId=${wmdaId}`, listPath, '/health/live', '/openapi.json']) {
    const answer = await send(read)
    expect([read, answer.status]).toEqual([read, 200])
    await answer.text()
  }
  const ready = await send('/health/ready')
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'not ready', checks: { database: expect.stringMatching(/^SQLITE_(IOERR|FULL)$/) } },
  ])
  const ended = once(program.child, 'exit')
  program.child.kill('SIGTERM')
  expect((await ended)[0]).toBe(0)
  expect(program.output()).toMatch(/"code":"SQLITE_(IOERR|FULL)"/)
  expect(program.output()).not.toContain(text)
})
