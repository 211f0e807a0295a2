/** Says where a change is, in the words of people who read the contract and not its source. */
import { stepsOf } from '../json/pointer.ts'
import type { Change, Use } from './compare/change.ts'

/** The field, response or parameter, and the operations that use it. At most three operations are named. */
export const whereOf = (change: Change): string => {
  const isInOperation = change.place.startsWith('#/paths/')
  return [placeNameOf(change), ...(isInOperation ? [] : usesOf(change.uses))].join(', ')
}

/** The field, response or parameter alone. */
export function placeNameOf({ place, uses }: Change): string {
  const [area, kind, ...rest] = stepsOf(place)
  if (area === 'paths') return [...operationsIn(uses), ...partOf(rest)].join(', ')
  const name = area === 'components' ? nameOf(kind, rest) : area
  return `\`${name || 'document'}\``
}

/** A place in a component, such as `Patient.hla.a` or `PatientList.patients[]`. */
function nameOf(kind: string | undefined, [component = '', ...steps]: string[]): string {
  if (kind !== 'schemas') return component
  let name = component
  for (let index = 0; index < steps.length; index++) {
    if (steps[index] === 'properties') name += `.${steps[++index]}`
    else if (steps[index] === 'items') name += '[]'
  }
  return name
}

const partOf = ([, part, next]: string[]): string[] => {
  if (part === 'responses' && next !== undefined) return [`response ${next}`]
  return part === 'requestBody' ? ['request body'] : []
}

const operationsIn = (uses: readonly Use[]): string[] => [
  ...new Set(uses.map(({ operationId }) => `\`${operationId}\``)),
]

function usesOf(uses: readonly Use[]): string[] {
  const named = (direction: Use['direction'], label: string): string[] => {
    const operations = operationsIn(uses.filter((use) => use.direction === direction))
    if (operations.length === 0) return []
    const shown = operations.slice(0, 3).join(', ')
    return [`${label} of ${shown}${operations.length > 3 ? ` and ${operations.length - 3} more` : ''}`]
  }
  return [
    ...named('request', 'requests'),
    ...named('response', 'responses'),
    ...named(undefined, 'operation'),
  ]
}
