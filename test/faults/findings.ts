/** What a scenario reports. */

/** One line of the result: what was tried, how often, and what was seen. */
export interface Finding {
  readonly tried: string
  readonly times: string
  readonly seen: string
  /** What was lost, doubled, undeclared or late, each in a sentence. An empty list means that nothing was. */
  readonly faults: readonly string[]
}

/** How often a scenario tries. */
export interface Scale {
  readonly isQuick: boolean
  /** The number of repetitions: that of the full run, or a tenth of it. */
  times(full: number): number
}

export const scaleOf = (isQuick: boolean): Scale => ({
  isQuick,
  times: (full) => (isQuick ? Math.max(2, Math.ceil(full / 10)) : full),
})

export interface Scenario {
  readonly title: string
  /** Each finding is printed as soon as there is one. */
  run(scale: Scale): AsyncGenerator<Finding>
}

/** The sentence as a fault, if it applies. */
export const faultIf = (applies: boolean, sentence: string): string[] => (applies ? [sentence] : [])

/** The number of different values. */
export const different = (values: Iterable<unknown>): number => new Set(values).size

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
