/** The queries of lists and of the sweep, whose plans are tested on both engines. */
import { PatientStatus } from '../../../generated/schemas.ts'
import { findInactive, findToAnonymise } from '../../../src/store/due-patients.ts'
import { listCases } from '../../../src/store/lims-cases.ts'
import { findByReferringNumber } from '../../../src/store/lims-patients.ts'
import type { PatientFilter } from '../../../src/store/list-patients.ts'
import { requeueExpired, requeueOutdated } from '../../../src/store/search-queue.ts'
import { listSearches } from '../../../src/store/searches.ts'
import { listStatusChanges } from '../../../src/store/status-changes.ts'
import { findEndedSuspensions } from '../../../src/store/suspensions.ts'
import type { Queries } from '../../../src/store/tables.ts'

export const now = '2026-01-15T09:30:00.000Z'

/** What is due in all organisations, and the index that finds it. */
export const looks: [string, (queries: Queries) => Promise<unknown>, string][] = [
  ['ended suspensions', (on) => findEndedSuspensions(on, now, 20), 'patients_by_suspension'],
  ['inactive patients', (on) => findInactive(on, now, 20), 'listed_by_activity'],
  ['patients to anonymise', (on) => findToAnonymise(on, now, 20), 'patients_by_anonymisation'],
  ['expired leases', (on) => requeueExpired(on, now, 20), 'searches_by_lease'],
  ['searches to refresh', (on) => requeueOutdated(on, now, now, 20), 'searches_by_refresh'],
]

/** Lists of one organisation. None of them is sorted, because the index has the order of the list. */
const page = { after: 1_000_000_000, limit: 100 }
export const lists: [string, (queries: Queries) => Promise<unknown>, RegExp][] = [
  [
    'searches of a patient',
    (on) => listSearches(on, '6939', 100001, page),
    /^SEARCH .* INDEX searches_by_patient /,
  ],
  [
    'status changes',
    (on) => listStatusChanges(on, '6939', 101240, page),
    /^SEARCH .* INDEX status_changes_by_patient /,
  ],
  [
    'patients with a number',
    (on) => findByReferringNumber(on, '6939', '69391240P', page),
    /^SEARCH .* INDEX lims_patients_by_number /,
  ],
  [
    'cases of a patient',
    (on) => listCases(on, '6939', 1032, page),
    /^SEARCH .* INDEX lims_cases_by_patient /,
  ],
]

export const everything: PatientFilter = {
  organisation: '6939',
  statuses: PatientStatus.options,
  assignedTo: undefined,
  patientId: undefined,
  changedSince: undefined,
}
/** The filters of the patient list, and how their index is used. */
export const filters: [string, Partial<PatientFilter>, index: string][] = [
  ['no filter', {}, 'listed_by_view (organisation=?)'],
  ['one status', { statuses: ['STP'] }, 'listed_by_status (organisation=? AND status=?)'],
  ['two statuses', { statuses: ['ACT', 'NEW'] }, 'listed_by_status (organisation=? AND status=?)'],
  [
    'a user',
    { assignedTo: 'a@registry.example' },
    'listed_by_user (organisation=? AND assigned_user_name=? AND status=?)',
  ],
  [
    'a user and two statuses',
    { assignedTo: 'a@registry.example', statuses: ['ACT', 'NEW'] },
    'listed_by_user (organisation=? AND assigned_user_name=? AND status=?)',
  ],
  ['a patientId', { patientId: '69391234P' }, 'listed_by_patient_id (organisation=? AND patient_id=?)'],
  ['changes', { changedSince: now }, 'patients_by_change (organisation=? AND changed_at>?)'],
]
