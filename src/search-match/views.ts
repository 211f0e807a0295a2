/**
 * Records when patients are viewed. If a view cannot be stored at the moment, the read request is neither delayed
 * nor rejected.
 */
import { setImmediate as breathe } from 'node:timers/promises'
import { Unavailable } from '../problems/unavailable.ts'
import { touchPatient } from '../store/patients.ts'
import type { Store } from '../store/store.ts'

export interface Views {
  /** Stores a view of a patient, or keeps it in memory until the database accepts writes again. */
  record(organisation: string, wmdaId: number, at: string): Promise<void>
  /** Stores the views in memory, if the database accepts writes now. */
  store(): Promise<void>
  /** Stores the views in memory and waits for the database as other writes do. @returns how many views are lost */
  close(): Promise<number>
}

export interface ViewLimits {
  /** The maximum number of views in memory, one for each patient. If it is reached, views of further patients are not kept. */
  readonly most?: number
  /** The maximum number of views in one transaction. Other writes wait until it ends. */
  readonly batch?: number
}

interface View {
  readonly organisation: string
  readonly wmdaId: number
  readonly at: string
}

/** Several processes change the same rows in the same order, so that none waits for another in a circle. */
const inOrder = (views: readonly View[]) => views.toSorted((one, other) => one.wmdaId - other.wmdaId)

export function openViews(
  store: Pick<Store, 'transaction'>,
  { most = 10_000, batch = 100 }: ViewLimits = {},
): Views {
  /** The latest views are last. */
  const remembered = new Map<number, View>()
  let underWay: Promise<unknown> = Promise.resolve()
  let next: Promise<boolean> | undefined

  /** @returns false if the database did not accept the views */
  async function storeThese(taken: readonly View[], wait: boolean): Promise<boolean> {
    if (taken.length === 0) return true
    try {
      await store.transaction(
        async (queries) => {
          for (const { organisation, wmdaId, at } of inOrder(taken)) {
            await touchPatient(queries, organisation, wmdaId, at)
          }
        },
        { wait },
      )
    } catch (error) {
      if (error instanceof Unavailable) return false
      throw error
    }
    // A later view of the same patient may have been recorded during the transaction. It is kept.
    for (const view of taken) if (remembered.get(view.wmdaId) === view) remembered.delete(view.wmdaId)
    return true
  }

  /** Stores the latest views after the batch in progress. All callers that wait for it share one batch. */
  function storeNext(): Promise<boolean> {
    next ??= underWay
      // Callers that wait for that batch receive its error.
      .catch(() => undefined)
      .then(() => {
        next = undefined
        const storing = storeThese([...remembered.values()].slice(-batch), false)
        underWay = storing
        return storing
      })
    return next
  }

  return {
    async record(organisation, wmdaId, at) {
      if (remembered.size >= most && !remembered.has(wmdaId)) return
      remembered.delete(wmdaId)
      remembered.set(wmdaId, { organisation, wmdaId, at })
      await storeNext()
    },
    async store() {
      // Other requests are processed between two batches.
      while (remembered.size > 0 && (await storeNext())) await breathe()
    },
    async close() {
      await underWay.catch(() => undefined)
      await storeThese([...remembered.values()], true)
      return remembered.size
    },
  }
}
