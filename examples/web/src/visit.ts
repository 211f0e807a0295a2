import type { PatientApiClient } from '@patient-api/client'
import type { Screen } from './page.ts'

/** What a screen gets. */
export interface Visit {
  readonly client: PatientApiClient
  /** Is aborted when the user leaves the screen. */
  readonly signal: AbortSignal
  /**
   * Goes to another screen.
   *
   * @param to the part of the URL after #
   * @param notice is shown and announced with the screen
   */
  readonly go: (to: string, notice?: string) => void
  /** Shows this screen again, with new data. */
  readonly again: (notice?: string) => void
}

/** Retrieves what a screen shows. @throws PatientApiError, or TypeError if the service cannot be reached */
export type ScreenOf = (visit: Visit, id: string) => Promise<Screen>
