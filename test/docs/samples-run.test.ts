import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleServer } from '../../src/generator/docs/call.ts'
import { operations } from '../../src/generator/docs/document.ts'
import { withSamples } from '../../src/generator/docs/samples.ts'
import { developmentToken, root, scratchFolder, startService } from '../support/process.ts'
import { contract, fromSource } from './document.ts'

const published = sampleServer(contract())
const all = operations(withSamples(contract()))
const sampleOf = (label: string, { 'x-codeSamples': samples }: (typeof all)[number]) =>
  samples?.find((sample) => sample.label === label)?.source ?? ''

const folder = scratchFolder()
let service: Awaited<ReturnType<typeof startService>>
let env: NodeJS.ProcessEnv
beforeAll(async () => {
  service = await startService(folder.path)
  // The token of a machine, because no sample needs a person and some operations reject one.
  env = { ...process.env, TOKEN: await developmentToken(folder.path, '--organisation', '6939') }
})
afterAll(async () => {
  await service.end()
  folder.remove()
})

/** Runs a sample against the service, which has another port than the contract. */
async function output(command: string, ...args: string[]): Promise<string> {
  const here = args.map((arg) => arg.replace(published, service.address))
  return (await promisify(execFile)(command, here, { cwd: root, env })).stdout
}

/** The patients in the samples do not exist in this service. A missing patient is the only accepted error. */
const expectUnderstood = (status: number, { operationId, responses }: (typeof all)[number]) => {
  expect(Object.keys(responses), operationId).toContain(String(status))
  expect([400, 401, 403, 405, 413, 415, 500], operationId).not.toContain(status)
}

test.each(all)('curl: $operationId', async (operation) => {
  const answer = await output('bash', '-euc', sampleOf('curl', operation))
  expectUnderstood(Number(/^HTTP\/1.1 (\d+) /.exec(answer)?.[1]), operation)
})

test.each(all)('TypeScript: $operationId', async (operation) => {
  // The result of a sample does not contain the status, so a middleware reports it.
  const listening = fromSource(sampleOf('TypeScript', operation)).replace(
    /^const \{/m,
    'client.use({ onResponse: ({ response }) => console.log(response.status) })\nconst {',
  )
  const status = await output(process.execPath, '--input-type=module-typescript', '--eval', listening)
  expectUnderstood(Number(status), operation)
})
