/** Runs the sweep at the start and then every minute. */
import { faultOf, type Logger } from '../log/log.ts'
import { type SweepDependencies, sweep } from '../search-match/sweep.ts'

const everyMinute = 60_000

export interface Clock {
  /** Runs one sweep. An error is logged, and the next run tries again. */
  tick(): Promise<void>
  /**
   * Stops a running sweep after its current transaction, stops a rewrite of the files immediately, and starts no other.
   */
  stop(): Promise<void>
}

export function startClock(dependencies: SweepDependencies, log: Logger): Clock {
  const { store, now } = dependencies
  const stopping = new AbortController()
  let underWay: Promise<void> = Promise.resolve()
  const tick = async (): Promise<void> => {
    if (stopping.signal.aborted) return
    try {
      const swept = await sweep(dependencies, stopping.signal)
      if (Object.values(swept).some((count) => count > 0)) log.info({ swept })
      const start = performance.now()
      if (await store.erase(now(), stopping.signal)) {
        log.info({ rewritten: { ms: Math.round(performance.now() - start) } })
      }
    } catch (error) {
      log.error({ fault: faultOf(error) })
    }
  }
  // The runs do not overlap, even if one is slow.
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
