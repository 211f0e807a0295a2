/** generated/lifecycle.ts and generated/problems.ts: what the contract holds as data. */
import { type Contract, header, literal, operationsOf, parametersOf } from './contract.ts'
import { demand, type Json, Untranslatable, within } from './refusal.ts'

/** The life cycle of a patient, from x-transitions of PatientStatus. */
export function writeLifecycle(contract: Contract): string {
  const status = contract.document.components.schemas?.PatientStatus
  demand(['x-transitions', 'x-clocks'], status, '#/components/schemas/PatientStatus')
  return `${header}import type { PatientStatus } from './schemas.ts'

/** By whom a patient is moved: a caller of updatePatientStatus, the request of a search, or the system's clock. */
export type Mover = 'user' | 'search' | 'system'

export interface Transition {
  readonly from: PatientStatus
  readonly to: PatientStatus
  readonly by: readonly Mover[]
  readonly effect: string
}

/** Every move that the life cycle has; a move that is not here is not allowed. */
export const transitions: readonly Transition[] = ${literal(status['x-transitions'])}

/** The clocks that move patients and searches without anybody asking for it. */
export const clocks = ${literal(status['x-clocks'])} as const
`
}

/** The registry of problems, from x-problem-types of ProblemType, keyed by the last part of the type. */
export function writeProblems(contract: Contract): string {
  const schema = contract.document.components.schemas?.ProblemType
  demand(['x-problem-types'], schema, '#/components/schemas/ProblemType')
  const problems: Record<string, Json> = {}
  for (const [type, problem] of Object.entries<Json>(schema['x-problem-types'])) {
    const place = within('#/components/schemas/ProblemType/x-problem-types', type)
    const { status, title, action } = problem
    const all = { type, status, title, meaning: schema['x-enumDescriptions']?.[type], action }
    demand(Object.keys(all), all, place)
    const name = type.slice(type.lastIndexOf('/') + 1)
    if (Object.hasOwn(problems, name)) throw new Untranslatable(place, `there is another problem ${name}`)
    problems[name] = all
  }
  return `${header}
/** Every kind of problem that the service answers with (RFC 9457). */
export const problems = ${literal(problems)} as const

export type ProblemName = keyof typeof problems
`
}

/**
 * The names of sensitive members, from x-sensitive of the schemas that are reached by them.
 *
 * @throws Untranslatable for a mark that no member leads to: it would hide nothing
 */
export function writeRedaction(contract: Contract): string {
  const names = new Set<string>()
  const reached = new Set<Json>()
  const marked = new Map<Json, string>()
  const visit = (schema: Json, place: string): void => {
    if (typeof schema !== 'object' || schema === null) return
    if (schema['x-sensitive'] === true) marked.set(schema, place)
    for (const [name, property] of Object.entries<Json>(schema.properties ?? {})) {
      const { value } = contract.follow('schemas', property, name)
      if (value['x-sensitive'] !== true) continue
      names.add(name)
      reached.add(value)
    }
    for (const [key, member] of Object.entries(schema)) visit(member, within(place, key))
  }
  visit(contract.document.components.schemas, '#/components/schemas')
  for (const { definition, place } of operationsOf(contract).flatMap((each) =>
    parametersOf(contract, each),
  )) {
    visit(definition.schema, `${place}/schema`)
  }
  for (const [schema, place] of marked) {
    if (!reached.has(schema)) throw new Untranslatable(`${place}/x-sensitive`, 'no property has this schema')
  }
  return `${header}
/** Members that only those may see whole who have the scope for it, and that no log and no error may hold. */
export const sensitiveMembers: readonly string[] = ${literal([...names].sort())}
`
}
