import { exportJWK, generateKeyPair } from 'jose'
import { beforeEach, expect, test } from 'vitest'
import { issuerKeys } from '../../src/http/issuer-keys.ts'
import { createLogger } from '../../src/http/log.ts'
import { Unavailable } from '../../src/unavailable.ts'

const minute = 60_000
const old = await exportJWK((await generateKeyPair('ES256')).publicKey)
const fresh = await exportJWK((await generateKeyPair('ES256')).publicKey)

let clock: Date
let published: object[]
let isAway: boolean
let answer: () => Response
let fetches: number
let logged: string[]

beforeEach(() => {
  clock = new Date('2026-01-15T09:30:00.000Z')
  published = [{ ...old, kid: 'old', alg: 'ES256' }]
  isAway = false
  answer = () => Response.json({ keys: published })
  fetches = 0
  logged = []
})

const pass = (milliseconds: number) => {
  clock = new Date(clock.getTime() + milliseconds)
}

const keys = () =>
  issuerKeys({
    url: new URL('https://issuer.example/keys'),
    now: () => clock,
    log: createLogger('info', { write: (line) => void logged.push(line) }),
    fetch: async () => {
      fetches++
      if (isAway) throw new TypeError('fetch failed')
      return answer()
    },
  })

const header = (kid: string) => ({ alg: 'ES256', kid })
const token = {} as never
const found = { type: 'public' }

test('many requests at once fetch the keys once', async () => {
  const { key } = keys()
  const all = await Promise.all(Array.from({ length: 50 }, () => key(header('old'), token)))
  expect(all).toHaveLength(50)
  expect(fetches).toBe(1)
})

test('known keys outlive an outage of the issuer, however long it lasts', async () => {
  const { key } = keys()
  await key(header('old'), token)
  isAway = true
  for (const _hour of [1, 2, 3]) {
    pass(60 * minute)
    expect(await key(header('old'), token)).toMatchObject(found)
  }
})

test('without keys a caller learns at once that the service is unavailable, and the issuer is not pressed', async () => {
  isAway = true
  const { key, check } = keys()
  const refused = await Promise.allSettled(Array.from({ length: 50 }, () => key(header('old'), token)))
  expect(refused.every(({ status, ...rest }) => 'reason' in rest && rest.reason instanceof Unavailable)).toBe(
    true,
  )
  pass(4_999)
  await expect(key(header('old'), token)).rejects.toThrow(Unavailable)
  await expect(check()).rejects.toThrow(Unavailable)
  expect(fetches).toBe(1)
  expect(logged).toHaveLength(1)
})

test.each([
  ['an error', () => new Response('', { status: 500 })],
  ['a redirect', () => new Response('', { status: 302, headers: { Location: 'https://other.example' } })],
  ['no JSON', () => new Response('<html>')],
  ['no key set', () => Response.json({ keys: 'none' })],
])('an issuer that answers with %s has not answered', async (_what, wrong) => {
  answer = wrong
  const { key, check } = keys()
  await expect(key(header('old'), token)).rejects.toThrow(Unavailable)
  await expect(check()).rejects.toThrow(Unavailable)
})

test('the service is ready again as soon as the issuer is back', async () => {
  isAway = true
  const { key, check } = keys()
  await expect(check()).rejects.toThrow(Unavailable)
  isAway = false
  pass(5_000)
  await check()
  expect(await key(header('old'), token)).toMatchObject(found)
})

test('a new key of the issuer is found, and made-up ones do not make it be asked again and again', async () => {
  const { key } = keys()
  await key(header('old'), token)
  published.push({ ...fresh, kid: 'new', alg: 'ES256' })
  await expect(key(header('new'), token)).rejects.toThrow('no applicable key')
  pass(10_000)
  expect(await key(header('new'), token)).toMatchObject(found)
  for (let count = 0; count < 50; count++) {
    await expect(key(header(`made-up-${count}`), token)).rejects.toThrow('no applicable key')
  }
  expect(fetches).toBe(2)
})

test('a key that the issuer takes back is no longer trusted after ten minutes', async () => {
  const { key } = keys()
  await key(header('old'), token)
  published = [{ ...fresh, kid: 'new', alg: 'ES256' }]
  pass(10 * minute)
  // This look starts the fetch and does not wait for it.
  await key(header('old'), token)
  while (fetches < 2) await new Promise((resolve) => setImmediate(resolve))
  await new Promise((resolve) => setImmediate(resolve))
  await expect(key(header('old'), token)).rejects.toThrow('no applicable key')
  expect(await key(header('new'), token)).toMatchObject(found)
})

test('a token whose key cannot be known during an outage is not judged', async () => {
  const { key } = keys()
  await key(header('old'), token)
  isAway = true
  pass(10_000)
  await expect(key(header('new'), token)).rejects.toThrow(Unavailable)
})
