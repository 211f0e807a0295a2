/**
 * The life cycle in a few lines, based on the published facts and not on the code: five statuses, the transitions by
 * users, 42 days without activity, six months in STP, 24 hours in ACT, leases of 15 minutes.
 */
export type Status = 'NEW' | 'PRE' | 'ACT' | 'SUS' | 'STP'
export type State = 'QUEUED' | 'RUNNING' | 'FINISHED' | 'FAILED' | 'ENDED'

export interface Search {
  state: State
  results: boolean
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
  activity: number
  stoppedAt: number
  gone: boolean
  searches: Search[]
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
      activity: this.now,
      stoppedAt: 0,
      gone: false,
      searches: [],
    })
    return 201
  }
  private reach(p: Patient, caller: string) {
    return !p.gone && p.organisation === caller
  }
  view(p: Patient, caller: string) {
    if (!this.reach(p, caller)) return 404
    p.activity = this.now
    return 200
  }
  request(p: Patient, caller: string) {
    if (!this.reach(p, caller)) return 404
    if (p.status === 'STP') return 409
    if (p.status === 'NEW') p.status = 'PRE'
    p.activity = this.now
    p.searches.push({
      state: 'QUEUED',
      results: false,
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
    p.activity = this.now
    if (relevant)
      for (const s of p.searches)
        if (s.state !== 'ENDED')
          Object.assign(s, { state: 'QUEUED', refresh: false, lease: null, answered: null })
    return 204
  }
  move(p: Patient, caller: string, to: Status) {
    if (!this.reach(p, caller)) return 404
    if (!byHand[p.status].includes(to)) return 409
    p.activity = this.now
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
    for (const s of p.searches)
      Object.assign(s, { state: 'ENDED', results: false, lease: null, answered: null })
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
  deliver(lease: Lease, caller: string, ok: boolean) {
    if (!this.reach(lease.patient, caller)) return 404
    if (lease.search.answered === lease && lease.search.state === (ok ? 'FINISHED' : 'FAILED')) return 204
    if (lease.search.lease !== lease || lease.ends <= this.now) return 409
    Object.assign(lease.search, {
      state: ok ? 'FINISHED' : 'FAILED',
      results: ok || lease.search.results,
      failed: !ok,
      ranAt: this.now,
      answered: lease,
      lease: null,
    })
    return 204
  }
  pass(time: number) {
    this.now += time
    for (const p of this.patients.filter((each) => !each.gone)) {
      if (p.status !== 'STP' && p.activity + 42 * day <= this.now) this.stop(p, p.activity + 42 * day)
      if (p.status === 'STP' && sixMonthsAfter(p.stoppedAt) <= this.now) p.gone = true
      for (const s of p.searches) {
        if (s.state === 'RUNNING' && (s.lease?.ends ?? 0) <= this.now)
          Object.assign(s, { state: 'QUEUED', lease: null, answered: null })
        if (p.status === 'ACT' && /FINISHED|FAILED/.test(s.state) && s.ranAt + day <= this.now)
          Object.assign(s, { state: 'QUEUED', refresh: true })
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
