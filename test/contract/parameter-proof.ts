/** Changes each constraint of a parameter separately, regenerates the operation, and sends requests to both. */
import { operationsAnew, parametersPartOf } from './anew.ts'
import type { Json } from './document.ts'
import { isSame } from './judges.ts'
import { constraintsOf, sameParameter } from './parameter-changes.ts'
import { attempt, distinct, type Finding, remembering } from './proof.ts'
import { type Operation, type Parameter, readingOf, type Written } from './wire-reading.ts'
import { type Sending, sendingTo } from './wire-sending.ts'
import { edgeTextsOf, exampleOf, requestsWith } from './wire-texts.ts'

/** @param sending sends to the generated operation in the unchanged document */
export async function proveParameter(
  source: Json,
  operation: Operation,
  parameter: Parameter,
  sending: Sending,
): Promise<Finding[]> {
  const ajv = readingOf(source, operation)
  const before = remembering(async (request: Written) => ({ zod: await sending(request), ajv: ajv(request) }))
  const findings: Finding[] = []
  for (const { name, changes } of constraintsOf(source, operation, parameter)) {
    const refused: string[] = []
    const disagreements: Json[] = []
    let [translated, values, told] = [0, 0, false]
    for (const { what, document } of changes) {
      const part = parametersPartOf(document, operation.path, operation.method)
      const anew = attempt(() => operationsAnew(part)[operation.id])
      if (typeof anew === 'string') {
        refused.push(`${what}: ${anew}`)
        continue
      }
      translated++
      const after = { zod: sendingTo(anew, operation), ajv: readingOf(part, operation) }
      const changed = sameParameter(part, operation, parameter)
      const requests = [
        ...requestsWith(exampleOf(source, operation), parameter, edgeTextsOf(source, parameter)),
        ...requestsWith(exampleOf(part, operation), changed, edgeTextsOf(part, changed)),
      ]
      for (const request of distinct(requests)) {
        values++
        const old = await before(request)
        const next = { zod: await after.zod(request), ajv: after.ajv(request) }
        if (!isSame(old.zod, old.ajv)) disagreements.push({ request, ...old })
        if (!isSame(next.zod, next.ajv)) disagreements.push({ what, request, ...next })
        if (!isSame(old.ajv, next.ajv) && !isSame(old.zod, next.zod)) told = true
      }
    }
    findings.push({ constraint: name, translated, refused, values, told, disagreements })
  }
  return findings
}
