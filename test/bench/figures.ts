/** The figures of a run: the middle ones of its rounds. */
import { medianOf } from '../support/median.ts'
import { type MeasuredName, measured } from './requests.ts'
import type { Measurement, Measurements } from './rounds.ts'
import { type ServerName, serverKinds } from './servers.ts'

export type Figure = 'cpu' | 'rate' | 'p50' | 'p99'

/** Of each list one entry, in the order of the run. */
export const serversIn = ({ memory }: Measurements): ServerName[] => [...memory.keys()]
export const operationsIn = ({ all }: Measurements): MeasuredName[] => [
  ...new Set(all.map(({ operation }) => operation)),
]
export const concurrencyIn = ({ all }: Measurements): number[] => [
  ...new Set(all.map(({ concurrency }) => concurrency)),
]

export const titleOf = {
  server: (name: ServerName): string => serverKinds[name].title,
  operation: (name: MeasuredName): string => measured[name].title,
}

/** What of a run is looked at. */
export interface Cell {
  readonly server: ServerName
  readonly operation: MeasuredName
  readonly concurrency: number
}

/** The middle of the rounds. */
export const middle = (run: Measurements, cell: Cell, figure: Figure): number =>
  medianOf(roundsOf(run, cell).map((each) => each[figure]))

/**
 * How many times as much one server has as another, by the middle of the rounds. The two were measured directly after
 * one another in each round, so a busy moment of the machine meets both.
 */
export function ratio(run: Measurements, cell: Cell, other: ServerName, figure: Figure): number {
  const others = roundsOf(run, { ...cell, server: other })
  return medianOf(
    roundsOf(run, cell).map((each, index) => each[figure] / (others[index]?.[figure] ?? Number.NaN)),
  )
}

const roundsOf = ({ all }: Measurements, { server, operation, concurrency }: Cell): Measurement[] =>
  all.filter(
    (each) => each.server === server && each.operation === operation && each.concurrency === concurrency,
  )
