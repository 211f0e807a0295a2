/** A verified token is not verified again, and is never accepted after it has expired. */
import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { authenticateWith } from '../../src/http/identity.ts'
import { tokenMemory } from '../../src/http/token-memory.ts'
import { audience, issuer, keys } from '../support/api.ts'

const start = new Date('2026-01-15T09:30:00.000Z')
const seconds = (count: number) => new Date(start.getTime() + count * 1000)

async function service() {
  let now = start
  let verified = 0
  const key = async () => {
    verified++
    return keys.publicKey
  }
  const authenticate = authenticateWith({ issuer, audience, key, now: () => now })
  const sign = (validFor: number, ion = '6939') =>
    new SignJWT({ iss: issuer, aud: audience, ion, exp: start.getTime() / 1000 + validFor })
      .setProtectedHeader({ alg: 'ES256' })
      .sign(keys.privateKey)
  return {
    sign,
    ask: (token: string, at = start) => {
      now = at
      return authenticate(`Bearer ${token}`)
    },
    verified: () => verified,
  }
}

test('a token is verified once, and each token has its own caller', async () => {
  const { sign, ask, verified } = await service()
  const [one, other] = [await sign(60), await sign(60, '1234')]
  for (let count = 0; count < 3; count++) {
    expect(await ask(one)).toMatchObject({ organisation: '6939' })
    expect(await ask(other)).toMatchObject({ organisation: '1234' })
  }
  expect(verified()).toBe(2)
})

test('an invalid token is not cached', async () => {
  const { sign, ask, verified } = await service()
  const token = await sign(60, 'none')
  for (let count = 0; count < 2; count++) await expect(ask(token)).rejects.toThrow('unauthenticated')
  expect(verified()).toBe(2)
})

test('a cached token expires like any other', async () => {
  const { sign, ask } = await service()
  const token = await sign(60)
  await ask(token)
  await ask(token, seconds(59.999))
  await expect(ask(token, seconds(60))).rejects.toThrow('unauthenticated')
})

test('a token is verified again after ten minutes, and after the clock is set back', async () => {
  const { sign, ask, verified } = await service()
  const token = await sign(3600)
  await ask(token)
  await ask(token, seconds(599))
  expect(verified()).toBe(1)
  await ask(token, seconds(600))
  expect(verified()).toBe(2)
  await ask(token, seconds(599))
  expect(verified()).toBe(3)
})

test('a limited number of tokens is cached, and the oldest is removed', () => {
  const memory = tokenMemory<number>(2)
  const expires = start.getTime() / 1000 + 60
  for (const token of [1, 2, 3]) memory.remember(String(token), token, expires, start)
  expect([1, 2, 3].map((token) => memory.recall(String(token), start))).toEqual([undefined, 2, 3])
})
