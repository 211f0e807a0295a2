import { generateKeyPairSync } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { beforeEach, expect, test, vi } from 'vitest'
import { authenticateWith } from '../../src/http/identity.ts'
import { issuerKeys } from '../../src/http/issuer-keys.ts'
import { createLogger } from '../../src/log/log.ts'
import { Unavailable } from '../../src/problems/unavailable.ts'

const minute = 60_000
const old = await exportJWK((await generateKeyPair('ES256')).publicKey)
const fresh = await exportJWK((await generateKeyPair('ES256')).publicKey)

const shortRsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' })
/** Keys that cannot verify a token, each for another reason. */
const unusable = [
  { kty: 'RSA', kid: 'garbage', alg: 'RS256', n: '???', e: 'AQAB' },
  { ...shortRsa, kid: 'short', alg: 'RS256' },
  { ...old, kid: 'off-curve', alg: 'ES256', y: old.x },
  { ...old, kid: 'wrong-curve', alg: 'ES256', crv: 'P-384' },
  { ...old, kid: 'unknown-curve', alg: 'ES256', crv: 'P-1' },
  { ...old, kid: 'encryption', alg: 'ES256', use: 'enc' },
  { kty: 'oct', kid: 'secret', alg: 'HS256', k: 'AAAA' },
  { kid: 'nothing' },
  null,
]

let clock: number
let published: object[]
let isAway: boolean
let answer: () => Response
let fetches: number
let logged: string[]

beforeEach(() => {
  clock = 1_000
  published = [{ ...old, kid: 'old', alg: 'ES256' }]
  isAway = false
  answer = () => Response.json({ keys: published })
  fetches = 0
  logged = []
})

const pass = (milliseconds: number) => {
  clock += milliseconds
}

const keys = () =>
  issuerKeys({
    url: new URL('https://issuer.example/keys'),
    elapsed: () => clock,
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

test('simultaneous requests fetch the keys once', async () => {
  const { key } = keys()
  const all = await Promise.all(Array.from({ length: 50 }, () => key(header('old'), token)))
  expect(all).toHaveLength(50)
  expect(fetches).toBe(1)
})

test('known keys stay usable during an outage of the issuer, however long it is', async () => {
  const { key } = keys()
  await key(header('old'), token)
  isAway = true
  for (const _hour of [1, 2, 3]) {
    pass(60 * minute)
    expect(await key(header('old'), token)).toMatchObject(found)
  }
})

test('without keys a caller gets an immediate error, and the issuer is not flooded with requests', async () => {
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
  ['null', () => Response.json(null)],
  ['an empty key set', () => Response.json({ keys: [] })],
  ['unusable keys only', () => Response.json({ keys: unusable })],
])('a response of the issuer with %s counts as a failure', async (_what, wrong) => {
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

test('a new key of the issuer is found, and invented keys do not cause repeated fetches', async () => {
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

test('a revoked key is no longer trusted after ten minutes', async () => {
  const { key } = keys()
  await key(header('old'), token)
  published = [{ ...fresh, kid: 'new', alg: 'ES256' }]
  pass(10 * minute)
  // This check starts the fetch and does not wait for it.
  await key(header('old'), token)
  // No request uses another key, which would also cause a fetch.
  await vi.waitFor(() => expect(key(header('old'), token)).rejects.toThrow('no applicable key'))
  expect(await key(header('new'), token)).toMatchObject(found)
  expect(fetches).toBe(2)
})

test('a token with an unknown key is not rejected as invalid during an outage', async () => {
  const { key } = keys()
  await key(header('old'), token)
  isAway = true
  pass(10_000)
  await expect(key(header('new'), token)).rejects.toThrow(Unavailable)
})

test.each([
  ['an empty key set', []],
  ['unusable keys only', unusable],
])('known keys are kept if the issuer responds with %s', async (_what, wrong) => {
  const { key } = keys()
  await key(header('old'), token)
  answer = () => Response.json({ keys: wrong })
  pass(10 * minute)
  await key(header('old'), token)
  // The background fetch of that request has ended when the next request that waits for it has ended.
  await expect(key(header('new'), token)).rejects.toThrow(Unavailable)
  expect(await key(header('old'), token)).toMatchObject(found)
})

test('a token with an unusable key is rejected with 401, and other tokens still work', async () => {
  answer = () => Response.json({ keys: [...unusable, ...published] })
  const { privateKey } = await generateKeyPair('ES256')
  const rsa = await generateKeyPair('RS256')
  const authenticate = authenticateWith({
    issuer: 'https://issuer.example',
    audience: 'https://patient-api.example',
    key: keys().key,
    now: () => new Date('2026-01-15T09:30:00.000Z'),
  })
  for (const jwk of unusable) {
    const kid = jwk?.kid ?? 'old'
    const alg = jwk && 'kty' in jwk && jwk.kty === 'RSA' ? 'RS256' : 'ES256'
    const signed = await new SignJWT({})
      .setProtectedHeader({ alg, kid })
      .sign(alg === 'RS256' ? rsa.privateKey : privateKey)
    await expect(authenticate(`Bearer ${signed}`), kid).rejects.toMatchObject({ answer: { status: 401 } })
  }
  expect(logged.map((line) => JSON.parse(line).issuer)).toEqual([{ unusableKeys: unusable.length }])
})
