/** The dependencies of the Search & Match handlers. */
import type { Store } from '../store/store.ts'
import type { Views } from './views.ts'

export interface Dependencies {
  readonly store: Store
  readonly views: Views
  /** The current time. Tests set it. */
  readonly now: () => Date
  /** A new UUID for each lease. */
  readonly newLeaseId: () => string
}
