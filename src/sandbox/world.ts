/** All data of the sandbox, and what works with them. A reset replaces it. */
import { randomUUID } from 'node:crypto'
import type { Logger } from '../log/log.ts'
import type { Handle } from '../operations/handler.ts'
import { sweep } from '../search-match/sweep.ts'
import { openViews } from '../search-match/views.ts'
import { handleWith } from '../server/handlers.ts'
import { startClock } from '../server/schedule.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { SandboxClock } from './clock.ts'
import { type Engine, simulatedEngine } from './engine.ts'

export interface World {
  readonly store: Store
  readonly handle: Handle
  readonly engine: Engine
  /** Does what the time limits demand at the time of the clock. */
  sweep(): Promise<void>
  /** From now on, it is also done every minute. */
  start(): void
  close(): Promise<void>
}

/** @param fails whether the next search of the simulated match engine fails */
export async function openWorld({
  clock,
  log,
  fails,
}: {
  readonly clock: SandboxClock
  readonly log: Logger
  readonly fails: () => boolean
}): Promise<World> {
  const { now } = clock
  const store = await openStore(':memory:')
  const views = openViews(store)
  const newPatientId = () => randomUUID().replaceAll('-', '').slice(0, 17)
  const swept = { store, views, now, newPatientId }
  let schedule: ReturnType<typeof startClock> | undefined
  return {
    store,
    handle: handleWith({ store, views, now, newLeaseId: randomUUID }),
    engine: simulatedEngine(fails),
    sweep: async () => {
      if (schedule) await schedule.tick()
      else await sweep(swept)
    },
    start: () => {
      schedule = startClock(swept, log)
    },
    async close() {
      await schedule?.stop()
      await views.close()
      await store.close()
    },
  }
}
