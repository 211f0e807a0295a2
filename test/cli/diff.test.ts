import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import contract from '../../generated/openapi.json' with { type: 'json' }

const folder = mkdtempSync(join(tmpdir(), 'diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

const program = fileURLToPath(new URL('../../src/cli/diff.ts', import.meta.url))
const run = (base: string) => spawnSync(process.execPath, [program, '--base', base], { encoding: 'utf8' })

function baseFile(edit: (document: typeof contract) => void): string {
  const document = structuredClone(contract)
  edit(document)
  const file = join(folder, 'base.json')
  writeFileSync(file, JSON.stringify(document))
  return file
}

test('the contract has not changed since itself', () => {
  const { status, stdout } = run(baseFile(() => {}))
  expect({ status, stdout: stdout.split('\n')[0] }).toEqual({
    status: 0,
    stdout: `The contract has not changed since ${contract.info.version}.`,
  })
})

test('a field that is gone needs another version', () => {
  const { status, stdout } = run(
    baseFile(({ components }) => {
      Object.assign(components.schemas.PatientList.properties, { lost: { type: 'boolean' } })
    }),
  )
  expect(stdout).toContain(
    '| Field `lost` removed | `PatientList.lost`, responses of `listPatients`, `searchPatientList` | breaking |',
  )
  expect(stdout).toContain('- Set `info.version` in openapi/openapi.yaml to ')
  expect(status).toBe(1)
})

test('a base that is missing is an error of the caller', () => {
  const { status, stderr } = run(join(folder, 'missing.json'))
  expect(status).toBe(2)
  expect(stderr).toContain('Usage: npm run -s diff')
})
