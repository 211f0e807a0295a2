// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
import type { PatientStatus } from './schemas.ts'

/** By whom a patient is moved: a caller of updatePatientStatus, the request of a search, or the system's clock. */
export type Mover = 'user' | 'search' | 'system'

export interface Transition {
  readonly from: PatientStatus
  readonly to: PatientStatus
  readonly by: readonly Mover[]
  readonly effect: string
}

/** Every move that the life cycle has; a move that is not here is not allowed. */
export const transitions: readonly Transition[] = [
  {
    from: 'NEW',
    to: 'PRE',
    by: ['search'],
    effect: 'A search was requested. It runs once; its results are not refreshed automatically.',
  },
  { from: 'NEW', to: 'STP', by: ['user', 'system'], effect: 'There is nothing to remove.' },
  {
    from: 'PRE',
    to: 'PRE',
    by: ['user'],
    effect: 'The status stays. The reason is kept, and it counts as activity.',
  },
  {
    from: 'PRE',
    to: 'ACT',
    by: ['user'],
    effect: 'Search results are refreshed every 24 hours from now on.',
  },
  { from: 'PRE', to: 'SUS', by: ['user'], effect: 'Results stay; nothing is refreshed.' },
  { from: 'PRE', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
  {
    from: 'ACT',
    to: 'ACT',
    by: ['user'],
    effect: 'The status stays and refreshing goes on. The reason is kept, and it counts as activity.',
  },
  { from: 'ACT', to: 'SUS', by: ['user'], effect: 'Refreshing stops; results stay.' },
  { from: 'ACT', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
  { from: 'SUS', to: 'ACT', by: ['user'], effect: 'Refreshing starts again.' },
  {
    from: 'SUS',
    to: 'SUS',
    by: ['user'],
    effect: 'The status stays. The reason is kept, and it counts as activity.',
  },
  { from: 'SUS', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
  {
    from: 'STP',
    to: 'ACT',
    by: ['user'],
    effect: 'The patient is reactivated. Deleted results do not come back; refreshing is on.',
  },
  {
    from: 'STP',
    to: 'SUS',
    by: ['user'],
    effect: 'The patient is reactivated. Deleted results do not come back.',
  },
  {
    from: 'STP',
    to: 'STP',
    by: ['user'],
    effect: 'The status stays and the six months run on. The reason is kept.',
  },
]

/** The clocks that move patients and searches without anybody asking for it. */
export const clocks = {
  inactivity: {
    days: 42,
    effect:
      'A patient whom nobody updated, opened or searched for is stopped. Listing and automatic refreshes do not count.',
  },
  anonymisation: {
    months: 6,
    effect:
      'A patient who has been stopped for so long is anonymised, and no organisation reaches the patient any more.',
  },
  refresh: {
    hours: 24,
    effect: 'The searches of a patient in ACT are queued again so long after they last ran.',
  },
  lease: {
    minutes: 15,
    effect: 'A search that a match engine has taken and not answered goes back into the queue.',
  },
} as const
