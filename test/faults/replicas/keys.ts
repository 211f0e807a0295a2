/** Requests at the same time with one Idempotency-Key, at different replicas: they create one patient. */
import { minimal, patientsPath } from '../../support/api.ts'
import { query } from '../../support/postgres.ts'
import { concurrently, failuresOf, statusesOf } from '../caller.ts'
import { different, type Finding, faultIf, type Scale } from '../findings.ts'
import { callerOf, inTurns, type Services } from '../services.ts'

const repeats = 6
const atOnce = 48

/** @param url the database of the services */
export async function keys(services: Services, scale: Scale, url: string): Promise<Finding> {
  const count = scale.times(200)
  const caller = callerOf(services)
  const send = inTurns(services, caller)
  const before = await patientsIn(url)
  const ids = new Map<number, Set<number>>()
  await concurrently(count * repeats, atOnce, async (index) => {
    const key = Math.floor(index / repeats)
    const answer = await send('POST', patientsPath, {
      body: minimal,
      headers: { 'Idempotency-Key': `shared-${key}` },
    })
    if (answer?.status !== 201) return
    const known = ids.get(key) ?? new Set()
    ids.set(key, known.add(answer.body.wmdaId))
  })
  const several = [...ids.values()].filter(({ size }) => size > 1).length
  const surplus = (await patientsIn(url)) - before - count
  return {
    tried: `\`POST\` of patients, each \`Idempotency-Key\` ${repeats} times at different replicas, ${atOnce} at once`,
    times: `${count * repeats} requests`,
    seen: `${different([...ids.values()].flatMap((set) => [...set]))} patients for ${count} keys; ${statusesOf(caller)}`,
    faults: [
      ...faultIf(several > 0, `${several} keys have more than one patient.`),
      ...faultIf(surplus !== 0, `${surplus} more patients than keys are stored.`),
      ...faultIf(failuresOf(caller) > 0, `${failuresOf(caller)} requests failed.`),
      ...caller.undeclared,
    ],
  }
}

const patientsIn = async (url: string): Promise<number> =>
  Number((await query(url, 'select count(*) as count from patients')).rows[0]?.count)
