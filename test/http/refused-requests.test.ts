import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createLogger } from '../../src/log/log.ts'
import { createApp } from '../../src/server/app.ts'
import {
  assignedUserPath,
  coordinator,
  enforced,
  limsPatientsPath,
  listPath,
  minimal,
  patientsPath,
  statusPath,
  testApi,
  tokenFor,
} from '../support/api.ts'
import { ask } from '../support/judged.ts'

const json = { 'Content-Type': 'application/json' }
const mebibyte = 1024 * 1024

describe('a body', () => {
  test.each([
    ['is truncated', '{'],
    ['is empty', ''],
    ['has a trailing comma', '{"hla":{},}'],
    ['has comments', '{} // comment'],
    ['is two values', '{} {}'],
    ['has an unpaired surrogate', '{"hla":{"a":{"field1":"02:01"}},"patientId":"\\ud83e"}'],
    ['has an unpaired surrogate in upper case', '{"hla":{"a":{"field1":"02:01"}},"patientId":"\\uD83E"}'],
    ['has an unpaired surrogate in a name', '{"\\udfff":1}'],
  ])('that %s is malformed', async (_what, raw) => {
    const api = await testApi()
    const refused = await api.call('POST', patientsPath, { raw, headers: json })
    expect(refused).toMatchObject({ status: 400, body: { type: '/problems/malformed-json' } })
  })

  test('that is not UTF-8 is malformed, so no replacement character is stored', async () => {
    const api = await testApi()
    const text = JSON.stringify({ ...minimal, patientId: 'XX', legalTerms: true })
    const raw = Uint8Array.from(Buffer.from(text.replace('XX', '\u00ff\u00fe'), 'latin1'))
    const refused = await api.call('POST', patientsPath, { raw, headers: json })
    expect(refused.body.type).toBe('/problems/malformed-json')
  })

  test('null is not an object', async () => {
    const api = await testApi()
    const refused = await api.call('POST', patientsPath, { raw: 'null', headers: json })
    expect(refused.body.errors[0]).toMatchObject({
      pointer: '#',
      code: 'wrong-type',
      detail: expect.stringMatching(/object.*null/),
    })
  })

  test.each([['[]'], ['"text"'], ['42'], ['true']])('%s is not an object', async (raw) => {
    const api = await testApi()
    const refused = await api.call('POST', patientsPath, { raw, headers: json })
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toEqual([
      {
        pointer: '#',
        code: 'wrong-type',
        detail: 'The request body must be an object.',
        fix: 'Send an object.',
      },
    ])
  })

  test.each([
    [undefined],
    ['text/plain'],
    ['application/xml'],
    ['application/json-patch+json'],
    ['application/x-www-form-urlencoded'],
    ['application/json; charset=latin1'],
  ])('of type %s is rejected', async (type) => {
    const api = await testApi()
    const headers: Record<string, string> = type === undefined ? {} : { 'Content-Type': type }
    const refused = await api.call('POST', patientsPath, {
      raw: new Blob([JSON.stringify(minimal)]),
      headers,
    })
    expect(refused).toMatchObject({ status: 415, body: { type: '/problems/unsupported-media-type' } })
    expect(refused.body.detail).toContain('application/json')
  })

  test('that is compressed is rejected', async () => {
    const api = await testApi()
    const send = (coding: string) =>
      api.call('POST', patientsPath, {
        raw: gzipSync(JSON.stringify(minimal)),
        headers: { ...json, 'Content-Encoding': coding },
      })
    for (const coding of ['gzip', 'GZIP', 'br', 'identity, gzip', 'aes128gcm']) {
      const refused = await send(coding)
      expect(refused).toMatchObject({ status: 415, body: { type: '/problems/unsupported-media-type' } })
      expect(refused.body.detail).toContain('`Content-Encoding`')
    }
    const raw = JSON.stringify(minimal)
    const taken = await api.call('POST', patientsPath, {
      raw,
      headers: { ...json, 'Content-Encoding': 'Identity' },
    })
    expect(taken.status).toBe(201)
  })

  test.each([
    ['application/json'],
    ['Application/JSON'],
    ['application/json; charset=utf-8'],
    ['application/json;charset="UTF-8"'],
    ['application/json ; charset=utf-8'],
    ['application/json;'],
  ])('of type %s is accepted', async (type) => {
    const api = await testApi()
    const answer = await api.call('POST', patientsPath, {
      raw: JSON.stringify(minimal),
      headers: { 'Content-Type': type },
    })
    expect(answer.status).toBe(201)
  })

  test.each([
    ['POST', patientsPath],
    ['PUT', patientsPath],
    ['PUT', statusPath],
    ['POST', listPath],
  ])('of more than 1 MiB is too large for %s %s', async (method, path) => {
    const api = await testApi()
    const padded = (bytes: number) => JSON.stringify(minimal).padEnd(bytes, ' ')
    const refused = await api.call(method, path, { raw: padded(mebibyte + 1), headers: json })
    expect(refused).toMatchObject({ status: 413, body: { type: '/problems/content-too-large' } })
    const atLimit = await api.call(method, path, { raw: padded(mebibyte), headers: json })
    expect(atLimit.status).not.toBe(413)
  })

  test.each([
    ['POST', patientsPath],
    ['PUT', statusPath],
    ['POST', limsPatientsPath],
  ])(
    'that is too large for %s %s closes the connection, because the rest is not read',
    async (method, path) => {
      const api = await testApi()
      const refused = await api.call(method, path, { raw: ' '.repeat(mebibyte + 1), headers: json })
      expect([refused.status, refused.headers.get('connection')]).toEqual([413, 'close'])
    },
  )

  test('in chunks without Content-Length has the same limit', async () => {
    const api = await testApi()
    const pieces = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent <= mebibyte; sent += 65536) controller.enqueue(new Uint8Array(65536).fill(32))
        controller.close()
      },
    })
    const headers = { ...json, Authorization: `Bearer ${await tokenFor(coordinator, api.clock)}` }
    const init = { method: 'POST', headers, body: pieces, duplex: 'half' } as RequestInit
    expect((await ask(api.app, patientsPath, init)).status).toBe(413)
  })
})

describe('all errors are in one response', () => {
  test('those of the query, of the headers and of the body', async () => {
    const api = await testApi()
    const refused = await api.call('POST', patientsPath, {
      query: '?dryRun=true',
      headers: { 'Idempotency-Key': 'with a space' },
      body: { hla: { a: { field1: 'A*02:01' }, x: {} }, sex: 'X', weight: '76', extra: 1 },
    })
    const where = refused.body.errors.map(
      (error: Record<string, string>) => `${error.parameter ?? error.header ?? error.pointer} ${error.code}`,
    )
    expect(where.sort()).toEqual([
      '#/extra unknown-member',
      '#/hla/a/field1 wrong-form',
      '#/hla/x unknown-member',
      '#/sex not-in-list',
      '#/weight wrong-type',
      'Idempotency-Key wrong-form',
      'dryRun unknown-parameter',
    ])
  })

  test('a wrong status does not hide errors that apply to every status', async () => {
    const api = await testApi()
    const refused = await api.call('PUT', statusPath, {
      body: { wmdaId: 'x', newStatus: 'OLD', extra: true },
    })
    const pointers = refused.body.errors.map((error: { pointer: string }) => error.pointer)
    expect(pointers.sort()).toEqual(['#/extra', '#/newStatus', '#/wmdaId'])
  })

  /** A patient with a number of unknown fields. */
  const withUnknown = (count: number) => ({
    ...minimal,
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`member${index}`, 1])),
  })
  const detailOf = async (count: number): Promise<string> => {
    const api = await testApi()
    return (await api.call('POST', patientsPath, { body: withUnknown(count) })).body.detail
  }

  test.each([
    [99, 99],
    [100, 100],
    [101, 100],
  ])('of %i errors the first %i are listed', async (count, listed) => {
    const api = await testApi()
    const refused = await api.call('POST', patientsPath, { body: withUnknown(count) })
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      Array.from({ length: listed }, (_, index) => `#/member${index}`),
    )
  })

  test('up to 99 errors are counted; from 100 on the sentence says that there may be more', async () => {
    const [below, exact, above] = [await detailOf(99), await detailOf(100), await detailOf(101)]
    expect(below).toMatch(/\b99\b/)
    expect(above).toMatch(/\b100\b/)
    // A hundred errors cannot be distinguished from more, so 100 must not be stated as the total number.
    expect(above).not.toBe(below.replaceAll('99', '100'))
    expect(exact).toBe(above)
  })

  test('one error is in the singular, two are in the plural', async () => {
    expect(await detailOf(1)).toMatch(/\b1 error\b/)
    expect(await detailOf(2)).toMatch(/\b2 errors\b/)
  })

  test('the limit of a hundred holds for all parts of a request together', async () => {
    const api = await testApi()
    const refused = await api.call('POST', patientsPath, { query: '?dryRun=true', body: withUnknown(100) })
    expect(refused.body.errors).toHaveLength(100)
    expect(refused.body.errors[0].parameter).toBe('dryRun')
  })

  test('but there are never more than a hundred', async () => {
    const api = await testApi()
    const members = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`member${index}`, 1]))
    const refused = await api.call('POST', patientsPath, { body: { ...minimal, ...members } })
    expect(refused.body.errors).toHaveLength(100)
  })
})

describe('a discriminator with an unusual value', () => {
  test.each([
    ['an object with the names of methods', { toString: 1, valueOf: 1 }],
    ['a number', 7],
    ['null', null],
    ['a list in lists', 'DEEP'],
    ['an inherited member name', 'constructor'],
  ])('%s is one error', async (_what, newStatus) => {
    const api = await testApi()
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const raw = JSON.stringify({ wmdaId: 1, newStatus }).replace('"DEEP"', deep)
    const refused = await api.call('PUT', statusPath, { raw, headers: json })
    expect(refused.status).toBe(400)
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(['#/newStatus'])
  })

  test('with tens of thousands of unknown fields gets a response that lists a hundred', async () => {
    const api = await testApi()
    const members = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`member${index}`, 1]))
    const refused = await api.call('PUT', statusPath, { body: { wmdaId: 1, newStatus: 'OLD', ...members } })
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toHaveLength(100)
  })
})

test('a status that is not an object gets one sentence', async () => {
  const api = await testApi()
  const details = []
  for (const raw of ['null', '"x"', '[]']) {
    const refused = await api.call('PUT', statusPath, { raw, headers: json })
    details.push(
      refused.body.errors.map(({ detail, fix }: Record<string, string>) => `${detail} ${fix}`).join(),
    )
  }
  expect(details).toEqual([
    'The request body must be an object and cannot be null. Send an object.',
    'The request body must be an object. Send an object.',
    'The request body must be an object. Send an object.',
  ])
})

describe('error items', () => {
  test('never repeat a value that was sent', async () => {
    const api = await testApi()
    const secret = 'SENT-BY-THE-CALLER'
    const refused = await api.call('POST', patientsPath, {
      body: {
        patientId: secret.repeat(2),
        hla: { a: { field1: secret, field2: secret } },
        dateOfBirth: secret,
        ethnicity: secret,
        weight: secret,
        diagnosis: secret,
        legalTerms: secret,
      },
    })
    expect(refused.body.errors).toHaveLength(8)
    expect(JSON.stringify(refused.body)).not.toContain(secret)
    expect(api.logged.join()).not.toContain(secret)
  })

  test('contain any field name as a URI fragment, whatever characters it has', async () => {
    const api = await testApi()
    const raw = `{"hla":{"a":{"field1":"02:01"}},"a/b~c d":1,"__proto__":1}`
    const refused = await api.call('POST', patientsPath, { raw, headers: json })
    const pointers = refused.body.errors.map((error: { pointer: string }) => error.pointer)
    expect(pointers).toEqual(['#/a~1b~0c%20d', '#/__proto__'])
  })

  test('list the allowed codes', async () => {
    const api = await testApi()
    const refused = await api.call('POST', patientsPath, {
      body: { ...minimal, rhesus: '+', diseasePhase: 'N0X' },
    })
    expect(refused.body.errors.map((error: { detail: string }) => error.detail)).toEqual([
      expect.stringMatching(/PF, PI, AP, .*N9, null\.$/),
      expect.stringMatching(/P, N, null\.$/),
    ])
  })

  test.each([
    [{ hla: {} }, '#/hla', 'too-few'],
    [{ hla: { a: {} } }, '#/hla/a/field1', 'required'],
    [{}, '#/hla', 'required'],
    [{ hla: { a: { field1: 'XXXX' } } }, '#/hla/a/field1', 'wrong-form'],
    [{ hla: { a: { field1: null } } }, '#/hla/a/field1', 'wrong-type'],
    [{ ...minimal, idm: null }, '#/idm', 'wrong-type'],
    [{ ...minimal, weight: 1000 }, '#/weight', 'too-large'],
    [{ ...minimal, weight: 7.5 }, '#/weight', 'wrong-type'],
    [{ ...minimal, poolCountryCode: 'nl' }, '#/poolCountryCode', 'wrong-form'],
    [{ ...minimal, dateOfBirth: '2025-02-29' }, '#/dateOfBirth', 'wrong-form'],
    [{ ...minimal, patientId: '' }, '#/patientId', 'too-short'],
    [{ ...minimal, patientId: 'x'.repeat(18) }, '#/patientId', 'too-long'],
    [{ ...minimal, legalTerms: 'true' }, '#/legalTerms', 'wrong-type'],
  ])('%j is one error, at %s: %s', async (body, pointer, code) => {
    const api = await testApi()
    const refused = await api.call('POST', patientsPath, { body })
    expect(refused.status).toBe(400)
    const all = refused.body.errors.map((error: Record<string, string>) => `${error.pointer} ${error.code}`)
    expect(all).toContain(`${pointer} ${code}`)
    expect(new Set(all.map((each: string) => each.split(' ')[0]))).toEqual(new Set([pointer]))
  })
})

describe('paths and methods', () => {
  test.each([
    ['/api/v2/patient'],
    ['/api/v2/patients/'],
    ['/api/v1/patients'],
    ['/api/v2/patients/100001'],
    ['/favicon.ico'],
    ['/problems/unknown'],
    ['/openapiXjson'],
  ])('%s does not exist', async (path) => {
    const api = await testApi()
    expect(await api.call('GET', path)).toMatchObject({ status: 404, body: { type: '/problems/not-found' } })
  })

  test.each([
    ['/api/v4/lims/cases/'],
    ['/api/v4/lims/cases/5001/'],
    ['/api/v4/lims/patients/P000001032/'],
    ['/api/v2/searches/'],
    ['/api/v2/searches/4711/'],
    ['/api/v2/searches/4711/results/'],
    ['/api/v2/searches//results'],
    ['/problems/'],
  ])('a trailing slash, or an empty identifier, makes another path: %s', async (path) => {
    const { app } = await testApi()
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const refused = await app.request(path, { method })
      expect([method, refused.status]).toEqual([method, 404])
      expect(await refused.json()).toMatchObject({ type: '/problems/not-found' })
    }
  })

  test.each([
    ['DELETE', patientsPath, 'GET, HEAD, OPTIONS, POST, PUT'],
    ['PATCH', statusPath, 'GET, HEAD, OPTIONS, PUT'],
    ['GET', assignedUserPath, 'OPTIONS, PUT'],
    ['POST', '/api/v2/searches/patientSearches/100001', 'GET, HEAD, OPTIONS'],
    ['PUT', listPath, 'GET, HEAD, OPTIONS, POST'],
    ['POST', '/docs', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/problems/not-found', 'GET, HEAD, OPTIONS'],
  ])('%s %s is not supported, and Allow lists the supported methods', async (method, path, allow) => {
    const { app } = await testApi()
    const refused = await ask(app, path, { method })
    expect(refused.status).toBe(405)
    expect(refused.headers.get('allow')).toBe(allow)
    expect(await refused.json()).toMatchObject({ type: '/problems/method-not-allowed', status: 405 })
  })

  test('OPTIONS returns the methods of a path', async () => {
    const { app } = await testApi()
    const answer = await ask(app, patientsPath, { method: 'OPTIONS' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS, POST, PUT'])
  })

  test('HEAD has the same response as GET, without a body', async () => {
    const api = await testApi()
    const wmdaId = await api.register()
    const answer = await ask(api.app, `${patientsPath}?wmdaId=${wmdaId}`, {
      method: 'HEAD',
      headers: { Authorization: `Bearer ${await tokenFor(coordinator, api.clock)}` },
    })
    expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([200, '"1"', ''])
  })
})

describe('an unexpected error', () => {
  const broken = async () => {
    const api = await testApi()
    await api.store.close()
    return api
  }

  test('gets 500, and neither the response nor the log contains a value', async () => {
    const api = await broken()
    const failed = await api.call('POST', patientsPath, {
      body: { ...minimal, patientId: 'SYNTHETIC-1', legalTerms: true },
    })
    expect(failed).toMatchObject({ status: 500, body: { type: '/problems/internal-error' } })
    expect(JSON.stringify(failed.body)).not.toMatch(/sqlite|database|stack|SYNTHETIC/i)
    expect(api.logged.join()).not.toContain('SYNTHETIC')
  })

  test('can be found in the log by its instance', async () => {
    const api = await broken()
    const { body } = await api.call('GET', listPath)
    const id = body.instance.replace('urn:uuid:', '')
    const line = api.logged.map((each) => JSON.parse(each)).find((each) => each.request === id && each.fault)
    expect(line).toMatchObject({ level: 50, fault: { name: 'Error' } })
    expect(line.fault.at.length).toBeGreaterThan(0)
  })
})

test('a request has one log line, without a URL and without values', async () => {
  const api = await testApi()
  await api.call('GET', listPath, { query: '?patientId=69391234P' })
  expect(api.logged.map((line) => JSON.parse(line))).toEqual([
    {
      level: 30,
      time: expect.any(String),
      request: '00000000-0000-4000-8000-000000000001',
      method: 'GET',
      operation: 'listPatients',
      organisation: '6939',
      status: 200,
      ms: expect.any(Number),
    },
  ])
})

test('a request that matches no operation is logged too', async () => {
  const api = await testApi()
  await api.call('GET', '/api/v2/patient')
  await api.call('DELETE', patientsPath)
  expect(api.logged.map((line) => JSON.parse(line).status)).toEqual([404, 405])
})

test('an error of the issuer is a server error and reveals nothing', async () => {
  const { store } = await testApi()
  const app = createApp({
    handle: () => Promise.reject(new Error('It is not reached.')),
    store,
    checkAnswer: enforced,
    now: () => new Date(),
    newId: () => '00000000-0000-4000-8000-000000000009',
    authenticate: () => Promise.reject(new Error('SYNTHETIC-SECRET')),
    log: createLogger('silent', { write: () => undefined }),
    docsFile: new URL('file:///does-not-exist'),
    checks: {},
  })
  const failed = await ask(app, listPath)
  expect(failed.status).toBe(500)
  expect(await failed.text()).not.toContain('SYNTHETIC-SECRET')
})
