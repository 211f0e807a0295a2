/** The limits of connections are in the code of the service and not in the contract. The guides repeat the same ones. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { usualLimits } from '../../src/server/listener.ts'
import { root } from './document.ts'

const read = (file: string) => readFileSync(join(root, 'docs/guides', file), 'utf8').replaceAll(/\s+/g, ' ')
const limits = read('15-limits.md')
const errors = read('3-errors.md')

/** The numbers in the groups of a pattern. */
const numbers = (text: string, pattern: RegExp) => pattern.exec(text)?.slice(1).map(Number)

test.each([
  ['headers', /Request line and headers together \| (\d+) KiB/, [usualLimits.headerBytes / 1024]],
  ['time for headers', /All headers .*? within \| (\d+) seconds/, [usualLimits.headersTimeout / 1000]],
  ['time for a request', /The whole request .*? \| (\d+) seconds/, [usualLimits.requestTimeout / 1000]],
  ['time for a response', /read completely within \| (\d+) seconds/, [usualLimits.responseTimeout / 1000]],
  ['idle connections', /An idle connection .*? \| (\d+) seconds/, [usualLimits.keepAliveTimeout / 1000]],
  ['timeout of a client', /timeout of your client to (\d+) seconds/, [usualLimits.responseTimeout / 1000]],
  ['connections', /at most (\d+) connections/, [usualLimits.connections]],
  ['requests on a connection', /closed after (\d+) requests/, [usualLimits.requestsPerConnection]],
  ['pipelining', /At most (\d+) requests on a connection/, [usualLimits.pipelinedRequests]],
])('the guide of limits has the limit of %s', (_, pattern, expected) => {
  expect(numbers(limits, pattern)).toEqual(expected)
})

test('the guide of errors has the same limits', () => {
  expect(numbers(errors, /headers did not arrive within (\d+) seconds.*? within (\d+) seconds/)).toEqual([
    usualLimits.headersTimeout / 1000,
    usualLimits.requestTimeout / 1000,
  ])
  expect(numbers(errors, /headers together have more than (\d+) KiB/)).toEqual([
    usualLimits.headerBytes / 1024,
  ])
})
