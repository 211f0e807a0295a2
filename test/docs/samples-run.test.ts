/** The samples in curl and TypeScript, run as they are against the service. `npm run test:clients` runs the others. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Recorder, record } from '../clients/recorder.ts'
import { script } from '../clients/script.ts'
import { root, scratchFolder, startService } from '../support/process.ts'
import { calling, complaintsAbout, samplesIn, type Tokens, tokensFor } from '../support/samples.ts'

const folder = scratchFolder()
let service: Awaited<ReturnType<typeof startService>>
let tokens: Tokens
beforeAll(async () => {
  service = await startService(folder.path)
  tokens = await tokensFor(folder.path)
})
afterAll(async () => {
  await service.end()
  folder.remove()
})

/** Runs commands with a recorder between them and the service. */
async function recorded(commands: (address: string) => string): Promise<Recorder['exchanges']> {
  const recorder = await record('', service.address)
  try {
    const { code, output } = await script(commands(recorder.address), folder.path, { ...tokens })
    expect(code, output).toBe(0)
    return recorder.exchanges
  } finally {
    recorder.close()
  }
}

const written = (name: string, text: string): string => {
  const file = join(folder.path, name)
  writeFileSync(file, text)
  return file
}

/** The samples import the source of the client package, because the package is not installed here. */
const source = JSON.stringify(join(root, 'client/index.ts'))

describe.each([
  [
    'curl',
    (address: string) =>
      samplesIn('curl')
        .map((sample) => calling(address, sample))
        .join('\n'),
  ],
  [
    'TypeScript',
    (address: string) => {
      const files = samplesIn('TypeScript').map((sample, index) =>
        written(`sample-${index}.ts`, calling(address, sample).replace("'@patient-api/client'", source)),
      )
      // One program imports all samples, one after the other, because a start of Node costs more than a sample.
      const all = written('all.ts', files.map((file) => `await import(${JSON.stringify(file)})\n`).join(''))
      return `'${process.execPath}' '${all}'`
    },
  ],
] as const)('%s', (language, commands) => {
  const samples = samplesIn(language)
  let exchanges: Recorder['exchanges']
  beforeAll(async () => {
    exchanges = await recorded(commands)
  })

  test('each sample sends one request', () => {
    expect(exchanges.length).toBe(samples.length)
    expect(samples.length).toBeGreaterThan(30)
  })

  test.each(samples.map((sample, index) => ({ index, ...sample })))('$name', ({ index, ...sample }) => {
    expect(complaintsAbout(sample, exchanges[index])).toEqual([])
  })
})
