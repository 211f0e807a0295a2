// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
import type { components } from './types.ts'

type PatientStatus = components['schemas']['PatientStatus']

/** Who changes the status of a patient: a caller of updatePatientStatus, a requested search, or a time limit. */
export type Mover = 'user' | 'search' | 'system'

export interface Transition {
  readonly from: PatientStatus
  readonly to: PatientStatus
  readonly by: readonly Mover[]
  readonly effect: string
}

/** All allowed transitions. Any other transition is not allowed. */
export const transitions: readonly Transition[] = [
  {
    from: 'NEW',
    to: 'PRE',
    by: ['search'],
    effect: 'A search was requested. It runs once. Its results are not refreshed automatically.',
  },
  { from: 'NEW', to: 'STP', by: ['user', 'system'], effect: 'There is nothing to delete.' },
  {
    from: 'PRE',
    to: 'PRE',
    by: ['user'],
    effect: 'The status does not change. The reason is stored. The request counts as activity.',
  },
  {
    from: 'PRE',
    to: 'ACT',
    by: ['user'],
    effect: 'Search results are refreshed every 24 hours from now on.',
  },
  {
    from: 'PRE',
    to: 'SUS',
    by: ['user'],
    effect:
      'Results are kept for 42 days. They are not refreshed automatically. An update of hla, ethnicity or poolCountryCode still re-queues the searches.',
  },
  { from: 'PRE', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
  {
    from: 'ACT',
    to: 'ACT',
    by: ['user'],
    effect:
      'The status does not change and refreshing continues. The reason is stored. The request counts as activity.',
  },
  {
    from: 'ACT',
    to: 'SUS',
    by: ['user'],
    effect:
      'Automatic refreshing stops. Results are kept for 42 days. An update of hla, ethnicity or poolCountryCode still re-queues the searches.',
  },
  { from: 'ACT', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
  {
    from: 'SUS',
    to: 'ACT',
    by: ['user'],
    effect: 'Automatic refreshing starts again. Results that were not deleted are kept.',
  },
  {
    from: 'SUS',
    to: 'SUS',
    by: ['user'],
    effect:
      'The status does not change, and the 42 days for the results do not restart. The reason is stored. The request counts as activity.',
  },
  { from: 'SUS', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
  {
    from: 'STP',
    to: 'ACT',
    by: ['user'],
    effect:
      'The patient is reactivated. Deleted results are not restored. Search results are refreshed automatically.',
  },
  {
    from: 'STP',
    to: 'SUS',
    by: ['user'],
    effect: 'The patient is reactivated. Deleted results are not restored.',
  },
  {
    from: 'STP',
    to: 'STP',
    by: ['user'],
    effect: 'The status does not change. The period of six months does not restart. The reason is stored.',
  },
]

/** The time limits after which the system changes patients and searches. */
export const clocks = {
  inactivity: {
    days: 42,
    effect:
      'If nobody updates the patient, views the patient or requests a search during this time, the patient is stopped. Listing patients, polling an unfinished search and automatic refreshes do not count as activity.',
  },
  suspension: {
    days: 42,
    effect:
      'If a patient has been in status SUS for this time, the results of its searches are deleted, even if somebody viewed or updated the patient in the meantime. The searches are kept. Results that are delivered after that start the time again.',
  },
  anonymisation: {
    months: 6,
    effect:
      'If a patient has been stopped for this time, the patient is anonymised. After that, no organisation can access the patient.',
  },
  refresh: {
    hours: 24,
    effect: 'If a patient is in status ACT, each search is re-queued 24 hours after its last run.',
  },
  lease: {
    minutes: 15,
    effect:
      'If a match engine does not deliver results or an error for a leased search during this time, the search is re-queued.',
  },
} as const
