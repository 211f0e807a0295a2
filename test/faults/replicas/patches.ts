/** Many patches of few laboratory patients at the same time, each with a field of its own: all fields are kept. */
import { limsPatientsPath } from '../../support/api.ts'
import { concurrently, failuresOf, statusesOf } from '../caller.ts'
import { different, type Finding, faultIf, type Scale } from '../findings.ts'
import { callerOf, inTurns, type Services } from '../services.ts'

const patients = 10
const atOnce = 48

export async function patches(services: Services, scale: Scale): Promise<Finding> {
  const count = scale.times(800)
  const caller = callerOf(services)
  const send = inTurns(services, caller)
  const paths: string[] = []
  const block = { contact: {}, address: {}, medicationIDs: [], insurances: [] }
  for (let index = 0; index < patients; index++) {
    const created = await send('POST', limsPatientsPath, { body: block })
    paths.push(`${limsPatientsPath}/${created?.body.patientMRN}`)
  }
  const acknowledged = new Map(paths.map((path) => [path, [] as { field: string; tag: string }[]]))
  await concurrently(count, atOnce, async (index) => {
    const path = paths[index % patients] ?? ''
    const field = `field${index}`
    const answer = await send('PATCH', path, { body: { contact: { [field]: 1 } } })
    if (answer?.status === 200) {
      acknowledged.get(path)?.push({ field, tag: answer.headers.get('etag') ?? '' })
    }
  })
  let lost = 0
  let doubled = 0
  for (const [path, changes] of acknowledged) {
    const stored = (await send('GET', path))?.body.contact ?? {}
    lost += changes.filter(({ field }) => !(field in stored)).length
    doubled += changes.length - different(changes.map(({ tag }) => tag))
  }
  return {
    tried: `\`PATCH\` of ${patients} laboratory patients, each with another field, ${atOnce} at once`,
    times: `${count} requests`,
    seen: `${lost} fields lost, ${doubled} versions given twice; ${statusesOf(caller)}`,
    faults: [
      ...faultIf(lost > 0, `${lost} acknowledged fields were lost.`),
      ...faultIf(doubled > 0, `${doubled} versions were given twice.`),
      ...faultIf(failuresOf(caller) > 0, `${failuresOf(caller)} requests failed.`),
      ...caller.undeclared,
    ],
  }
}
