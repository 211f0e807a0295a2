/** generated/lifecycle.ts and generated/problems.ts: what the contract holds as data. */
import { type Contract, header, type Json, literal, Untranslatable } from './contract.ts'

/** The life cycle of a patient, from x-transitions of PatientStatus. */
export function writeLifecycle(contract: Contract): string {
  const status = contract.document.components.schemas.PatientStatus
  const transitions: Json[] | undefined = status?.['x-transitions']
  if (!transitions) throw new Untranslatable('#/components/schemas/PatientStatus', 'x-transitions is missing')
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
export const transitions: readonly Transition[] = ${literal(transitions)}
`
}

/** The registry of problems, from x-problem-types of ProblemType, keyed by the last part of the type. */
export function writeProblems(contract: Contract): string {
  const schema = contract.document.components.schemas.ProblemType
  const types: Record<string, Json> | undefined = schema?.['x-problem-types']
  if (!types) throw new Untranslatable('#/components/schemas/ProblemType', 'x-problem-types is missing')
  const entries = Object.entries(types).map(([type, { status, title, action }]) => {
    const meaning = schema['x-enumDescriptions'][type]
    return [type.slice(type.lastIndexOf('/') + 1), { type, status, title, meaning, action }]
  })
  return `${header}
/** Every kind of problem that the service answers with (RFC 9457). */
export const problems = ${literal(Object.fromEntries(entries))} as const

export type ProblemName = keyof typeof problems
`
}
