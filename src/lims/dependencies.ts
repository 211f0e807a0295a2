/** The dependencies of the LIMS handlers. */
import type { Store } from '../store/store.ts'

export interface Dependencies {
  readonly store: Store
  /** The current time. Tests set it. */
  readonly now: () => Date
}
