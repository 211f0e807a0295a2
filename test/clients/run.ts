/**
 * Runs the samples of the documentation in Python and Java. Then generates a client in each language with the commands
 * of the guide, compiles it, and makes the whole journey against a new service. A job of its own: it needs Java, Maven, Python and Go, and downloads the generators
 * into the caches of npm, Maven, pip and Go. Everything else is in a folder that goes away.
 *
 *   npm run test:clients [-- --document FILE] [--only WORD] [--keep]
 *
 * Prints a line for each client and each language of samples, and ends with a summary. The exit code is 1 if anything failed.
 */
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import { developmentToken, root, scratchFolder, startService } from '../support/process.ts'
import { type Client, clients, type Journey } from './clients.ts'
import { commandsOf } from './guide.ts'
import { coordinator, journey } from './journey.ts'
import { complaints, type Reading } from './judge.ts'
import { record } from './recorder.ts'
import { runSamples, type SampleRun, sampleRuns } from './samples.ts'
import { isMissing, script } from './script.ts'

const { values: options } = parseArgs({
  options: {
    document: { type: 'string', default: join(root, 'generated/openapi.json') },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
  },
})
const document = readFileSync(options.document, 'utf8')
const programs = join(import.meta.dirname, 'programs')

/** Downloads the document, generates the client and builds it as the guide says, and compiles the program. */
async function build({ name, program, compile }: Client, folder: string): Promise<string[]> {
  const source = await record(document)
  try {
    const commands = [commandsOf('Before you start', source.address), commandsOf(name, source.address)]
    const { code, output } = await script(commands.join('\n'), folder)
    if (code !== 0) return [`the commands of the guide ended with ${code}:\n${tail(output)}`]
    if (program) cpSync(join(programs, program), folder, { recursive: true })
    if (compile === undefined) return []
    const compiled = await script(compile, folder)
    return compiled.code === 0 ? [] : [`the program does not compile:\n${tail(compiled.output)}`]
  } finally {
    source.close()
  }
}

/** Makes the journey against a new service. */
async function travel({ command, sendsNull = false }: Journey, folder: string): Promise<string[]> {
  const data = scratchFolder()
  const service = await startService(data.path)
  const recorder = await record(document, service.address, journey.length + 1)
  try {
    const API_TOKEN = await developmentToken(data.path, '--organisation', '6939', '--username', coordinator)
    const { code, output, lines } = await script(command, folder, { API_URL: recorder.address, API_TOKEN })
    const readings = lines.filter((line) => line.startsWith('{')).map((line): Reading => JSON.parse(line))
    return [
      ...(code === 0 ? [] : [`the program ended with ${code}:\n${tail(output)}`]),
      ...complaints(recorder.exchanges, readings, { nullIsAbsent: sendsNull }),
    ]
  } finally {
    recorder.close()
    await service.end()
    data.remove()
  }
}

/** The last lines of the output, without the responses that a program prints. */
const tail = (output: string) =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('{'))
    .slice(-25)
    .join('\n')

/** @returns the words for the line of the client, and what is wrong */
async function attempt(client: Client, folder: string): Promise<{ done: string; wrong: string[] }> {
  mkdirSync(folder)
  const broken = await build(client, folder)
  if (broken.length > 0) return { done: 'not built', wrong: broken }
  const done = ['built']
  const wrong: string[] = []
  for (const run of client.journeys) {
    const found = await travel(run, folder)
    const name = ['journey', ...(run.name ? [`by ${run.name}`] : [])].join(' ')
    done.push(`${name} ${found.length === 0 ? `${journey.length} of ${journey.length} steps` : 'failed'}`)
    wrong.push(...found.map((text) => (run.name ? `${run.name}: ${text}` : text)))
  }
  if (client.journeys.length === 0) done.push('no journey is made with it')
  return { done: done.join(', '), wrong }
}

/** Something that is built and run, with one line of the output. */
interface Attempt {
  readonly name: string
  readonly needs: readonly string[]
  /** Why it cannot be run although the programs are there. */
  readonly obstacle?: () => Promise<string | undefined>
  /** @returns the words for its line, and what is wrong */
  readonly make: (folder: string) => Promise<{ done: string; wrong: string[] }>
}

const ofClient = (client: Client): Attempt => ({ ...client, make: (folder) => attempt(client, folder) })

const ofSamples = (run: SampleRun): Attempt => ({
  ...run,
  obstacle: async () => {
    if (!run.check) return undefined
    const { code } = await script(run.check.command, root)
    return code === 0 ? undefined : run.check.missing
  },
  make: async (folder) => {
    mkdirSync(folder)
    const { count, wrong } = await runSamples(run, join(programs, 'samples'), folder)
    return { done: wrong.length === 0 ? `${count} of ${count} ran` : 'failed', wrong }
  },
})

const chosen = [...sampleRuns.map(ofSamples), ...clients.map(ofClient)].filter(({ name }) =>
  name.toLowerCase().includes(options.only.toLowerCase()),
)
if (chosen.length === 0) throw new Error(`Nothing has "${options.only}" in its name.`)

const scratch = scratchFolder()
const count = { passed: 0, failed: 0, skipped: 0 }
for (const { name, needs, obstacle, make } of chosen) {
  const missing = needs.filter(isMissing)
  const reason =
    missing.length > 0 ? `these programs are not on the PATH: ${missing.join(', ')}` : await obstacle?.()
  if (reason) {
    count.skipped++
    console.log(`- ${name}: skipped because ${reason}`)
    continue
  }
  const began = performance.now()
  const { done, wrong } = await make(join(scratch.path, name.replaceAll(' ', '-')))
  count[wrong.length === 0 ? 'passed' : 'failed']++
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`${wrong.length === 0 ? '✓' : '✗'} ${name}: ${done} (${seconds} s)`)
  for (const text of wrong) console.log(`    ${text.replaceAll('\n', '\n    ')}`)
}
if (options.keep) console.log(`The clients are in ${scratch.path}`)
else scratch.remove()
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
process.exitCode = count.failed === 0 ? 0 : 1
