/** What the handlers of the LIMS need from outside. */
import type { Store } from '../store/store.ts'

export interface Dependencies {
  readonly store: Store
  /** The present time; tests set it. */
  readonly now: () => Date
}
