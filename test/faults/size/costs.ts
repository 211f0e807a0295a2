/** What a query costs: CPU time and elapsed time, compared between two databases. */
import { readFileSync } from 'node:fs'
import { medianOf } from '../../support/median.ts'
import type { Page } from './pages.ts'

/** A database whose queries are measured. */
export interface Measured {
  readonly patients: number
  /** Milliseconds of CPU time so far of all processes that take part. */
  cpu(): number
  /** @returns the number of patients on the page */
  read(page: Page): Promise<number>
  close(): Promise<void>
}

/** Milliseconds for one page. */
export interface Cost {
  readonly cpu: number
  readonly wall: number
}

export function cpuOfThisProcess(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** This process and another one. Source: proc(5), the first number of schedstat is nanoseconds on a CPU. */
export const cpuWith = (pid: number) => (): number =>
  cpuOfThisProcess() + Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6

const rounds = 12

/** The two databases take turns, and the best round of each counts: whatever else the machine does only adds. */
export async function compareCosts(
  databases: readonly [Measured, Measured],
  pages: readonly [Page, Page],
  repeats: number,
): Promise<{ one: Cost; other: Cost; entries: [number, number] }> {
  const best: [Cost, Cost] = [worst, worst]
  const entries: [number, number] = [0, 0]
  for (let round = 0; round <= rounds; round++) {
    for (const index of [0, 1] as const) {
      const database = databases[index]
      const walls: number[] = []
      const before = database.cpu()
      for (let count = 0; count < repeats; count++) {
        const start = performance.now()
        entries[index] = await database.read(pages[index])
        walls.push(performance.now() - start)
      }
      const { cpu, wall } = best[index]
      const now = { cpu: (database.cpu() - before) / repeats, wall: medianOf(walls) }
      // Round 0 only warms up.
      if (round > 0) best[index] = { cpu: Math.min(cpu, now.cpu), wall: Math.min(wall, now.wall) }
    }
  }
  const [one, other] = best
  return { one, other, entries }
}

const worst: Cost = { cpu: Number.POSITIVE_INFINITY, wall: Number.POSITIVE_INFINITY }
