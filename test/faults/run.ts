/**
 * Long failure tests with real processes: what is lost, doubled, undeclared or late if several replicas write at the same
 * time, if processes are killed, and if the database does not respond. `docs/reliability.md` says how to read the result.
 */
import { parseArgs } from 'node:util'
import { type Finding, type Scenario, scaleOf } from './findings.ts'
import { freezes } from './freezes/scenario.ts'
import { kills } from './kills/scenario.ts'
import { replicas } from './replicas/scenario.ts'
import { reportOf, type Section, writeResult } from './report.ts'
import { lists } from './size/lists.ts'
import { start } from './size/start.ts'

const scenarios: Readonly<Record<string, Scenario>> = { replicas, kills, freezes, start, lists }

const usage = `Usage: npm run test:faults -- [options] [scenarios]

  scenarios   ${Object.keys(scenarios).join(', ')} (all)
  --quick     a tenth of the repetitions

Without --quick, the result of each scenario is written to docs/reliability.md.`

const { quick, names } = readOptions()
const sections: Section[] = []
for (const name of names) {
  const section = await tried(name)
  sections.push(section)
  if (!quick) writeResult(section)
}
for (const section of sections) console.log(`\n${reportOf(section)}`)
const faults = sections.flatMap(({ findings }) => findings.flatMap((finding) => finding.faults))
for (const fault of faults) console.error(fault)
// A scenario that failed may have left a timer.
process.exit(faults.length > 0 ? 1 : 0)

async function tried(name: string): Promise<Section> {
  const { title, run } = scenarios[name] as Scenario
  console.log(`${title}:`)
  const findings: Finding[] = []
  const began = performance.now()
  try {
    for await (const finding of run(scaleOf(quick))) {
      findings.push(finding)
      const result = finding.faults.length === 0 ? 'passed' : 'FAILED'
      const elapsed = Math.round((performance.now() - began) / 1000)
      console.log(`  ${elapsed} s, ${result}: ${finding.tried}: ${finding.seen}`)
      for (const fault of finding.faults) console.log(`    ${fault}`)
    }
  } catch (error) {
    console.error(error)
    findings.push({ tried: title, times: '–', seen: 'it ended early', faults: [String(error)] })
  }
  return { name, title, findings, seconds: Math.round((performance.now() - began) / 1000) }
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { quick: { type: 'boolean', default: false } },
    })
    for (const name of positionals) {
      if (!Object.hasOwn(scenarios, name)) throw new Error(`${name} is not a scenario.`)
    }
    return { ...values, names: positionals.length > 0 ? positionals : Object.keys(scenarios) }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    process.exit(2)
  }
}
