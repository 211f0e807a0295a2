import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { publicDocument } from '../../src/pages/document.ts'

const text = '<!doctype html>'.repeat(1000)
const app = new Hono().get('/', publicDocument(text, { 'Content-Type': 'text/html; charset=utf-8' }))
const get = (headers: Record<string, string> = {}, method = 'GET') => app.request('/', { method, headers })
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['br;q=0.2, gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0', null, (bytes: Buffer) => bytes],
  ['identity, gzip;q=0.5', null, (bytes: Buffer) => bytes],
  ['deflate', null, (bytes: Buffer) => bytes],
  ['', null, (bytes: Buffer) => bytes],
])('a client that accepts "%s" gets %s', async (accepted, encoding, read) => {
  const answer = await get({ 'Accept-Encoding': accepted })
  expect(answer.headers.get('content-encoding')).toBe(encoding)
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  expect(read(await bytesOf(answer)).toString()).toBe(text)
})

test('compression makes the document smaller, and Content-Length is sent', async () => {
  const whole = await bytesOf(await get())
  for (const encoding of ['br', 'gzip']) {
    const answer = await get({ 'Accept-Encoding': encoding })
    const announced = Number(answer.headers.get('content-length'))
    const bytes = await bytesOf(answer)
    expect(announced).toBe(bytes.length)
    expect(bytes.length).toBeLessThan(whole.length / 2)
  }
})

test('a document may be cached for five minutes, and is revalidated with its entity tag', async () => {
  for (const encoding of ['br', 'gzip', 'identity']) {
    const first = await get({ 'Accept-Encoding': encoding })
    expect(first.headers.get('cache-control')).toBe('public, max-age=300')
    const tag = first.headers.get('etag') ?? ''
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get({ 'Accept-Encoding': encoding, 'If-None-Match': known })
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
      expect(again.headers.get('vary')).toBe('Accept-Encoding')
    }
    expect((await get({ 'Accept-Encoding': encoding, 'If-None-Match': '"other"' })).status).toBe(200)
  }
})

test('each encoding has its own entity tag, and another document has another one', async () => {
  const other = new Hono().get('/', publicDocument(`${text}.`, {}))
  const tags = [
    (await get({ 'Accept-Encoding': 'br' })).headers.get('etag'),
    (await get({ 'Accept-Encoding': 'gzip' })).headers.get('etag'),
    (await get()).headers.get('etag'),
    (await other.request('/')).headers.get('etag'),
  ]
  expect(new Set(tags).size).toBe(4)
})

test('HEAD has the same headers as GET, without the document', async () => {
  const answer = await get({}, 'HEAD')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-length')).toBe(String(text.length))
  expect(await answer.text()).toBe('')
})
