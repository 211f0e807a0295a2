/** A run as a picture: CPU time for one request, a bar for each server. Plain SVG, readable on light and dark pages. */
import { concurrencyIn, middle, operationsIn, serversIn, titleOf } from './figures.ts'
import type { Measurements } from './rounds.ts'

const width = 720
const left = 180
const right = 70
const bar = 12
const line = 16
const gap = 30
const top = 44

export function chartOf(run: Measurements): string {
  const [concurrency = 0] = concurrencyIn(run)
  const servers = serversIn(run)
  const groups = operationsIn(run).map((operation) => ({
    title: titleOf.operation(operation),
    bars: servers.map((server) => ({ server, cpu: middle(run, { server, operation, concurrency }, 'cpu') })),
  }))
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ cpu }) => cpu)))
  const height = top + groups.length * (servers.length * line + gap)
  const drawn = groups.map(({ title, bars }, index) => {
    const y = top + index * (servers.length * line + gap)
    const lines = bars.map(({ server, cpu }, place) => {
      const at = y + 8 + place * line
      const length = ((width - left - right) * cpu) / most
      return [
        `<text x="${left - 8}" y="${at + bar - 2}" text-anchor="end">${titleOf.server(server)}</text>`,
        `<rect x="${left}" y="${at}" width="${length.toFixed(1)}" height="${bar}" class="${server}"/>`,
        `<text x="${(left + length + 6).toFixed(1)}" y="${at + bar - 2}">${Math.round(cpu)}</text>`,
      ].join('\n')
    })
    return [`<text x="0" y="${y}" class="title">${title}</text>`, ...lines].join('\n')
  })
  const title = `CPU time for one request in microseconds, ${concurrency} requests at once. Less is better.`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
<style>
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600 }
  rect { fill: #8c959f }
  .service, .postgres { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    rect { fill: #6e7681 }
    .service, .postgres { fill: #4493f8 }
  }
</style>
<text x="0" y="14">${title}</text>
${drawn.join('\n')}
</svg>
`
}
