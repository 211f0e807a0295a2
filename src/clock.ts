/** Runs the sweep once at the start and then every minute. */
import { faultOf, type Logger } from './http/log.ts'
import { type SweepDependencies, sweep } from './search-match/sweep.ts'

const everyMinute = 60_000

export interface Clock {
  /** Runs one sweep. An error is logged, and the next tick tries again. */
  tick(): Promise<void>
  /** Ends a running tick after its current transaction, and starts no other. */
  stop(): Promise<void>
}

export function startClock(dependencies: SweepDependencies, log: Logger): Clock {
  const stopping = new AbortController()
  let underWay: Promise<void> = Promise.resolve()
  // An earlier process may have been killed between the change of a patient and this.
  let mustPurge = true
  const tick = async (): Promise<void> => {
    if (stopping.signal.aborted) return
    try {
      const swept = await sweep(dependencies, stopping.signal)
      if (Object.values(swept).some((count) => count > 0)) log.info({ swept })
      if (swept.anonymised > 0) mustPurge = true
    } catch (error) {
      // The sweep may have anonymised patients before it failed.
      mustPurge = true
      log.error({ fault: faultOf(error) })
    }
    try {
      if (mustPurge && (await dependencies.store.purge())) mustPurge = false
    } catch (error) {
      log.error({ fault: faultOf(error) })
    }
  }
  // One after the other, so that a slow tick is not overtaken.
  const next = (): Promise<void> => {
    underWay = underWay.then(tick)
    return underWay
  }
  const timer = setInterval(next, everyMinute)
  timer.unref()
  void next()
  return {
    tick: next,
    stop: () => {
      clearInterval(timer)
      stopping.abort()
      return underWay
    },
  }
}
