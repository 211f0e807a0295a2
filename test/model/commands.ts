/**
 * The steps of the life cycle. Each runs on the model and on the server, which must respond and end in the same state.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { failed, found } from '../search-match/searches.ts'
import {
  assignedUserPath,
  leasesPath,
  listPath,
  minimal,
  patientsPath,
  searchesPath,
  statusPath,
} from '../support/api.ts'
import type { Consent, Lease, Model, Patient, Search, Status } from './model.ts'
import type { Followed, Seen, Server } from './server.ts'

type Command = fc.AsyncCommand<Model, Server>

const organisations = ['1001', '1002', '1003'] as const
const minute = 60_000
const day = 24 * 60 * minute

abstract class Step implements Command {
  check(): boolean {
    return true
  }
  abstract act(model: Model, server: Server): Promise<void>
  async run(model: Model, server: Server): Promise<void> {
    await this.act(model, server)
    expect(await server.look()).toEqual(model.patients.map(seen))
    for (const { gone, status, searches } of model.patients) {
      for (const word of [gone ? 'anonymised' : status, ...searches.map(({ state }) => state)])
        server.meet(word)
      if (status === 'SUS' && searches.some(({ deleted }) => deleted)) server.meet('deleted in SUS')
    }
  }
  abstract toString(): string
}

/** The properties of a patient that are visible in requests. */
const seen = ({ gone, organisation, status, consent, assigned, viewed, searches }: Patient): Seen => ({
  organisation: gone ? '' : organisation,
  status: gone ? 'STP' : status,
  // The patientId of an anonymised patient is random.
  consent: gone ? null : consent,
  assigned: gone ? null : assigned,
  viewed: gone ? null : new Date(viewed).toISOString(),
  searches: searches.map(seenSearch),
})
const seenSearch = ({ state, results, deleted }: Search) => ({ state, results, deleted })

/** A step on one of the existing patients. The caller is usually, but not always, of its organisation. */
abstract class PatientStep extends Step {
  readonly index: number
  readonly caller: number
  constructor(index: number, caller: number) {
    super()
    this.index = index
    this.caller = caller
  }
  async act(model: Model, server: Server): Promise<void> {
    const number = this.index % Math.max(1, model.patients.length)
    const patient = model.patients[number]
    if (!patient) return
    const caller =
      this.caller < organisations.length ? (organisations[this.caller] as string) : patient.organisation
    await this.on(model, server, patient, number, caller)
  }
  abstract on(model: Model, server: Server, patient: Patient, number: number, caller: string): Promise<void>
  toString(): string {
    return `${this.constructor.name}(${this.index}, ${this.caller})`
  }
}

class Create extends Step {
  readonly organisation: number
  constructor(organisation: number) {
    super()
    this.organisation = organisation
  }
  async act(model: Model, server: Server) {
    const organisation = organisations[this.organisation] as string
    const { status, body } = await server.call(organisation, 'POST', patientsPath, minimal)
    expect(status).toBe(model.create(organisation))
    server.wmdaIds.push((body as { wmdaId: number }).wmdaId)
  }
  toString = () => `Create(${this.organisation})`
}

class View extends PatientStep {
  async on(model: Model, server: Server, patient: Patient, number: number, caller: string) {
    const { status } = await server.call(caller, 'GET', `${patientsPath}?wmdaId=${server.wmdaIds[number]}`)
    expect(status).toBe(model.view(patient, caller))
  }
}

class RequestSearch extends PatientStep {
  async on(model: Model, server: Server, patient: Patient, number: number, caller: string) {
    const sent = { wmdaId: server.wmdaIds[number], matchEngine: 2, searchType: 'DR' }
    const { status, body } = await server.call(caller, 'POST', searchesPath, sent)
    expect(status).toBe(model.request(patient, caller))
    const search = patient.searches.at(-1)
    if (status === 201 && search) server.searchIds.set(search, (body as { searchId: number }).searchId)
  }
}

class Update extends PatientStep {
  async on(model: Model, server: Server, patient: Patient, number: number, caller: string) {
    const relevant = this.index % 2 === 0
    const change = relevant
      ? { ethnicity: server.otherEthnicity(number) }
      : { ethnicity: server.ethnicityOf(number), weight: 1 + (this.index % 900) }
    const { status } = await server.call(caller, 'PUT', patientsPath, {
      wmdaId: server.wmdaIds[number],
      ...minimal,
      ...change,
    })
    expect(status).toBe(model.update(patient, caller, relevant))
    if (status === 204) server.ethnicities.set(number, change.ethnicity)
  }
}

class Agree extends PatientStep {
  readonly sent: Partial<Consent>
  constructor(index: number, caller: number, sent: Partial<Consent>) {
    super(index, caller)
    this.sent = sent
  }
  async on(model: Model, server: Server, patient: Patient, number: number, caller: string) {
    const ethnicity = server.ethnicityOf(number)
    const body = { wmdaId: server.wmdaIds[number], ...minimal, ethnicity, ...this.sent }
    const { status } = await server.call(caller, 'PUT', patientsPath, body)
    const before = patient.consent.patientId
    expect(status).toBe(model.agree(patient, caller, this.sent))
    if (before !== null && patient.consent.patientId === null) server.meet('withdrawn')
  }
  override toString = () => `Agree(${this.index}, ${this.caller}, ${JSON.stringify(this.sent)})`
}

class Assign extends PatientStep {
  readonly user: string | null
  constructor(index: number, caller: number, user: string | null) {
    super(index, caller)
    this.user = user
  }
  async on(model: Model, server: Server, patient: Patient, number: number, caller: string) {
    const sent = { wmdaId: server.wmdaIds[number], userName: this.user }
    const { status } = await server.call(caller, 'PUT', assignedUserPath, sent)
    expect(status).toBe(model.assign(patient, caller, this.user))
  }
  override toString = () => `Assign(${this.index}, ${this.caller}, ${this.user})`
}

class ViewSearch extends PatientStep {
  readonly asMachine: boolean
  constructor(index: number, caller: number, asMachine: boolean) {
    super(index, caller)
    this.asMachine = asMachine
  }
  async on(model: Model, server: Server, patient: Patient, _number: number, caller: string) {
    const search = patient.searches[this.index % Math.max(1, patient.searches.length)]
    if (!search) return
    const path = `${searchesPath}/${server.searchIds.get(search)}`
    const { status } = await server.call(caller, 'GET', path, undefined, this.asMachine)
    expect(status).toBe(model.viewSearch(patient, search, caller, !this.asMachine))
  }
  override toString = () => `ViewSearch(${this.index}, ${this.caller}, ${this.asMachine})`
}

class Move extends PatientStep {
  readonly to: Status
  constructor(index: number, caller: number, to: Status) {
    super(index, caller)
    this.to = to
  }
  async on(model: Model, server: Server, patient: Patient, number: number, caller: string) {
    const sent = { wmdaId: server.wmdaIds[number], newStatus: this.to, changeReason: 'OTH' }
    const { status } = await server.call(caller, 'PUT', statusPath, sent)
    expect(status).toBe(model.move(patient, caller, this.to))
  }
  override toString = () => `Move(${this.index}, ${this.caller}, ${this.to})`
}

class LeaseAll extends Step {
  readonly organisation: number
  constructor(organisation: number) {
    super()
    this.organisation = organisation
  }
  async act(model: Model, server: Server) {
    const organisation = organisations[this.organisation] as string
    const { body } = await server.call(organisation, 'POST', leasesPath, { matchEngine: 2, count: 100 }, true)
    const given = (body as { searches: { searchId: number; leaseId: string }[] }).searches
    const expected = model.lease(organisation)
    expect(given.map(({ searchId }) => searchId).sort()).toEqual(
      expected.map((search) => server.searchIds.get(search)).sort(),
    )
    for (const search of expected) {
      const lease = search.lease as Lease
      model.leases.push(lease)
      server.leaseIds.set(
        lease,
        given.find(({ searchId }) => searchId === server.searchIds.get(search))?.leaseId ?? '',
      )
    }
  }
  toString = () => `LeaseAll(${this.organisation})`
}

const deliveries = { found, fewer: { ...found, summaryText: '11 potential donors' }, failed }

class Deliver extends Step {
  readonly index: number
  readonly what: keyof typeof deliveries
  constructor(index: number, what: keyof typeof deliveries) {
    super()
    this.index = index
    this.what = what
  }
  async act(model: Model, server: Server) {
    // Usually an active lease, sometimes any earlier one, which has usually expired.
    const running = model.leases.filter((each) => each.search.lease === each)
    const leases = this.index % 4 === 0 || running.length === 0 ? model.leases : running
    const lease = leases[this.index % Math.max(1, leases.length)]
    if (!lease) return
    const { organisation } = lease.patient
    const path = `${searchesPath}/${server.searchIds.get(lease.search)}/results`
    const sent = { leaseId: server.leaseIds.get(lease), ...deliveries[this.what] }
    const { status } = await server.call(organisation, 'PUT', path, sent, true)
    const text = this.what === 'failed' ? null : deliveries[this.what].summaryText
    expect(status).toBe(model.deliver(lease, organisation, text))
  }
  toString = () => `Deliver(${this.index}, ${this.what})`
}

class List extends Step {
  readonly organisation: number
  constructor(organisation: number) {
    super()
    this.organisation = organisation
  }
  async act(model: Model, server: Server) {
    const organisation = organisations[this.organisation] as string
    const { body } = await server.call(organisation, 'GET', listPath)
    const own = model.patients.filter((patient) => patient.organisation === organisation && !patient.gone)
    expect((body as { paging: { totalCount: number } }).paging.totalCount).toBe(own.length)
  }
  toString = () => `List(${this.organisation})`
}

/** A client that asks only for what changed has the same patients as one that asks for all. */
class Follow extends Step {
  readonly organisation: number
  constructor(organisation: number) {
    super()
    this.organisation = organisation
  }
  async act(model: Model, server: Server) {
    const organisation = organisations[this.organisation] as string
    const followed = await server.follow(organisation)
    const own = model.patients.flatMap((patient, number) =>
      patient.organisation === organisation && !patient.gone
        ? [[server.wmdaIds[number] as number, inList(patient)] as const]
        : [],
    )
    expect(own.map(([wmdaId]) => [wmdaId, followed.get(wmdaId)])).toEqual(own)
    if (own.length > 0) server.meet('followed')
  }
  toString = () => `Follow(${this.organisation})`
}

const inList = ({ status, assigned, searches }: Patient): Followed => ({
  status,
  assigned,
  // The list has the last five, newest first.
  results: searches
    .slice(-5)
    .reverse()
    .map(({ results, deleted }) => ({ found: results !== null, deleted })),
})

class Pass extends Step {
  readonly time: number
  constructor(time: number) {
    super()
    this.time = time
  }
  async act(model: Model, server: Server) {
    model.pass(this.time)
    await server.passTo(new Date(model.now))
  }
  toString = () => `Pass(${this.time / day} days)`
}

const organisation = fc.nat(organisations.length - 1)
const index = fc.nat(999)
// Most requests come from the organisation of the patient.
const caller = fc.oneof(
  { weight: 1, arbitrary: organisation },
  { weight: 9, arbitrary: fc.constant(organisations.length) },
)
const times = [
  1,
  10 * minute,
  15 * minute - 1,
  15 * minute,
  day - 1,
  day,
  20 * day,
  42 * day - 1,
  42 * day,
  130 * day,
  183 * day,
  184 * day,
]

const given = { legalTerms: true, patientId: 'MODEL-1' }
const withdrawn = { legalTerms: false, patientId: null }
/** Usually consent that is given or withdrawn, sometimes any fields, each omitted, null or a value. */
const consent: fc.Arbitrary<Partial<Consent>> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(given, withdrawn) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        legalTerms: fc.constantFrom(true, false, null),
        patientId: fc.constantFrom('MODEL-1', 'MODEL-2', null),
      },
      { requiredKeys: [] },
    ),
  },
)

export const step: fc.Arbitrary<Command> = fc.oneof(
  { weight: 2, arbitrary: organisation.map((each) => new Create(each)) },
  { weight: 2, arbitrary: fc.tuple(index, caller).map((each) => new View(...each)) },
  { weight: 5, arbitrary: fc.tuple(index, caller).map((each) => new RequestSearch(...each)) },
  { weight: 3, arbitrary: fc.tuple(index, caller).map((each) => new Update(...each)) },
  { weight: 3, arbitrary: fc.tuple(index, caller, fc.boolean()).map((each) => new ViewSearch(...each)) },
  { weight: 4, arbitrary: fc.tuple(index, caller, consent).map((each) => new Agree(...each)) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(index, caller, fc.constantFrom<Status>('PRE', 'ACT', 'SUS', 'STP', 'ACT'))
      .map((each) => new Move(...each)),
  },
  { weight: 6, arbitrary: organisation.map((each) => new LeaseAll(each)) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(index, fc.constantFrom<keyof typeof deliveries>('found', 'fewer', 'failed', 'failed'))
      .map((each) => new Deliver(...each)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(index, caller, fc.constantFrom('model@registry.example', 'colleague@registry.example', null))
      .map((each) => new Assign(...each)),
  },
  { weight: 1, arbitrary: organisation.map((each) => new List(each)) },
  { weight: 4, arbitrary: organisation.map((each) => new Follow(each)) },
  { weight: 4, arbitrary: fc.constantFrom(...times).map((each) => new Pass(each)) },
)

const own = organisations.length
const resultsThen = (status: Status) => [
  new Create(0),
  new RequestSearch(0, own),
  new LeaseAll(0),
  new Deliver(1, 'found'),
  new Move(0, own, status),
]

/**
 * Steps that random steps reach too rarely: to a patient in ACT with results that are a day old, and to one in SUS who
 * is viewed until the results are deleted.
 */
export const beginnings: readonly (readonly Command[])[] = [
  [...resultsThen('ACT'), new Pass(day)],
  [...resultsThen('SUS'), new Pass(20 * day), new View(0, own), new Pass(42 * day - 1)],
]
