/** The one sweeper of the process: looks at once and then every minute what has come due. */
import { faultOf, type Logger } from './http/log.ts'
import { type SweepDependencies, sweep } from './search-match/sweep.ts'

const everyMinute = 60_000

export interface Clock {
  /** Does what is due by now. A fault is logged, and the next tick tries again. */
  tick(): Promise<void>
  /** Ends a tick that is under way after its present transaction, and a rewrite of the file at once. */
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
