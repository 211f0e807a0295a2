/** The result of a run as Markdown, and its place in docs/performance.md. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/process.ts'
import { type Cell, concurrencyIn, middle, operationsIn, ratio, serversIn, titleOf } from './figures.ts'
import type { Measurements } from './rounds.ts'
import type { ServerName } from './servers.ts'

/** The server that the ratios are of. */
const subject: ServerName = 'service'

export function reportOf(
  run: Measurements,
  { rounds, seconds }: { rounds: number; seconds: number },
): string {
  const { platform, arch, version } = process
  const machine = `${availableParallelism()} cores, ${platform} ${arch}, Node ${version}`
  const parts = [
    `Commit ${commit()}; ${machine}; ${rounds} rounds of ${seconds} seconds for each figure, of which the middle one is shown.`,
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

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}

/** The commit that was measured, and whether anything was changed since. */
function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const isChanged =
    git('status', '--porcelain', '--', 'src', 'generated', 'test/bench', 'package-lock.json') !== ''
  return `\`${git('rev-parse', '--short', 'HEAD')}\`${isChanged ? ' with changes that are not committed' : ''}`
}

const [begin, end] = ['<!-- Written by npm run bench -- --write -->', '<!-- End of what is written -->']

/** Puts a report in the place of the last one, and the chart beside it. */
export function writeReport(report: string, chart: string): void {
  const file = join(root, 'docs/performance.md')
  const text = readFileSync(file, 'utf8')
  const [before, rest = ''] = text.split(begin)
  const [, after] = rest.split(end)
  if (after === undefined) throw new Error('docs/performance.md has no place for the report.')
  writeFileSync(file, `${before}${begin}\n\n${report}\n\n${end}${after}`)
  writeFileSync(join(root, 'docs/performance.svg'), chart)
}
