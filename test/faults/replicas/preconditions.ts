/** Updates at the same time with one If-Match: exactly one of them succeeds. */
import { minimal, patientsPath } from '../../support/api.ts'
import { failuresOf, statusesOf } from '../caller.ts'
import { type Finding, faultIf, type Scale } from '../findings.ts'
import { callerOf, inTurns, type Services } from '../services.ts'

const callers = 6

export async function preconditions(services: Services, scale: Scale): Promise<Finding> {
  const rounds = scale.times(50)
  const caller = callerOf(services)
  const send = inTurns(services, caller)
  const wmdaId: number = (await send('POST', patientsPath, { body: minimal }))?.body.wmdaId
  let wrong = 0
  for (let round = 1; round <= rounds; round++) {
    const answers = await Promise.all(
      Array.from({ length: callers }, (_each, index) =>
        send('PUT', patientsPath, {
          body: { ...minimal, wmdaId, weight: index + 1 },
          headers: { 'If-Match': `"${round}"` },
        }),
      ),
    )
    const winners = answers.filter((answer) => answer?.status === 204).length
    const losers = answers.filter((answer) => answer?.status === 412).length
    if (winners !== 1 || losers !== callers - 1) wrong++
  }
  return {
    tried: `${callers} updates at once with the same \`If-Match\``,
    times: `${rounds} rounds`,
    seen: `${rounds - wrong} rounds with exactly one success; ${statusesOf(caller)}`,
    faults: [
      ...faultIf(wrong > 0, `In ${wrong} rounds, not exactly one update succeeded.`),
      ...faultIf(failuresOf(caller) > 0, `${failuresOf(caller)} requests failed.`),
      ...caller.undeclared,
    ],
  }
}
