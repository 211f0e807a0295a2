/**
 * Compares this service with servers that do the same work on other libraries: first what they answer, then what an
 * answer costs. `docs/performance.md` says how to read the result.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { scratchFolder } from '../support/process.ts'
import { chartOf } from './chart.ts'
import { compareAnswers } from './compare.ts'
import { installPeerPackages } from './peer-packages.ts'
import { reportOf, writeResult } from './report.ts'
import { type MeasuredName, measured } from './requests.ts'
import { measure } from './rounds.ts'
import { type OrganisationName, seed } from './seed.ts'
import { type RunningServer, serverKinds, startServer, usualServers } from './servers.ts'

const usage = `Usage: npm run bench -- [options]

  --quick              only compares the answers
  --full               also 1 and 64 requests at once, a list of 100,000, and this service with other CHECK_ANSWERS
  --write              writes docs/performance.md and docs/performance.svg
  --rounds N           rounds (5)
  --seconds N          seconds for one operation of one server in one round (2)
  --operations A,B     ${Object.keys(measured).join(', ')}
  --servers A,B        ${Object.keys(serverKinds).join(', ')}`

/** The operations of a usual run. */
const shortOperations = (Object.keys(measured) as MeasuredName[]).filter((name) => name !== 'longList')

const options = readOptions()
const folder = scratchFolder()
const servers: RunningServer[] = []
try {
  installPeerPackages()
  const template = join(folder.path, 'template')
  mkdirSync(template)
  const tokens = await seed(template, organisationsOf(options.operations))
  const compared = new Set([...shortOperations, ...options.operations])
  for (const name of options.servers) servers.push(await startServer(name, template, folder.path))
  const { requests, found } = await compareAnswers(servers, [...compared], tokens)
  for (const difference of found) console.error(difference)
  if (found.length > 0) process.exitCode = 1
  else {
    console.log(`${servers.length} servers answer ${requests} requests alike.`)
    if (!options.quick) {
      const measurements = await measure({ ...options, servers, tokens })
      const report = reportOf(measurements, options)
      console.log(`\n${report}`)
      if (options.write) writeResult(report, chartOf(measurements))
    }
  }
} finally {
  for (const server of servers) await server.stop()
  folder.remove()
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        full: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '2' },
        operations: { type: 'string' },
        servers: { type: 'string' },
      },
    })
    const { quick, full, write } = values
    return {
      ...{ quick, write, rounds: positive(values.rounds), seconds: positive(values.seconds) },
      concurrency: full ? [16, 1, 64] : [16],
      operations: chosen(values.operations, measured, full ? Object.keys(measured) : shortOperations),
      servers: chosen(values.servers, serverKinds, full ? Object.keys(serverKinds) : usualServers),
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    process.exit(2)
  }
}

function positive(text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new Error(`${text} is not a positive number.`)
  return number
}

/** The names in a list that is separated by commas. @throws when one of them is not known */
function chosen<Name extends string>(
  text: string | undefined,
  known: Readonly<Record<Name, unknown>>,
  usual: readonly string[],
): Name[] {
  const names = text?.split(',') ?? usual
  const isKnown = (name: string): name is Name => Object.hasOwn(known, name)
  return names.map((name) => {
    if (!isKnown(name)) throw new Error(`${name} is not one of: ${Object.keys(known).join(', ')}.`)
    return name
  })
}

/** The organisations whose patients the chosen operations need, and those of the comparison. */
function organisationsOf(operations: readonly MeasuredName[]): OrganisationName[] {
  const needed = new Set<OrganisationName>(['changing', 'thousand'])
  for (const name of operations) needed.add(measured[name].organisation)
  return [...needed]
}
