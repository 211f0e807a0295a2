/** A patient: the record, its searches and its status changes. Retrieving it counts as a view. */
import { codes, type Schemas } from '@patient-api/client'
import { action, type Column, element, facts, link, table } from '../dom.ts'
import { explanationOf, labelOf, shownDate, shownTime, yesOrNo } from '../format.ts'
import { dataOf } from '../service.ts'
import type { ScreenOf } from '../visit.ts'
import { statusBadge } from './status-badge.ts'

const searchColumns: readonly Column<Schemas['Search']>[] = [
  { title: 'Search', cell: ({ searchId }) => link(String(searchId), `#/searches/${searchId}`) },
  { title: 'Match engine', cell: ({ matchEngine }) => labelOf(codes.matchEngine, matchEngine) },
  { title: 'For', cell: ({ searchType }) => labelOf(codes.searchType, searchType) },
  { title: 'State', cell: ({ state }) => state },
  { title: 'Summary', cell: ({ summary }) => summary.summaryText },
  { title: 'Requested', cell: ({ requestedAt }) => shownTime(requestedAt) },
]

const changeColumns: readonly Column<Schemas['StatusChange']>[] = [
  { title: 'When', cell: ({ changedAt }) => shownTime(changedAt) },
  { title: 'From', cell: ({ from }) => statusBadge(from) },
  { title: 'To', cell: ({ to }) => statusBadge(to) },
  { title: 'Reason', cell: ({ changeReason }) => labelOf(codes.changeReasonOrNull, changeReason) },
  { title: 'By', cell: ({ changedBy, cause }) => changedBy ?? labelOf(codes.statusChangeCause, cause) },
]

export const patient: ScreenOf = async ({ client }, id) => {
  const wmdaId = Number(id)
  const [retrieved, searched, changed] = await Promise.all([
    client.GET('/api/v2/patients', { params: { query: { wmdaId } } }),
    client.GET('/api/v2/searches/patientSearches/{wmdaId}', { params: { path: { wmdaId } } }),
    client.GET('/api/v2/patients/status', { params: { query: { wmdaId } } }),
  ])
  const record = dataOf(retrieved)
  const { searches } = dataOf(searched)
  const { statusChanges } = dataOf(changed)
  const isStopped = record.status === 'STP'
  return {
    title: `Patient ${wmdaId}`,
    content: [
      element(
        'p',
        { class: 'row' },
        statusBadge(record.status),
        element('span', {}, explanationOf(codes.patientStatus, record.status)),
      ),
      element(
        'p',
        { class: 'row' },
        action('Change the status', `#/patients/${wmdaId}/status`),
        ...(isStopped
          ? []
          : [
              action('Edit the record', `#/patients/${wmdaId}/edit`),
              action('Request a search', `#/patients/${wmdaId}/search`),
            ]),
      ),
      ...(isStopped
        ? [
            element(
              'p',
              {},
              'To edit the record or request a search, first change the status to active or suspended.',
            ),
          ]
        : []),
      element('h2', {}, 'Searches'),
      searches.length === 0
        ? element('p', {}, 'No search has been requested.')
        : table('Searches, newest first', searchColumns, searches),
      element('h2', {}, 'Record'),
      facts(recordRows(record)),
      element('h2', {}, 'HLA typing'),
      facts(typingRows(record.hla)),
      element('h2', {}, 'Status changes'),
      statusChanges.length === 0
        ? element('p', {}, 'The status has not changed.')
        : table('Status changes, newest first', changeColumns, statusChanges),
    ],
  }
}

const recordRows = (record: Schemas['Patient']): (readonly [string, string | null])[] => [
  ['Patient ID', record.patientId],
  ['Agrees to the legal terms', yesOrNo(record.legalTerms)],
  ['Date of birth', shownDate(record.dateOfBirth)],
  ['Sex', labelOf(codes.sex, record.sex)],
  ['Weight', record.weight === null ? null : `${record.weight} kg`],
  ['Blood group', labelOf(codes.abo, record.abo)],
  ['Rhesus factor', labelOf(codes.rhesus, record.rhesus)],
  ['CMV status', labelOf(codes.cmvStatus, record.idm.cmvStatus)],
  ['Ethnic group', labelOf(codes.ethnicity, record.ethnicity)],
  ['Country', record.poolCountryCode],
  ['Diagnosis', labelOf(codes.diagnosisCode, record.diagnosis.diagnosisCode)],
  ['Diagnosis in words', record.diagnosis.diagnosisText],
  ['Date of the diagnosis', shownDate(record.diagnosis.diagnosisDate)],
  ['Disease phase', labelOf(codes.diseasePhase, record.diseasePhase)],
  ['Transplant centre', record.transplantCentreId],
  ['Assigned to', record.assignedUserName],
  ['Updated', shownTime(record.lastUpdated)],
]

const typingRows = (hla: Schemas['Hla']): (readonly [string, string])[] =>
  codes.locusName.flatMap(({ value, label }) => {
    const locus = hla[value]
    return locus ? [[label, [locus.field1, locus.field2].filter(Boolean).join(', ')] as const] : []
  })
