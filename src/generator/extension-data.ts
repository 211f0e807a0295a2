/** generated/lifecycle.ts and generated/redaction.ts: the data that the contract contains. */
import { placeOf } from '../json/pointer.ts'
import { type Contract, header, literal, operationsOf, parametersOf } from './bundle.ts'
import { demand, type Json, Untranslatable } from './untranslatable.ts'

/** The life cycle of a patient, from x-transitions of PatientStatus. */
export function writeLifecycle(contract: Contract): string {
  const status = contract.document.components.schemas?.PatientStatus
  demand(['x-transitions', 'x-clocks'], status, '#/components/schemas/PatientStatus')
  return `${header}import type { components } from './types.ts'

type PatientStatus = components['schemas']['PatientStatus']

/** Who changes the status of a patient: a caller of updatePatientStatus, a requested search, or a time limit. */
export type Mover = 'user' | 'search' | 'system'

export interface Transition {
  readonly from: PatientStatus
  readonly to: PatientStatus
  readonly by: readonly Mover[]
  readonly effect: string
}

/** All allowed transitions. Any other transition is not allowed. */
export const transitions: readonly Transition[] = ${literal(status['x-transitions'])}

/** The time limits after which the system changes patients and searches. */
export const clocks = ${literal(status['x-clocks'])} as const
`
}

/**
 * The names of sensitive members: those whose schemas have x-sensitive.
 *
 * @throws Untranslatable if no member has a schema that is marked, because the mark would have no effect
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
    for (const [key, member] of Object.entries(schema)) visit(member, placeOf(place, key))
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
/** Members that only callers with the required scope see in full. No log and no error contains them. */
export const sensitiveMembers: readonly string[] = ${literal([...names].sort())}
`
}
