/**
 * Records when patients are viewed. If a view cannot be stored at the moment, the read request is neither delayed
 * nor rejected.
 */
import { touchPatient } from '../store/patients.ts'
import type { Store } from '../store/store.ts'
import { Unavailable } from '../unavailable.ts'

export interface Views {
  /** Stores a view of a patient, or keeps it in memory until the database accepts writes again. */
  record(organisation: string, wmdaId: number, at: string): Promise<void>
  /** Stores the views in memory, if the database accepts writes now. */
  store(): Promise<void>
}

/** The maximum number of views in memory. If it is reached, views of further patients are not kept. */
const mostRemembered = 10_000

interface View {
  readonly organisation: string
  readonly wmdaId: number
  readonly at: string
}

/** @param most the maximum number of views in memory, one for each patient */
export function openViews(store: Pick<Store, 'transaction'>, most = mostRemembered): Views {
  const remembered = new Map<number, View>()

  async function storeRemembered(): Promise<void> {
    if (remembered.size === 0) return
    const taken = [...remembered.values()]
    try {
      await store.transaction(
        async (queries) => {
          for (const { organisation, wmdaId, at } of taken) {
            await touchPatient(queries, organisation, wmdaId, at)
          }
        },
        { wait: false },
      )
    } catch (error) {
      if (error instanceof Unavailable) return
      throw error
    }
    // A later view of the same patient may have been recorded during the transaction. It is kept.
    for (const view of taken) if (remembered.get(view.wmdaId) === view) remembered.delete(view.wmdaId)
  }

  return {
    async record(organisation, wmdaId, at) {
      if (remembered.size < most || remembered.has(wmdaId)) {
        remembered.set(wmdaId, { organisation, wmdaId, at })
      }
      await storeRemembered()
    },
    store: storeRemembered,
  }
}
