/** The result of a run as Markdown, and its place in docs/performance.md. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/process.ts'
import { commitOf, machine, table, writeReport } from '../support/report.ts'
import { type Cell, concurrencyIn, middle, operationsIn, ratio, serversIn, titleOf } from './figures.ts'
import type { Measurements } from './rounds.ts'
import type { ServerName } from './servers.ts'

/** The server that the ratios are of. */
const subject: ServerName = 'service'

export function reportOf(
  run: Measurements,
  { rounds, seconds }: { rounds: number; seconds: number },
): string {
  const commit = commitOf(['src', 'generated', 'test/bench', 'package-lock.json'])
  const parts = [
    `Commit ${commit}; ${machine()}; ${rounds} rounds of ${seconds} seconds for each figure, of which the middle one is shown.`,
    ...concurrencyIn(run).flatMap((concurrency) => sectionsOf(run, concurrency)),
    '### Memory after the run',
    'MiB of the server process (resident set size), and how many requests it has answered until then.',
    table(
      ['', ...serversIn(run).map(titleOf.server)],
      [
        ['memory', ...[...run.memory.values()].map(mebibytes)],
        ['requests', ...serversIn(run).map((server) => String(run.answered.get(server)))],
      ],
    ),
  ]
  return parts.join('\n\n')
}

function sectionsOf(run: Measurements, concurrency: number): string[] {
  const servers = serversIn(run)
  const others = servers.filter((name) => name !== subject)
  const rows = (cell: (at: Cell) => string, shown = servers) =>
    operationsIn(run).map((operation) => [
      titleOf.operation(operation),
      ...shown.map((server) => cell({ server, operation, concurrency })),
    ])
  const head = ['', ...servers.map(titleOf.server)]
  const cpu = table(
    head,
    rows((at) => Math.round(middle(run, at, 'cpu')).toString()),
  )
  const rates = table(
    head,
    rows((at) => Math.round(middle(run, at, 'rate')).toString()),
  )
  const times = table(
    head,
    rows((at) => `${middle(run, at, 'p50').toFixed(1)} / ${middle(run, at, 'p99').toFixed(1)}`),
  )
  const compared = servers.includes(subject)
    ? [
        `### Requests per CPU second, as a multiple of each peer, ${concurrency} at once`,
        'More than 1 means that this service needs less CPU time than the peer.',
        table(
          ['', ...others.map(titleOf.server)],
          rows(({ server, ...at }) => ratio(run, { ...at, server }, subject, 'cpu').toFixed(2), others),
        ),
      ]
    : []
  return [
    `### CPU time for one request, ${concurrency} at once`,
    'Microseconds of the server process, all its threads included.',
    cpu,
    ...compared,
    `### Requests per second, ${concurrency} at once`,
    rates,
    `### Time to the answer, ${concurrency} at once`,
    'Milliseconds: the median, and the 99th percentile.',
    times,
  ]
}

const mebibytes = (bytes: number): string => Math.round(bytes / 1024 ** 2).toString()

/** Puts a report in the place of the last one, and the chart beside it. */
export function writeResult(report: string, chart: string): void {
  writeReport('performance.md', 'npm run bench -- --write', report)
  writeFileSync(join(root, 'docs/performance.svg'), chart)
}
