/**
 * Views of patients: a read tells when somebody saw a patient, and is never held up or refused because that cannot
 * be stored at the moment.
 */
import { touchPatient } from '../store/patients.ts'
import type { Store } from '../store/store.ts'
import { Unavailable } from '../unavailable.ts'

export interface Views {
  /** Stores that a patient was viewed, or remembers it until the database takes writes again. */
  record(organisation: string, wmdaId: number, at: string): Promise<void>
  /** Stores what is remembered, if the database takes it now. */
  store(): Promise<void>
}

/** Beyond so many remembered views those of further patients are not kept. */
const mostRemembered = 10_000

interface View {
  readonly organisation: string
  readonly wmdaId: number
  readonly at: string
}

/** @param most how many views are remembered, one for each patient */
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
    // A later view of the same patient may have come meanwhile.
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
