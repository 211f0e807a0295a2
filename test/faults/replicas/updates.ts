/** Many updates of few patients at the same time: none overwrites another, and the history has no gap. */
import { minimal, patientsPath, searchesPath, statusPath } from '../../support/api.ts'
import { concurrently, failuresOf, statusesOf } from '../caller.ts'
import { different, type Finding, faultIf, type Scale } from '../findings.ts'
import { callerOf, inTurns, type Services } from '../services.ts'

const patients = 10
const atOnce = 48

export async function updates(services: Services, scale: Scale): Promise<Finding> {
  const count = scale.times(2_500)
  const caller = callerOf(services)
  const send = inTurns(services, caller)
  const wmdaIds: number[] = []
  for (let index = 0; index < patients; index++) {
    const created = await send('POST', patientsPath, { body: minimal })
    const wmdaId: number = created?.body.wmdaId
    // A patient with a search can change between ACT and SUS.
    await send('POST', searchesPath, { body: { wmdaId, matchEngine: 2, searchType: 'DR' } })
    wmdaIds.push(wmdaId)
  }
  const before = await versionsOf()
  const tags = new Map(wmdaIds.map((wmdaId) => [wmdaId, [] as string[]]))
  const moves = new Map(wmdaIds.map((wmdaId) => [wmdaId, 0]))
  await concurrently(count, atOnce, async (index) => {
    const wmdaId = wmdaIds[index % patients] ?? 0
    const round = Math.floor(index / patients)
    const isMove = round % 2 === 1
    const answer = isMove
      ? await send('PUT', statusPath, { body: { wmdaId, newStatus: round % 4 === 1 ? 'ACT' : 'SUS' } })
      : await send('PUT', patientsPath, { body: { ...minimal, wmdaId, weight: 1 + (index % 499) } })
    if (answer === null || answer.status >= 300) return
    tags.get(wmdaId)?.push(answer.headers.get('etag') ?? '')
    if (isMove) moves.set(wmdaId, (moves.get(wmdaId) ?? 0) + 1)
  })
  const after = await versionsOf()
  let lost = 0
  let doubled = 0
  let broken = 0
  let missing = 0
  for (const wmdaId of wmdaIds) {
    const acknowledged = tags.get(wmdaId) ?? []
    const made = (after.get(wmdaId) ?? 0) - (before.get(wmdaId) ?? 0)
    lost += Math.max(0, acknowledged.length - made)
    doubled += acknowledged.length - different(acknowledged)
    const history = await historyOf(wmdaId)
    broken += history.filter(({ from }, index) => from !== (history[index + 1]?.to ?? 'NEW')).length
    // The first search has moved the patient too.
    missing += Math.abs(history.length - 1 - (moves.get(wmdaId) ?? 0))
  }
  return {
    tried: `\`PUT\` of the record and of the status of ${patients} patients, ${atOnce} at once`,
    times: `${count} requests`,
    seen: `${lost} lost, ${doubled} versions given twice, ${broken} broken links and ${missing} gaps in the history; ${statusesOf(caller)}`,
    faults: [
      ...faultIf(lost + doubled > 0, `${lost + doubled} updates were lost or got the version of another.`),
      ...faultIf(broken + missing > 0, `The history has ${broken} broken links and ${missing} gaps.`),
      ...faultIf(failuresOf(caller) > 0, `${failuresOf(caller)} requests failed.`),
      ...caller.undeclared,
    ],
  }

  async function versionsOf(): Promise<Map<number, number>> {
    const versions = new Map<number, number>()
    for (const wmdaId of wmdaIds) {
      const answer = await send('GET', `${patientsPath}?wmdaId=${wmdaId}`)
      versions.set(wmdaId, Number((answer?.headers.get('etag') ?? '').replaceAll('"', '')))
    }
    return versions
  }

  /** The whole history, newest first. */
  async function historyOf(wmdaId: number): Promise<{ from: string; to: string }[]> {
    const all: { from: string; to: string }[] = []
    let after = ''
    for (;;) {
      const answer = await send('GET', `${statusPath}?wmdaId=${wmdaId}&limit=1000${after}`)
      all.push(...(answer?.body.statusChanges ?? []))
      const next = answer?.body.paging?.next ?? null
      if (next === null) return all
      after = `&after=${next}`
    }
  }
}
