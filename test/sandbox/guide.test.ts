/** The commands of the guide about test data change the sandbox as the guide says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../support/process.ts'
import { realTime, testSandbox } from '../support/sandbox.ts'

const guide = readFileSync(join(root, 'docs/guides/16-test-data.md'), 'utf8')
const commands = [
  ...guide.matchAll(
    /^curl -i (?:-X POST )?http:\/\/127\.0\.0\.1:8080(\/sandbox\/\w+)(?:.* -d '(\{.*\})')?$/gm,
  ),
].map(([, path = '', body]) => ({ path, body }))

const sandbox = await testSandbox()
afterAll(() => sandbox.end())

/** The state of the sandbox after a command. */
async function after(index: number) {
  const { path, body } = commands[index] ?? { path: '' }
  return sandbox.post(path, body && JSON.parse(body))
}

test('the clock, the errors, the match engine and the reset', async () => {
  expect(commands).toHaveLength(4)
  const nothing = { next: null, count: 0, engineFailures: 0 }
  const later = new Date(Date.parse(realTime) + 42 * 24 * 3_600_000).toISOString()
  expect(await after(0)).toMatchObject({ status: 200, body: { now: later } })
  expect(await after(1)).toMatchObject({ body: { faults: { ...nothing, next: '503', count: 2 } } })
  expect(await after(2)).toMatchObject({ body: { faults: { next: '503', count: 2, engineFailures: 1 } } })
  expect(await after(3)).toMatchObject({ body: { now: realTime, faults: nothing } })
})
