/** The one sweeper of the process: looks every minute what has come due. */
import { faultOf, type Logger } from './http/log.ts'
import { type SweepDependencies, sweep } from './search-match/sweep.ts'

const everyMinute = 60_000

export interface Clock {
  /** Does what is due by now. A fault is logged, and the next tick tries again. */
  tick(): Promise<void>
  /** Lets a tick that is under way end, and has no other. */
  stop(): Promise<void>
}

export function startClock(dependencies: SweepDependencies, log: Logger): Clock {
  let underWay: Promise<void> = Promise.resolve()
  const tick = async (): Promise<void> => {
    try {
      const swept = await sweep(dependencies)
      if (Object.values(swept).some((count) => count > 0)) log.info({ swept })
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
  return {
    tick: next,
    stop: () => {
      clearInterval(timer)
      return underWay
    },
  }
}
