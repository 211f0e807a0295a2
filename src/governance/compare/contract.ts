/** Compares two bundles of the contract. */
import { placeOf, stepsOf } from '../../json/pointer.ts'
import { type Change, change, merged, nothingToDo, type Rating, usedBy } from './change.ts'
import { sunsetOf } from './deprecation.ts'
import { frameChanges } from './frame.ts'
import { keysOf, type Node, nodeOf, without } from './node.ts'
import { operationChanges } from './operation.ts'
import { followerOf, type Located, type Pair } from './pair.ts'

/** All differences that a partner or a reviewer must know. The order of members of an object is none. */
export function compareContracts(before: Node, after: Node): Change[] {
  const follow = followerOf(before, after)
  const [had, has] = [operationsOf(before), operationsOf(after)]
  const { removed, added, kept } = keysOf(had, has)
  const root: Pair = { before: { value: before, place: '#' }, after: { value: after, place: '#' } }
  // An operation that moved to another path keeps its operationId.
  const moved = removed.flatMap((key) => {
    const target = added.find((other) => idOf(has[other]) === idOf(had[key]))
    return target === undefined ? [] : [{ from: key, to: target }]
  })
  const gone = without(
    removed,
    moved.map(({ from }) => from),
  )
  const come = without(
    added,
    moved.map(({ to }) => to),
  )
  const both = [...moved, ...kept.map((key) => ({ from: key, to: key }))]
  return merged([
    ...frameChanges(follow, root),
    ...gone.flatMap((key) => (had[key] ? goneOperation(had[key]) : [])),
    ...come.flatMap((key) => (has[key] ? newOperation(has[key]) : [])),
    ...both.flatMap(({ from, to }) => {
      const [one, other] = [had[from], has[to]]
      if (!one || !other) return []
      const changes = operationChanges(follow, { before: one, after: other })
      return from === to ? changes : [...movedOperation(one, other), ...changes]
    }),
  ])
}

/** The operations by method and path. The names of path parameters are compared as parameters. */
function operationsOf(document: Node): Record<string, Located> {
  const operations = Object.entries(nodeOf(document.paths)).flatMap(([path, item]) =>
    Object.entries(nodeOf(item)).map(([method, operation]) => {
      const place = placeOf(placeOf('#/paths', path), method)
      return [
        `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`,
        { value: nodeOf(operation), place },
      ] as const
    }),
  )
  return Object.fromEntries(operations)
}

const idOf = (operation: Located | undefined): string => String(operation?.value.operationId)

const addressOf = ({ place }: Located): string => {
  const [, path = '', method = ''] = stepsOf(place)
  return `${method.toUpperCase()} ${path}`
}

const goneOperation = (operation: Located): Change[] =>
  ofOperation(operation, 'breaking', {
    what: `Operation \`${idOf(operation)}\` (\`${addressOf(operation)}\`) removed`,
    todo: `Do not call \`${idOf(operation)}\`.`,
    sunset: sunsetOf(operation.value),
  })

const newOperation = (operation: Located): Change[] =>
  ofOperation(operation, 'addition', {
    what: `Operation \`${idOf(operation)}\` (\`${addressOf(operation)}\`) added`,
    todo: nothingToDo,
  })

const movedOperation = (from: Located, to: Located): Change[] =>
  ofOperation(to, 'breaking', {
    what: `Operation \`${idOf(to)}\` moved from \`${addressOf(from)}\` to \`${addressOf(to)}\``,
    todo: `Send the request to \`${addressOf(to)}\`.`,
    sunset: sunsetOf(from.value),
  })

function ofOperation(
  operation: Located,
  rating: Rating,
  facts: { what: string; todo: string; sunset?: string | undefined },
): Change[] {
  const operationId = idOf(operation)
  return usedBy({ operationId }, [change({ ...facts, rating, place: operation.place, names: [operationId] })])
}
