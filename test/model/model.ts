/**
 * The life cycle in a few lines, based on the published facts and not on the code: five statuses, the transitions by
 * users, 42 days without activity, 42 days of results in SUS, six months in STP, 24 hours in ACT, leases of 15 minutes.
 * In SUS, results are not refreshed automatically. A change of hla, ethnicity or country queues the searches again.
 */
export type Status = 'NEW' | 'PRE' | 'ACT' | 'SUS' | 'STP'
export type State = 'QUEUED' | 'RUNNING' | 'FINISHED' | 'FAILED' | 'ENDED'

export interface Search {
  state: State
  /** The text of the results that are there. */
  results: string | null
  /** Whether the results were deleted and no new ones were delivered. */
  deleted: boolean
  ranAt: number
  refresh: boolean
  failed: boolean
  lease: Lease | null
  /** The last lease with a delivery, unless the search has been queued again or ended since. */
  answered: Lease | null
}
export interface Lease {
  search: Search
  patient: Patient
  ends: number
}
export interface Patient {
  organisation: string
  status: Status
  viewed: number
  updated: number
  stoppedAt: number
  /** When results in SUS are deleted, or 0. */
  resultsUntil: number
  gone: boolean
  /** What is stored about consent. */
  consent: Consent
  /** The user that is assigned. */
  assigned: string | null
  searches: Search[]
}
export interface Consent {
  legalTerms: boolean | null
  patientId: string | null
}

const minute = 60_000
const day = 24 * 60 * minute
const byHand: Record<Status, string> = {
  NEW: 'STP',
  PRE: 'PRE ACT SUS STP',
  ACT: 'ACT SUS STP',
  SUS: 'ACT SUS STP',
  STP: 'ACT SUS STP',
}

export class Model {
  now: number
  patients: Patient[] = []
  leases: Lease[] = []
  constructor(start: Date) {
    this.now = start.getTime()
  }

  create(organisation: string) {
    this.patients.push({
      organisation,
      status: 'NEW',
      viewed: this.now,
      updated: this.now,
      stoppedAt: 0,
      resultsUntil: 0,
      gone: false,
      consent: { legalTerms: false, patientId: null },
      assigned: 'model@registry.example',
      searches: [],
    })
    return 201
  }
  private reach(p: Patient, caller: string) {
    return !p.gone && p.organisation === caller
  }
  /** In any status, and no activity. */
  assign(p: Patient, caller: string, user: string | null) {
    if (!this.reach(p, caller)) return 404
    p.assigned = user
    return 200
  }
  view(p: Patient, caller: string) {
    if (!this.reach(p, caller)) return 404
    p.viewed = this.now
    return 200
  }
  viewSearch(p: Patient, s: Search, caller: string, isPerson: boolean) {
    if (!this.reach(p, caller)) return 404
    const outcome = /FINISHED|FAILED/.test(s.state) && (s.failed || s.results !== null)
    if (outcome && (isPerson || s.ranAt > p.viewed)) p.viewed = this.now
    return 200
  }
  request(p: Patient, caller: string) {
    if (!this.reach(p, caller)) return 404
    if (p.status === 'STP') return 409
    if (p.status === 'NEW') Object.assign(p, { status: 'PRE', updated: this.now })
    p.viewed = this.now
    p.searches.push({
      state: 'QUEUED',
      results: null,
      deleted: false,
      ranAt: 0,
      refresh: false,
      failed: false,
      lease: null,
      answered: null,
    })
    return 201
  }
  update(p: Patient, caller: string, relevant: boolean) {
    if (!this.reach(p, caller)) return 404
    if (p.status === 'STP') return 409
    p.updated = this.now
    if (relevant)
      for (const s of p.searches)
        if (s.state !== 'ENDED')
          Object.assign(s, { state: 'QUEUED', refresh: false, lease: null, answered: null })
    return 204
  }
  agree(p: Patient, caller: string, sent: Partial<Consent>) {
    if (!this.reach(p, caller)) return 404
    if (p.status === 'STP') return 409
    const stored = p.consent
    if (stored.patientId && sent.patientId && sent.patientId !== stored.patientId) return 409
    p.updated = this.now
    if (typeof sent.legalTerms === 'boolean') stored.legalTerms = sent.legalTerms
    if (sent.legalTerms === false && sent.patientId === null) stored.patientId = null
    if (sent.patientId && stored.legalTerms === true) stored.patientId = sent.patientId
    return 204
  }
  move(p: Patient, caller: string, to: Status) {
    if (!this.reach(p, caller)) return 404
    if (!byHand[p.status].includes(to)) return 409
    p.updated = this.now
    if (to !== 'SUS') p.resultsUntil = 0
    else if (p.status !== 'SUS') p.resultsUntil = this.now + 42 * day
    if (to === 'STP') this.stop(p, this.now)
    if (to === 'SUS')
      for (const s of p.searches)
        if (s.refresh && /QUEUED|RUNNING/.test(s.state))
          Object.assign(s, { state: s.failed ? 'FAILED' : 'FINISHED', lease: null, answered: null })
    p.status = to
    return 200
  }
  private stop(p: Patient, at: number) {
    if (p.status !== 'STP') p.stoppedAt = at
    p.status = 'STP'
    p.resultsUntil = 0
    this.deleteResults(p)
    for (const s of p.searches)
      Object.assign(s, { state: 'ENDED', failed: false, lease: null, answered: null })
  }
  private deleteResults(p: Patient) {
    for (const s of p.searches) if (s.results !== null) Object.assign(s, { results: null, deleted: true })
  }
  lease(caller: string) {
    const waiting = this.patients
      .filter((p) => this.reach(p, caller))
      .flatMap((p) => p.searches.filter((s) => s.state === 'QUEUED').map((s) => ({ p, s })))
    for (const { p, s } of waiting) {
      s.lease = { search: s, patient: p, ends: this.now + 15 * minute }
      s.state = 'RUNNING'
    }
    return waiting.map(({ s }) => s)
  }
  /** @param text the text of the results, or null for an error */
  deliver(lease: Lease, caller: string, text: string | null) {
    const { search, patient } = lease
    if (!this.reach(patient, caller)) return 404
    if (search.answered === lease)
      return search.failed === (text === null) && (text === null || text === search.results) ? 204 : 409
    if (search.lease !== lease || lease.ends <= this.now) return 409
    if (text !== null) Object.assign(search, { results: text, deleted: false })
    if (text !== null && patient.status === 'SUS' && patient.resultsUntil === 0)
      patient.resultsUntil = this.now + 42 * day
    Object.assign(search, {
      state: text === null ? 'FAILED' : 'FINISHED',
      failed: text === null,
      ranAt: this.now,
      answered: lease,
      lease: null,
    })
    return 204
  }
  pass(time: number) {
    this.now += time
    for (const p of this.patients.filter((each) => !each.gone)) {
      if (p.resultsUntil !== 0 && p.resultsUntil <= this.now) {
        this.deleteResults(p)
        p.resultsUntil = 0
      }
      const activity = Math.max(p.viewed, p.updated)
      if (p.status !== 'STP' && activity + 42 * day <= this.now) this.stop(p, activity + 42 * day)
      if (p.status === 'STP' && sixMonthsAfter(p.stoppedAt) <= this.now) p.gone = true
      for (const s of p.searches) {
        if (s.state === 'RUNNING' && (s.lease?.ends ?? 0) <= this.now)
          Object.assign(s, { state: 'QUEUED', lease: null, answered: null })
        if (p.status === 'ACT' && /FINISHED|FAILED/.test(s.state) && s.ranAt + day <= this.now)
          Object.assign(s, { state: 'QUEUED', refresh: true, answered: null })
      }
    }
  }
}

function sixMonthsAfter(time: number): number {
  const moment = new Date(time)
  const date = moment.getUTCDate()
  moment.setUTCMonth(moment.getUTCMonth() + 6)
  if (moment.getUTCDate() !== date) moment.setUTCDate(0)
  return moment.getTime()
}
