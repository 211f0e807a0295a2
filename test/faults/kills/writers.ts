/**
 * Clients that create and update patients while processes are killed. Like a careful client, they repeat each request
 * until it is acknowledged: a creation with its Idempotency-Key, an update with its If-Match.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { listPath, minimal, patientsPath } from '../../support/api.ts'
import { type Caller, concurrently, until } from '../caller.ts'
import { different, faultIf } from '../findings.ts'

/** A patient whose creation was acknowledged. */
interface Acknowledged {
  readonly key: string
  readonly wmdaId: number
  /** The weight of the acknowledged update, or null before. */
  weight: number | null
}

export interface Writers {
  /** How many writes were acknowledged. */
  acknowledged(): number
  /** Resolves when so many further writes were acknowledged. @throws if that takes a minute */
  further(count: number): Promise<void>
  /** Responses that are neither a success nor a failure of the service, each in a sentence. */
  readonly unexpected: readonly string[]
  /** Lets each writer finish its request. @returns the acknowledged patients */
  stop(): Promise<readonly Acknowledged[]>
}

/** The pause before a request is repeated, in milliseconds. */
const pause = 25

/** How long nothing may be acknowledged, in milliseconds. */
const longestWait = 60_000

/** @param address gives the address of a running service */
export function startWriters(caller: Caller, count: number, address: () => string): Writers {
  const patients: Acknowledged[] = []
  let acknowledged = 0
  let keys = 0
  let isStopping = false
  const unexpected: string[] = []
  let failure: unknown

  /** Sends a request until the answer is one of the expected statuses. */
  async function insist(method: string, body: object, headers: Record<string, string>, expected: number[]) {
    for (;;) {
      const answer = await caller.send(address(), method, patientsPath, { body, headers })
      if (answer && expected.includes(answer.status)) return answer
      if (answer && answer.status < 500) unexpected.push(`${method} was answered with ${answer.status}.`)
      await delay(pause)
    }
  }

  async function write(): Promise<void> {
    while (!isStopping) {
      const key = `write-${++keys}`
      const created = await insist('POST', minimal, { 'Idempotency-Key': key }, [201])
      const patient: Acknowledged = { key, wmdaId: created.body.wmdaId, weight: null }
      patients.push(patient)
      acknowledged++
      const weight = 1 + (patient.wmdaId % 499)
      // 412: an earlier attempt was stored, and its response was lost.
      const body = { ...minimal, wmdaId: patient.wmdaId, weight }
      await insist('PUT', body, { 'If-Match': '"1"' }, [204, 412])
      patient.weight = weight
      acknowledged++
    }
  }

  const writing = Array.from({ length: count }, () =>
    write().catch((error) => {
      failure = error
    }),
  )
  return {
    acknowledged: () => acknowledged,
    unexpected,
    async further(more) {
      const goal = acknowledged + more
      await until(() => acknowledged >= goal, longestWait, `${more} acknowledged writes`)
    },
    async stop() {
      isStopping = true
      await Promise.all(writing)
      if (failure) throw failure
      return patients
    },
  }
}

export interface Checked {
  readonly lost: number
  readonly doubled: number
  readonly faults: readonly string[]
}

/** The most keys that are repeated. */
const mostRepeated = 200

/**
 * Compares what is stored with what was acknowledged.
 *
 * @param address of a service on the same database
 * @param others how many patients the database has besides
 */
export async function checkWrites(
  caller: Caller,
  address: string,
  patients: readonly Acknowledged[],
  others = 0,
): Promise<Checked> {
  let [lost, doubled] = [0, 0]
  await concurrently(patients.length, 16, async (index) => {
    const { wmdaId, weight } = patients[index] as Acknowledged
    const found = await caller.send(address, 'GET', `${patientsPath}?wmdaId=${wmdaId}`)
    if (found?.status !== 200 || found.body.weight !== weight) lost++
    else if (found.headers.get('etag') !== '"2"') doubled++
  })
  const repeated = patients.slice(-mostRepeated)
  await concurrently(repeated.length, 16, async (index) => {
    const { key, wmdaId } = repeated[index] as Acknowledged
    const headers = { 'Idempotency-Key': key }
    const again = await caller.send(address, 'POST', patientsPath, { body: minimal, headers })
    if (again?.body.wmdaId !== wmdaId) doubled++
  })
  const listed = await caller.send(address, 'GET', `${listPath}?limit=1`)
  const surplus = listed?.body.paging.totalCount - others - different(patients.map(({ wmdaId }) => wmdaId))
  return {
    lost,
    doubled: doubled + Math.abs(surplus),
    faults: [
      ...faultIf(
        lost > 0,
        `${lost} acknowledged patients are missing or do not have the acknowledged update.`,
      ),
      ...faultIf(doubled > 0, `${doubled} writes were stored twice.`),
      ...faultIf(surplus !== 0, `${surplus} more patients are stored than were acknowledged.`),
    ],
  }
}
