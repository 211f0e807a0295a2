/** Match engines at all replicas: each search is leased once, and each delivery is accepted. */
import { leasesPath, minimal, patientsPath, searchesPath } from '../../support/api.ts'
import { concurrently, failuresOf, statusesOf } from '../caller.ts'
import { different, type Finding, faultIf, type Scale } from '../findings.ts'
import { callerOf, inTurns, type Services } from '../services.ts'

const engines = 9
const patients = 30

/** An engine of its own, whose queue contains only the searches of this scenario. */
const matchEngine = 3

export async function leases(services: Services, scale: Scale): Promise<Finding> {
  const count = scale.times(300)
  const person = callerOf(services)
  const request = inTurns(services, person)
  const wmdaIds: number[] = []
  await concurrently(patients, patients, async () => {
    wmdaIds.push((await request('POST', patientsPath, { body: minimal }))?.body.wmdaId)
  })
  await concurrently(count, 24, async (index) => {
    const wmdaId = wmdaIds[index % patients]
    await request('POST', searchesPath, { body: { wmdaId, matchEngine, searchType: 'DR' } })
  })
  const caller = callerOf(services, 'engine')
  const send = inTurns(services, caller)
  const leased: number[] = []
  let refused = 0
  await concurrently(engines, engines, async (engine) => {
    for (;;) {
      const answer = await send('POST', leasesPath, { body: { matchEngine, count: 1 + (engine % 4) } })
      const searches: { searchId: number; leaseId: string }[] = answer?.body.searches ?? []
      if (searches.length === 0) return
      for (const { searchId, leaseId } of searches) {
        leased.push(searchId)
        const delivered = await send('PUT', `${searchesPath}/${searchId}/results`, {
          body: {
            leaseId,
            outcome: 'FINISHED',
            summaryText: `Engine ${engine}`,
            counts: { potentialDonors: 1, potentialCordBloodUnits: 0 },
          },
        })
        if (delivered?.status !== 204) refused++
      }
    }
  })
  const twice = leased.length - different(leased)
  const failures = failuresOf(person) + failuresOf(caller)
  return {
    tried: `${engines} match engines at all replicas lease and deliver`,
    times: `${count} searches`,
    seen: `${leased.length} leases, ${twice} twice, ${refused} deliveries refused; ${statusesOf(caller)}`,
    faults: [
      ...faultIf(leased.length !== count, `There were ${leased.length} leases for ${count} searches.`),
      ...faultIf(twice > 0, `${twice} searches were leased twice.`),
      ...faultIf(refused > 0, `${refused} deliveries were refused.`),
      ...faultIf(failures > 0, `${failures} requests failed.`),
      ...person.undeclared,
      ...caller.undeclared,
    ],
  }
}
