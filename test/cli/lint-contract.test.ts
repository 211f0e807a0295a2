import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const program = fileURLToPath(new URL('../../src/cli/lint-contract.ts', import.meta.url))

async function run(...args: string[]) {
  const child = spawn(process.execPath, [program, ...args])
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await ended, stdout, stderr }
}

/** Its defect: the code BOX has no meaning. */
const broken = 'test/governance/broken/codes-are-explained.yaml'
const clean = 'test/governance/clean.yaml'

describe('a broken document', () => {
  test.concurrent.each([
    ['stylish', 'contract/codes-are-explained'],
    ['github-actions', `::error title=contract/codes-are-explained,file=${broken},line=`],
    ['junit', '<testcase classname="contract/codes-are-explained"'],
    ['markdown', '`contract/codes-are-explained` (openapi/governance/lint-rules/codes-are-explained.js)'],
  ])('is reported as %s', async (format, expected) => {
    const { status, stdout } = await run('--format', format, broken)
    expect(stdout).toContain(expected)
    expect(stdout).not.toContain('redocly.com/docs/cli/rules/contract')
    expect(status).toBe(1)
  })
})

test('a document without problems has a report that says so', async () => {
  expect(await run('--format', 'markdown', clean)).toMatchObject({
    status: 0,
    stdout: 'The linter found no problems in the contract.\n',
  })
})

test('another format is an error of the caller', async () => {
  const { status, stderr } = await run('--format', 'html')
  expect(status).toBe(2)
  expect(stderr).toContain('html is not a format.\n\nUsage: ')
})
