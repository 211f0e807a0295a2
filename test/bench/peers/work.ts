/** What the measured operations do once a request is valid. All peers share it; what differs is the way to it. */
import { summaryOf } from '../../../src/search-match/rules/summary.ts'
import type { Caller } from './caller.ts'
import { contract } from './document.ts'
import { invalidRequest, Problem } from './problem.ts'
import type { ListedRow, ListedSearchRow, PatientRow, Statements } from './statements.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: object
}

type Json = Readonly<Record<string, unknown>>
/** A patient that the contract's schema has accepted. */
export interface PatientBody {
  readonly wmdaId?: number
  readonly patientId?: string | null
  readonly hla: Readonly<Record<string, { readonly field1: string; readonly field2?: string | null }>>
  readonly legalTerms?: boolean | null
  readonly ethnicity?: string | null
  readonly poolCountryCode?: string | null
  readonly idm?: Json
  readonly diagnosis?: Json
  readonly [name: string]: unknown
}

export type Work = ReturnType<typeof workOn>

export function workOn(statements: Statements) {
  return {
    createPatient(caller: Caller, body: PatientBody): Answer {
      const now = new Date().toISOString()
      const patientId = body.legalTerms === true ? (body.patientId ?? null) : null
      const { organisation, username } = caller
      const block = JSON.stringify(blockOf(body))
      const wmdaId = statements.transaction(() => {
        const row = statements.insertPatient.get({ organisation, patientId, block, now, username })
        const wmdaId = Number(row?.wmda_id)
        statements.listPatient.run({ organisation, wmdaId, username, patientId, now })
        statements.countPatient.run(organisation, username ?? '')
        return wmdaId
      })
      const headers = { Location: `/api/v2/patients?wmdaId=${wmdaId}`, ETag: '"1"' }
      return { status: 201, headers, body: { wmdaId } }
    },

    retrievePatient({ organisation }: Caller, wmdaId: number): Answer {
      const row = find(organisation, wmdaId)
      const now = new Date().toISOString()
      statements.viewPatient.run({ organisation, wmdaId, now })
      const body = {
        wmdaId,
        patientId: row.patient_id,
        status: row.status,
        ...JSON.parse(row.block),
        lastUpdated: row.last_updated,
        lastViewed: now,
        assignedUserName: row.assigned_user_name,
      }
      return { status: 200, headers: { ETag: `"${row.version}"` }, body }
    },

    updatePatient({ organisation }: Caller, body: PatientBody, ifMatch?: string): Answer {
      return statements.transaction(() => {
        const wmdaId = Number(body.wmdaId)
        const row = find(organisation, wmdaId)
        const tags = ifMatch?.split(',').map((tag) => tag.trim())
        if (tags && !tags.includes('*') && !tags.includes(`"${row.version}"`)) {
          throw new Problem('precondition-failed', 'The current `ETag` does not match `If-Match`.')
        }
        if (row.status === 'STP') throw new Problem('patient-stopped', 'The patient is in status STP.')
        const fields = changedFields(row, body)
        if (fields.length > 0) throw new Problem('read-only-field-changed', fields.join(' '), { fields })
        const sent = body.patientId ?? null
        if (row.patient_id !== null && sent !== null && sent !== row.patient_id) {
          throw new Problem('patient-id-already-set', 'A different `patientId` is already stored.')
        }
        const now = new Date().toISOString()
        const before = JSON.parse(row.block)
        const legalTerms = body.legalTerms ?? before.legalTerms
        const isWithdrawn = body.legalTerms === false && body.patientId === null
        const patientId = isWithdrawn ? null : (row.patient_id ?? (legalTerms === true ? sent : null))
        const block = blockOf({ ...body, legalTerms })
        const written = { patientId, block: JSON.stringify(block), now, organisation, wmdaId }
        statements.replacePatient.run(written)
        statements.relistPatient.run({ organisation, wmdaId, patientId, now })
        if (searchData(before) !== searchData(block)) {
          statements.requeueSearches.run({ organisation, wmdaId, now })
        }
        return { status: 204, headers: { ETag: `"${row.version + 1}"` } }
      })
    },

    listPatients({ organisation }: Caller, { limit, offset }: { limit: number; offset: number }): Answer {
      // One more than the page shows whether there is a next one.
      const found = statements.listPatients.all(organisation, limit + 1, offset) as unknown as ListedRow[]
      const rows = found.slice(0, limit)
      const next = found.length > limit ? positionOf(rows.at(-1)) : null
      const totalCount = Number(statements.countPatients.get(organisation)?.count)
      const ids = JSON.stringify(rows.map(({ wmdaId }) => wmdaId))
      const requests = statements.searchesOf.all(organisation, ids) as unknown as ListedSearchRow[]
      const searches = Map.groupBy(requests, ({ wmdaId }) => wmdaId)
      const patients = rows.map((row) => itemOf(row, searches.get(row.wmdaId) ?? []))
      const paging = { limit, offset, totalCount, next, nextUpdatedSince: null }
      return { status: 200, headers: {}, body: { paging, patients } }
    },

    createLimsCase({ organisation, username }: Caller, body: Json): Answer {
      refuseExcesses(body)
      const { patient, ...rest } = body
      const link = (patient as { MCID?: number }).MCID
      return statements.transaction(() => {
        if (link !== undefined && !statements.findLimsPatient.get(organisation, link)) {
          throw new Problem('patient-not-found', 'No patient with this `MCID` exists in your organisation.')
        }
        const own = link === undefined ? JSON.stringify(patient) : null
        const now = new Date().toISOString()
        const values = [organisation, link ?? null, own, JSON.stringify(rest), now, username] as const
        const caseID = Number(statements.insertCase.get(...values)?.id)
        return { status: 201, headers: { Location: `/api/v4/lims/cases/${caseID}` }, body: { caseID } }
      })
    },
  }

  function find(organisation: string, wmdaId: number): PatientRow {
    const row = statements.findPatient.get(organisation, wmdaId)
    if (!row)
      throw new Problem('patient-not-found', 'No patient with this `wmdaId` exists in your organisation.')
    return row as unknown as PatientRow
  }
}

const blockOf = (body: PatientBody) => ({
  hla: body.hla,
  idm: { cmvStatus: body.idm?.cmvStatus ?? null },
  dateOfBirth: body.dateOfBirth ?? null,
  diagnosis: {
    diagnosisCode: body.diagnosis?.diagnosisCode ?? null,
    diagnosisText: body.diagnosis?.diagnosisText ?? null,
    diagnosisDate: body.diagnosis?.diagnosisDate ?? null,
  },
  diseasePhase: body.diseasePhase ?? null,
  ethnicity: body.ethnicity ?? null,
  poolCountryCode: body.poolCountryCode ?? null,
  transplantCentreId: body.transplantCentreId ?? null,
  abo: body.abo ?? null,
  rhesus: body.rhesus ?? null,
  weight: body.weight ?? null,
  sex: body.sex ?? null,
  legalTerms: body.legalTerms ?? null,
})

/** The read-only fields that differ from the stored ones. */
const changedFields = (row: PatientRow, { status, assignedUserName }: PatientBody): string[] => [
  ...(status === undefined || status === row.status ? [] : ['status']),
  ...(assignedUserName === undefined || assignedUserName === row.assigned_user_name
    ? []
    : ['assignedUserName']),
]

/** The fields whose change refreshes the searches of a patient. */
const searchData = ({ hla, ethnicity, poolCountryCode }: ReturnType<typeof blockOf>) =>
  JSON.stringify([
    Object.keys(hla)
      .sort()
      .map((locus) => [locus, hla[locus]?.field1, hla[locus]?.field2 ?? null]),
    ethnicity,
    poolCountryCode,
  ])

/** What clients send in `after`, as the service writes it. */
const positionOf = (row: ListedRow | undefined): string | null => {
  if (!row) return null
  const position = ['listPatients', { time: row.lastViewed, wmdaId: row.wmdaId }]
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

function itemOf(row: ListedRow, searches: readonly ListedSearchRow[]) {
  // Named one by one: spreading a row of SQLite takes longer than reading it.
  return {
    wmdaId: row.wmdaId,
    patientId: row.patientId,
    status: row.status,
    dateOfBirth: row.dateOfBirth,
    ethnicity: row.ethnicity,
    lastUpdated: row.lastUpdated,
    lastViewed: row.lastViewed,
    assignedUserName: row.assignedUserName,
    requests: searches.map((search) => ({
      searchId: search.searchId,
      matchEngine: search.matchEngine,
      searchType: search.searchType,
      overallMismatches: search.overallMismatches,
      state: search.state,
      summary: summaryOf({ ...search, results: search.results === null ? null : JSON.parse(search.results) }),
      lastUpdated: search.lastUpdated,
    })),
  }
}

const limits = contract.components.schemas.CreateLimsCaseRequest['x-limits']

/** x-limits of the contract, and masked values that would overwrite real ones: JSON Schema can say neither. */
function refuseExcesses(body: Json): void {
  let members = 0
  const walk = (value: unknown, pointer: string, depth: number, isSensitive: boolean): void => {
    if (typeof value === 'string' && isSensitive && value.includes('*')) throw excess(pointer, 'wrong-form')
    if (typeof value !== 'object' || value === null) return
    if (depth > limits.depth) throw excess('#', 'too-deep')
    for (const [name, member] of Object.entries(value)) {
      members++
      if (members > limits.members) throw excess('#', 'too-many')
      walk(
        member,
        `${pointer}/${name}`,
        depth + 1,
        isSensitive || name.toLowerCase() === 'socialsecuritynumber',
      )
    }
  }
  walk(body, '#', 1, false)
}

const excess = (pointer: string, code: string) =>
  invalidRequest([{ pointer, code, detail: 'The value is not accepted.', fix: 'Send a valid value.' }])
