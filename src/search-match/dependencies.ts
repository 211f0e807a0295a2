/** What the handlers of Search & Match need from outside. */
import type { Store } from '../store/store.ts'
import type { Views } from './views.ts'

export interface Dependencies {
  readonly store: Store
  readonly views: Views
  /** The present time; tests set it. */
  readonly now: () => Date
  /** A new UUID for each lease. */
  readonly newLeaseId: () => string
}
