import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import packageJson from '../../package.json' with { type: 'json' }
import { formats } from '../../src/governance/lint-report.ts'
import { root } from './lint.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
}

interface Job {
  readonly permissions?: Record<string, string>
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly permissions: Record<string, string>
  readonly jobs: Record<string, Job>
}

const folder = join(root, '.github/workflows')
const workflows = readdirSync(folder).map((name): [string, Workflow] => [
  name,
  parse(readFileSync(join(folder, name), 'utf8')),
])
const jobs = workflows.flatMap(([name, { jobs }]) =>
  Object.entries(jobs).map(([job, definition]): [string, Job] => [`${name}, ${job}`, definition]),
)
const commandsOf = ({ steps }: Job): string => steps.map(({ run = '' }) => run).join('\n')

test.each(workflows)('%s can only read unless a job says otherwise', (_name, { permissions }) => {
  expect(permissions).toEqual({ contents: 'read' })
})

describe('a job that can write', () => {
  const writing = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes('write'))

  test('is only the one that posts a comment', () => {
    expect(writing.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['ci.yml, comment', { 'pull-requests': 'write' }],
    ])
  })

  // With this permission, the code of a pull request could change the pull request.
  test.each(writing)('%s runs no code of the repository', (_name, job) => {
    expect(job.steps.map(({ uses }) => uses).filter(Boolean)).toEqual(['actions/download-artifact@v4'])
    expect(commandsOf(job)).not.toMatch(/npm|node|npx|\.ci/)
  })
})

test('every command of a workflow exists', () => {
  const named = jobs.flatMap(([, job]) => [...commandsOf(job).matchAll(/npm run (?:-s )?([a-z:]+)/g)])
  expect(named.length).toBeGreaterThan(4)
  const scripts = Object.keys(packageJson.scripts)
  expect(named.map(([, name = '']) => name).filter((name) => !scripts.includes(name))).toEqual([])
})

test('every format of a workflow exists', () => {
  const named = jobs.flatMap(([, job]) => [...commandsOf(job).matchAll(/--format (\S+)/g)])
  expect(new Set(named.map(([, name = '']) => name))).toEqual(
    new Set(formats.filter((format) => format !== 'stylish')),
  )
})
