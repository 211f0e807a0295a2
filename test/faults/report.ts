/** The result of a scenario as Markdown, and its place in docs/reliability.md. */
import { commitOf, machine, table, writeReport } from '../support/report.ts'
import type { Finding } from './findings.ts'

/** A scenario and what it found. */
export interface Section {
  readonly name: string
  readonly title: string
  readonly findings: readonly Finding[]
  /** How long it took. */
  readonly seconds: number
}

export function reportOf({ title, findings, seconds }: Section): string {
  const commit = commitOf(['src', 'generated', 'test/faults', 'test/support', 'package-lock.json'])
  const date = new Date().toISOString().slice(0, 10)
  return [
    `### ${title}`,
    `Commit ${commit}; ${date}; ${machine()}; ${seconds} seconds.`,
    table(['What was tried', 'How often', 'What was seen', 'Faults'], findings.map(rowOf), '---'),
  ].join('\n\n')
}

const rowOf = ({ tried, times, seen, faults }: Finding): string[] =>
  [tried, times, seen, faults.length === 0 ? 'none' : faults.join(' ')].map((text) =>
    text.replaceAll('|', '\\|').replaceAll('\n', ' '),
  )

export const writeResult = (section: Section): void =>
  writeReport('reliability.md', `npm run test:faults -- ${section.name}`, reportOf(section))
