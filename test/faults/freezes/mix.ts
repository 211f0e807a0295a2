/** Requests of every kind that go on while something is wrong with the database. */
import { setTimeout as delay } from 'node:timers/promises'
import { limsPatientsPath, listPath, minimal, patientsPath, searchesPath } from '../../support/api.ts'
import { type Caller, openCaller } from '../caller.ts'
import type { Services } from '../services.ts'
import { inTurns } from '../services.ts'

/** What the requests are about. It exists before anything goes wrong. */
export interface Records {
  readonly patients: readonly number[]
  /** The path of a laboratory patient. */
  readonly limsPatient: string
}

export async function makeRecords(services: Services, caller: Caller): Promise<Records> {
  const send = inTurns(services, caller)
  const patients: number[] = []
  for (let count = 0; count < 3; count++) {
    patients.push((await send('POST', patientsPath, { body: minimal }))?.body.wmdaId)
  }
  const block = { contact: {}, address: {}, medicationIDs: [], insurances: [] }
  const created = await send('POST', limsPatientsPath, { body: block })
  return { patients, limsPatient: `${limsPatientsPath}/${created?.body.patientMRN}` }
}

type Request = Parameters<ReturnType<typeof inTurns>>

const requestsAbout = ({ patients, limsPatient }: Records): readonly ((index: number) => Request)[] => [
  () => ['GET', `${patientsPath}?wmdaId=${patients[1]}`],
  () => ['GET', listPath],
  (index) => ['PUT', patientsPath, { body: { ...minimal, wmdaId: patients[0], weight: 1 + (index % 499) } }],
  () => ['POST', searchesPath, { body: { wmdaId: patients[1], matchEngine: 2, searchType: 'DR' } }],
  () => ['GET', limsPatient],
  (index) => ['PATCH', limsPatient, { body: { contact: { field: index } } }],
  () => ['POST', listPath, { body: { updatedSince: '2026-01-15T09:30:00.000Z', limit: 10 } }],
]

export interface Mix {
  /** Lets each request finish. @returns responses that are neither a success nor a failure, each in a sentence */
  stop(): Promise<readonly string[]>
}

/** @param clients each sends one request after the other, of every kind */
export function startMix(services: Services, caller: Caller, records: Records, clients: number): Mix {
  const send = inTurns(services, caller)
  const requests = requestsAbout(records)
  const unexpected: string[] = []
  let isStopping = false
  const client = async (_each: unknown, number: number) => {
    for (let index = number; !isStopping; index++) {
      const request = requests[index % requests.length]?.(index) ?? (['GET', listPath] as const)
      const answer = await send(...request)
      if (answer && answer.status >= 300 && answer.status < 500) {
        unexpected.push(`${request[0]} ${request[1]} was answered with ${answer.status}.`)
      }
      await delay(10)
    }
  }
  const running = Promise.all(Array.from({ length: clients }, client))
  return {
    async stop() {
      isStopping = true
      await running
      return unexpected
    },
  }
}

/** Asks every service whether it is live and ready, again and again. */
export function startProbes(services: Services) {
  const [live, ready] = [openCaller(), openCaller()]
  let isStopping = false
  const probe = async (caller: Caller, address: string, path: string) => {
    while (!isStopping) {
      await caller.send(address, 'GET', path)
      await delay(100)
    }
  }
  const running = Promise.all(
    services
      .addresses()
      .flatMap((address) => [probe(live, address, '/health/live'), probe(ready, address, '/health/ready')]),
  )
  return {
    live,
    ready,
    async stop(): Promise<void> {
      isStopping = true
      await running
    },
  }
}
