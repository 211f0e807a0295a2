/** The examples for proxies keep the limits of the contract and of the service. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { usualLimits } from '../../src/server/listener.ts'
import { contract } from '../support/document.ts'
import { root } from '../support/process.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const [nginx, caddy] = [read('deploy/nginx.conf'), read('deploy/Caddyfile')]

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1])
const longestRequest = usualLimits.responseTimeout

describe.each([
  [
    'nginx.conf',
    nginx,
    /client_max_body_size (\d+)m;/,
    /proxy_read_timeout (\d+)s;/,
    /keepalive_timeout (\d+)s;/,
  ],
  ['Caddyfile', caddy, /max_size (\d+)MB/, /response_header_timeout (\d+)s/, /keepalive (\d+)s/],
])('%s', (_file, text, body, timeout, keepAlive) => {
  test('lets bodies through that are too large, so that the service rejects them as the contract says', () => {
    const size = numberIn(text, body) * 1_000_000
    expect(size).toBeGreaterThan(Number(contract['x-max-body-bytes']))
    expect(size).toBeLessThan(4 * Number(contract['x-max-body-bytes']))
  })

  test('waits longer than the service does', () => {
    expect(numberIn(text, timeout) * 1000).toBeGreaterThan(longestRequest)
  })

  test('closes an unused connection before the service does', () => {
    expect(numberIn(text, keepAlive) * 1000).toBeLessThan(usualLimits.keepAliveTimeout)
  })

  test('writes no query string into a log', () => {
    expect(text).not.toMatch(/\$request[ '"]|\$request_uri '|\$args|\$http_authorization/)
    expect(text).toMatch(/error_log \S+ crit;|exclude http\.log\.error/)
  })
})

test('nginx accepts headers that the service accepts', () => {
  expect(numberIn(nginx, /large_client_header_buffers \d+ (\d+)k;/) * 1024).toBe(usualLimits.headerBytes)
})
