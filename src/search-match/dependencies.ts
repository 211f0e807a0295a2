/** What the handlers of Search & Match need from outside. */
import type { Store } from '../store/store.ts'

export interface Dependencies {
  readonly store: Store
  /** The present time; tests set it. */
  readonly now: () => Date
  /** A new UUID for each lease. */
  readonly newLeaseId: () => string
}
