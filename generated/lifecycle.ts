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
    effect: 'A search was requested. The search runs once; its results are not refreshed automatically.',
  },
  { from: 'NEW', to: 'STP', by: ['user', 'system'], effect: 'There is nothing to remove.' },
  { from: 'PRE', to: 'PRE', by: ['user'], effect: 'Nothing changes.' },
  {
    from: 'PRE',
    to: 'ACT',
    by: ['user'],
    effect: 'Search results are refreshed every 24 hours from now on.',
  },
  { from: 'PRE', to: 'SUS', by: ['user'], effect: 'Results stay; nothing is refreshed.' },
  { from: 'PRE', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
  { from: 'ACT', to: 'ACT', by: ['user'], effect: 'Nothing changes; refreshing goes on.' },
  { from: 'ACT', to: 'SUS', by: ['user'], effect: 'Refreshing stops; results stay.' },
  { from: 'ACT', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
  { from: 'SUS', to: 'ACT', by: ['user'], effect: 'Refreshing starts again.' },
  { from: 'SUS', to: 'SUS', by: ['user'], effect: 'Nothing changes.' },
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
  { from: 'STP', to: 'STP', by: ['user'], effect: 'Nothing changes.' },
]
