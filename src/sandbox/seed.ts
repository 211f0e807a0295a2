/** Fills a sandbox with requests to its own API, at the times when they would have been sent. */
import type { SandboxClock } from './clock.ts'
import { engineNames } from './engine.ts'
import type { Clients, Step } from './history.ts'
import { limsHistory } from './lims-history.ts'
import { mainStaff, otherStaff, patientHistory, runSearches, waitingSearches } from './patient-history.ts'

const mainPatients = 540
const otherPatients = 60
const mainLimsPatients = 40
const otherLimsPatients = 8
const waiting = 6
const leased = 2

const numbers = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index)

/** When the results of patients in ACT were refreshed last, in minutes before the start. */
const lastRefresh = 180

/** The searches that are due are run, so that the sandbox does not start with a long queue. */
const refresh = (sweep: () => Promise<unknown>): Step => ({
  before: lastRefresh,
  run: async (clients) => {
    await sweep()
    for (const machine of [mainStaff.machine, otherStaff.machine])
      for (const engine of engineNames) while ((await runSearches(clients[machine], engine, 100)) > 0);
  },
})

/**
 * @param clock is held at the time of each request, and runs afterwards
 * @param sweep does what the time limits demand at the time of the clock
 * @throws if a request is rejected
 */
export async function seed(
  clients: Clients,
  {
    clock,
    start,
    sweep,
  }: { readonly clock: SandboxClock; readonly start: Date; readonly sweep: () => Promise<unknown> },
): Promise<void> {
  const steps = [
    ...numbers(1, mainPatients).flatMap((number) => patientHistory(mainStaff, number)),
    ...numbers(1, otherPatients).flatMap((number) => patientHistory(otherStaff, number)),
    ...waitingSearches(otherStaff, numbers(otherPatients + 1, waiting), leased),
    ...numbers(1, mainLimsPatients).flatMap((number) => limsHistory('coordinator', number)),
    ...numbers(501, otherLimsPatients).flatMap((number) => limsHistory('otherCoordinator', number)),
    refresh(sweep),
  ].sort((one, other) => other.before - one.before)
  for (const { before, run } of steps) {
    clock.hold(new Date(start.getTime() - before * 60_000))
    await run(clients)
  }
  clock.hold(null)
}
