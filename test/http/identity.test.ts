import { errors, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { authenticateWith } from '../../src/http/identity.ts'
import { Unavailable } from '../../src/problems/unavailable.ts'
import { devAudience, devIssuer, openDevIssuer } from '../../src/server/development-issuer.ts'
import {
  audience,
  coordinator,
  issuer,
  keys,
  listPath,
  patientsPath,
  statusPath,
  testApi,
  tokenFor,
} from '../support/api.ts'
import { ask } from '../support/judged.ts'
import { scratchFolder } from '../support/process.ts'

const now = new Date('2026-01-15T09:30:00.000Z')

/** Lists patients with a header Authorization that the test chooses. */
async function listWith(authorization: string | undefined) {
  const { app } = await testApi()
  const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization }
  const response = await ask(app, listPath, { headers })
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    body: await response.json(),
  }
}

const claims = {
  iss: issuer,
  aud: audience,
  exp: now.getTime() / 1000 + 60,
  ion: '6939',
  scope: 'patients:read',
}
const signed = (payload: object, key = keys.privateKey) =>
  new SignJWT({ ...payload }).setProtectedHeader({ alg: 'ES256' }).sign(key)

test('a valid token is accepted, whatever the case of the scheme', async () => {
  const token = await signed(claims)
  expect((await listWith(`Bearer ${token}`)).status).toBe(200)
  expect((await listWith(`bearer ${token}`)).status).toBe(200)
})

test.each(['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA'])('a token signed by %s is accepted', async (alg) => {
  const pair = await generateKeyPair(alg)
  const authenticate = authenticateWith({ issuer, audience, key: async () => pair.publicKey, now: () => now })
  const token = await new SignJWT({ ...claims }).setProtectedHeader({ alg }).sign(pair.privateKey)
  expect(await authenticate(`Bearer ${token}`)).toMatchObject({ organisation: '6939', username: null })
})

describe('a username', () => {
  test.each([
    ['4 characters', 'name'],
    ['100 characters', 'a'.repeat(100)],
    ['4 characters of two UTF-16 units', '😀'.repeat(4)],
    ['100 characters of two UTF-16 units', '😀'.repeat(100)],
  ])('of %s is accepted and stored unchanged', async (_what, username) => {
    const api = await testApi()
    const wmdaId = await api.register(undefined, { ...coordinator, username })
    const { body } = await api.call('GET', patientsPath, { query: `?wmdaId=${wmdaId}` })
    expect(body.assignedUserName).toBe(username)
  })
})

describe('no token', () => {
  test.each([[undefined], [''], ['Basic c3ludGhldGljOnVzZXI='], ['Bearer'], ['Bearer a b']])(
    '%s',
    async (authorization) => {
      const refused = await listWith(authorization)
      expect(refused).toMatchObject({ status: 401, challenge: 'Bearer realm="patient-api"' })
      expect(refused.body.detail).toMatch(/no bearer token/)
    },
  )
})

describe('a token that cannot be trusted', () => {
  const cases: [string, () => Promise<string> | string, RegExp][] = [
    ['is no JWT', () => 'abc', /cannot be verified/],
    ['has expired', () => signed({ ...claims, exp: now.getTime() / 1000 - 1 }), /has expired/],
    ['has no end', () => signed({ ...claims, exp: undefined }), /`exp` claim/],
    ['is not valid yet', () => signed({ ...claims, nbf: now.getTime() / 1000 + 60 }), /`nbf` claim/],
    ['comes from another issuer', () => signed({ ...claims, iss: 'https://other.example' }), /`iss` claim/],
    ['is for another audience', () => signed({ ...claims, aud: 'https://other.example' }), /`aud` claim/],
    [
      'is signed with another key',
      async () => signed(claims, (await generateKeyPair('ES256')).privateKey),
      /cannot be verified/,
    ],
    ['is not signed', () => new UnsecuredJWT(claims).encode(), /cannot be verified/],
    [
      'is signed with a shared secret',
      () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode('x'.repeat(32))),
      /cannot be verified/,
    ],
    ['has scopes that are no text', () => signed({ ...claims, scope: ['patients:read'] }), /`scope` claim/],
    ['has no organisation', () => signed({ ...claims, ion: undefined }), /`ion` claim/],
    ['has an organisation of three digits', () => signed({ ...claims, ion: '693' }), /`ion` claim/],
    ['has an organisation of five digits', () => signed({ ...claims, ion: '69390' }), /`ion` claim/],
    ['has an organisation that is a number', () => signed({ ...claims, ion: 6939 }), /`ion` claim/],
    ['has a username of three characters', () => signed({ ...claims, username: 'abc' }), /`username` claim/],
    [
      'has a username of 101 characters',
      () => signed({ ...claims, username: 'a'.repeat(101) }),
      /`username` claim/,
    ],
    [
      'has a username of three characters of two UTF-16 units',
      () => signed({ ...claims, username: '😀'.repeat(3) }),
      /`username` claim/,
    ],
    [
      'has a username of 101 characters of two UTF-16 units',
      () => signed({ ...claims, username: '😀'.repeat(101) }),
      /`username` claim/,
    ],
    ['has a username that is no text', () => signed({ ...claims, username: null }), /`username` claim/],
  ]
  test.each(cases)('%s', async (_what, make, detail) => {
    const refused = await listWith(`Bearer ${await make()}`)
    expect(refused).toMatchObject({
      status: 401,
      challenge: 'Bearer realm="patient-api", error="invalid_token"',
    })
    expect(refused.body).toMatchObject({
      type: '/problems/unauthenticated',
      detail: expect.stringMatching(detail),
    })
  })
})

test('if the keys are unavailable, the token is not rejected as invalid', async () => {
  const fault = new Unavailable('ISSUER_KEYS')
  const key = () => Promise.reject(fault)
  const authenticate = authenticateWith({ issuer, audience, key, now: () => now })
  await expect(authenticate(`Bearer ${await signed(claims)}`)).rejects.toBe(fault)
})

test.each(['ES384', 'RS256', 'PS256', 'EdDSA'])(
  'the development issuer rejects a token that contains %s',
  async (alg) => {
    const folder = scratchFolder()
    const { key, sign } = await openDevIssuer(folder.path)
    const authenticate = authenticateWith({ issuer: devIssuer, audience: devAudience, key, now: () => now })
    const right = await sign({ organisation: '6939', scopes: [] }, now)
    expect(await authenticate(`Bearer ${right}`)).toMatchObject({ organisation: '6939' })
    const [, payload, signature] = right.split('.')
    const header = Buffer.from(JSON.stringify({ alg, typ: 'JWT' })).toString('base64url')
    const refused = authenticate(`Bearer ${header}.${payload}.${signature}`)
    await expect(refused).rejects.toMatchObject({ answer: { problem: 'unauthenticated', status: 401 } })
    folder.remove()
  },
)

test('a token with a key that the issuer does not have is rejected with 401', async () => {
  const key = () => Promise.reject(new errors.JWKSNoMatchingKey())
  const authenticate = authenticateWith({ issuer, audience, key, now: () => now })
  await expect(authenticate(`Bearer ${await signed(claims)}`)).rejects.toMatchObject({
    answer: { problem: 'unauthenticated' },
  })
})

describe('scopes', () => {
  const paths = Object.entries(operations).map(([id, { method, path, scopes }]) => ({
    id,
    method: method.toUpperCase(),
    path,
    scope: scopes[0],
  }))

  test.each(paths)('$id needs $scope', async ({ method, path, scope }) => {
    const api = await testApi()
    const others = ['patients:read', 'patients:write', 'lims:read', 'patients', `${scope}:x`].filter(
      (each) => each !== scope,
    )
    const refused = await api.call(method, path, { as: { ...coordinator, scope: others.join(' ') } })
    expect(refused.status).toBe(403)
    expect(refused.headers.get('www-authenticate')).toContain(`scope="${scope}"`)
    const missing = await api.call(method, path, { as: { ...coordinator, scope: '' } })
    expect(missing.status).toBe(403)
    const allowed = await api.call(method, path, { as: { ...coordinator, scope: `other ${scope}` } })
    expect(allowed.status).not.toBe(403)
  })

  test.each(paths)(
    '$id rejects a request without a token before anything else is checked',
    async ({ method, path }) => {
      const { app } = await testApi()
      const body = method === 'GET' ? null : '{'
      const refused = await ask(app, path, { method, body, headers: { 'Content-Type': 'text/plain' } })
      expect(refused.status).toBe(401)
    },
  )
})

test('the same person in two organisations sees the patients of one organisation at a time', async () => {
  const api = await testApi()
  const wmdaId = await api.register()
  const elsewhere = { ...coordinator, organisation: '9999' }
  expect((await api.call('GET', patientsPath, { as: elsewhere, query: `?wmdaId=${wmdaId}` })).status).toBe(
    404,
  )
  expect(
    (await api.call('GET', listPath, { as: elsewhere, query: '?onlyMyPatients=true' })).body.paging
      .totalCount,
  ).toBe(0)
  const move = { wmdaId, newStatus: 'STP', changeReason: 'UNK' }
  expect((await api.call('PUT', statusPath, { as: elsewhere, body: move })).status).toBe(404)
})

test('a token adds nothing to the log', async () => {
  const api = await testApi()
  const token = await tokenFor(coordinator, api.clock)
  await api.call('GET', listPath)
  expect(api.logged.join()).not.toContain(token.slice(0, 20))
  expect(api.logged.join()).not.toContain(coordinator.username)
})
