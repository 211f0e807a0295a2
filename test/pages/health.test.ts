import { expect, test } from 'vitest'
import { health } from '../../src/pages/health.ts'
import { readinessOf } from '../../src/pages/readiness.ts'
import { Unavailable } from '../../src/problems/unavailable.ts'

let clock = new Date('2026-01-15T09:30:00.000Z')
const now = () => clock
const ok = async () => undefined

const ready = async (app: ReturnType<typeof health>) => {
  const answer = await app.request('/health/ready')
  return { status: answer.status, body: await answer.json() }
}

test('a service whose checks all succeed is ready', async () => {
  expect(await ready(health(readinessOf({ database: ok, issuer: ok }, now)))).toEqual({
    status: 200,
    body: { status: 'ready', checks: { database: 'ok', issuer: 'ok' } },
  })
})

test('a service without a dependency is not ready and names it, but is alive', async () => {
  const full = () => Promise.reject(new Unavailable('SQLITE_FULL'))
  const broken = () => Promise.reject(new Error('SYNTHETIC-SECRET'))
  const app = health(readinessOf({ database: full, other: broken, issuer: ok }, now))
  expect(await ready(app)).toEqual({
    status: 503,
    body: { status: 'not ready', checks: { database: 'SQLITE_FULL', other: 'failed', issuer: 'ok' } },
  })
  expect((await app.request('/health/live')).status).toBe(200)
})

test('a service that is stopping is not ready at once, whatever the last check found', async () => {
  let isStopping = false
  const app = health(readinessOf({ database: ok }, now, () => isStopping))
  expect((await ready(app)).status).toBe(200)
  isStopping = true
  expect(await ready(app)).toEqual({
    status: 503,
    body: { status: 'not ready', checks: { service: 'STOPPING' } },
  })
})

test('however many requests there are, the checks run once per second', async () => {
  let looks = 0
  const database = async () => {
    looks++
  }
  const app = health(readinessOf({ database }, now))
  await Promise.all([ready(app), ready(app), ready(app)])
  expect(looks).toBe(1)
  clock = new Date(clock.getTime() + 1_000)
  await ready(app)
  expect(looks).toBe(2)
})
