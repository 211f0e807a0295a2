/** The history of each synthetic patient. It decides in which status the patient is and what the searches have found. */
import type { Schemas } from '../../client/index.ts'
import { type CallerName, mainOrganisation, otherOrganisation } from './callers.ts'
import { deliver, type EngineName, lease, simulatedResults } from './engine.ts'
import { type Clients, dataOf, minutesOfDay, type Step } from './history.ts'
import { oneOf, type Random, randomFrom } from './random.ts'
import { syntheticPatient } from './synthetic-patient.ts'

type StatusUpdate = Schemas['UpdatePatientStatusRequest']

/** The people and machines that work for an organisation. */
interface Staff {
  readonly organisation: string
  /** Those who create patients. */
  readonly creators: readonly CallerName[]
  readonly machine: CallerName
}

export const mainStaff: Staff = {
  organisation: mainOrganisation,
  creators: ['coordinator', 'colleague', 'machine'],
  machine: 'machine',
}

export const otherStaff: Staff = {
  organisation: otherOrganisation,
  creators: ['otherCoordinator', 'otherMachine'],
  machine: 'otherMachine',
}

/** One event in the life of a patient: days after its creation, or the last minutes before the start. */
type Event =
  | { readonly day: number; readonly status: (wmdaId: number) => StatusUpdate }
  | { readonly day: number; readonly search: true; readonly runs: boolean }
  | { readonly day: number; readonly view: true }

interface Story {
  /** How many days before the start the patient was created: at least and at most. */
  readonly created: readonly [least: number, most: number]
  readonly events: readonly Event[]
}

const search = (day: number): Event => ({ day, search: true, runs: true })
const becomes = (day: number, newStatus: 'ACT' | 'SUS', changeReason: Schemas['ChangeReason']): Event => ({
  day,
  status: (wmdaId) => ({ wmdaId, newStatus, changeReason }),
})
const stops = (day: number, changeReason: Schemas['ChangeReason']): Event => ({
  day,
  status: (wmdaId) => ({ wmdaId, newStatus: 'STP', changeReason }),
})

/** Patients without activity for 42 days are stopped, so most patients are younger than that. */
const stories: readonly Story[] = [
  { created: [0, 41], events: [] },
  { created: [1, 41], events: [search(0.1)] },
  { created: [3, 41], events: [search(0.1), becomes(1, 'ACT', 'OTH')] },
  { created: [1, 41], events: [search(0.2)] },
  { created: [8, 60], events: [search(1), becomes(2, 'ACT', 'OTH'), { day: 7, view: true }] },
  { created: [5, 41], events: [search(0.5), stops(4, 'GCC')] },
  { created: [4, 41], events: [search(0.1), becomes(2, 'SUS', 'GCC')] },
  { created: [2, 41], events: [stops(1, 'PPR')] },
  { created: [3, 41], events: [search(0.1), search(1), becomes(1.5, 'ACT', 'OTH')] },
  // Nobody has viewed the patient for 42 days, so the system has stopped it.
  { created: [50, 150], events: [search(0.1)] },
  {
    // Suspended for more than 42 days, so the results are deleted.
    created: [70, 75],
    events: [search(0.1), becomes(1, 'SUS', 'GCC'), { day: 35, view: true }],
  },
  {
    created: [10, 41],
    events: [search(0.1), stops(2, 'FND'), becomes(6, 'ACT', 'BCC')],
  },
]

/** The patient with this number in an organisation, from its creation until the start of the sandbox. */
export function patientHistory(staff: Staff, number: number): Step[] {
  const random = randomFrom(Number(staff.organisation) * 10_000 + number)
  const { created, events } = stories[number % stories.length] as Story
  const [least, most] = created
  const age = least + (most - least) * random()
  const creator = oneOf(staff.creators, random)
  const body = syntheticPatient(staff.organisation, number, random)
  let wmdaId = 0
  const create: Step = {
    before: age * minutesOfDay,
    run: async (clients) => {
      wmdaId = (await dataOf(clients[creator].POST('/api/v2/patients', { body }))).wmdaId
    },
  }
  const steps = events.flatMap((event) => stepsOf(event, { staff, age, creator, random, id: () => wmdaId }))
  return [create, ...steps]
}

interface Context {
  readonly staff: Staff
  /** How many days before the start the patient was created. */
  readonly age: number
  readonly creator: CallerName
  readonly random: Random
  readonly id: () => number
}

/** The requests of an event. A step belongs to a time before the start, also for a young patient. */
function stepsOf(event: Event, { staff, age, creator, random, id }: Context): Step[] {
  const before = Math.max(age - event.day, 0.2) * minutesOfDay
  if ('status' in event) {
    const run = (clients: Clients) =>
      dataOf(clients[creator].PUT('/api/v2/patients/status', { body: event.status(id()) }))
    return [{ before, run }]
  }
  if ('view' in event) {
    const run = (clients: Clients) =>
      dataOf(clients[creator].GET('/api/v2/patients', { params: { query: { wmdaId: id() } } }))
    return [{ before, run }]
  }
  const matchEngine = oneOf([2, 3] as const, random)
  const searchType = oneOf(['DR', 'DR', 'CB'] as const, random)
  const overallMismatches = oneOf([0, 0, 1, 2], random)
  const request: Step = {
    before,
    run: (clients) =>
      dataOf(
        clients[creator].POST('/api/v2/searches', {
          body: { wmdaId: id(), matchEngine, searchType, overallMismatches },
        }),
      ),
  }
  const run: Step = {
    before: before - 10,
    run: (clients) => runSearches(clients[staff.machine], matchEngine, 1),
  }
  return [request, run]
}

/** Every ninth search fails. */
const fails = (searchId: number): boolean => searchId % 9 === 0

/** Runs the searches that wait longest. @returns how many there were */
export async function runSearches(
  client: Clients[CallerName],
  matchEngine: EngineName,
  count: number,
): Promise<number> {
  const leased = await lease(client, matchEngine, count)
  for (const each of leased) await deliver(client, each, simulatedResults(each, fails(each.searchId)))
  return leased.length
}

/** Searches of the organisation without a match engine: some wait, and a machine has leased some and not delivered. */
export function waitingSearches(staff: Staff, numbers: readonly number[], leased: number): Step[] {
  const waiting = numbers.flatMap((number): Step[] => {
    const random = randomFrom(Number(staff.organisation) * 10_000 + number)
    const body = syntheticPatient(staff.organisation, number, random)
    const [creator = staff.machine] = staff.creators
    const run = async (clients: Clients) => {
      const { wmdaId } = await dataOf(clients[creator].POST('/api/v2/patients', { body }))
      await dataOf(
        clients[creator].POST('/api/v2/searches', { body: { wmdaId, matchEngine: 2, searchType: 'DR' } }),
      )
    }
    return [{ before: 60 - (number % 50), run }]
  })
  return [...waiting, { before: 1, run: (clients) => lease(clients[staff.machine], 2, leased) }]
}
