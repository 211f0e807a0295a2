/** Compares what is deprecated: the mark deprecated with x-deprecation, and the list x-deprecations of a schema. */
import { type Change, change, editorial } from './change.ts'
import { keysOf, type Node, nodeOf } from './node.ts'
import type { Pair } from './pair.ts'

/** An operation, a parameter, a header or a field that carries the mark itself. */
export function deprecationChanges({ before, after }: Pair): Change[] {
  const place = after.place
  const name = nameOf(after)
  const [was, is] = [before, after].map(({ value }) => value.deprecated === true)
  const [had, has] = [before, after].map(({ value }) => nodeOf(value['x-deprecation']))
  if (was !== is) {
    return [is ? deprecated('Deprecated', name, has ?? {}, place) : editorial('No longer deprecated', place)]
  }
  return detailChanges('Deprecation', name, had ?? {}, has ?? {}, place)
}

/** The codes and fields that x-deprecations lists. */
export function listedDeprecationChanges(before: unknown, after: unknown, place: string): Change[] {
  const [had, has] = [nodeOf(before), nodeOf(after)]
  const { removed, added, kept } = keysOf(had, has)
  return [
    ...removed.map((name) => editorial(`\`${name}\` is no longer deprecated`, place)),
    ...added.map((name) => deprecated(`\`${name}\` deprecated`, name, nodeOf(has[name]), place)),
    ...kept.flatMap((name) =>
      detailChanges(`Deprecation of \`${name}\``, name, nodeOf(had[name]), nodeOf(has[name]), place),
    ),
  ]
}

/** It continues to work, so a deprecation is an addition. */
const deprecated = (what: string, name: string, { sunset, instead }: Node, place: string): Change =>
  change({
    what,
    place,
    rating: 'addition',
    todo: sunset === undefined ? 'Stop using it.' : `Stop using it before ${sunset}. ${instead}`,
    names: [name],
  })

/** Partners plan with the sunset, so an earlier one is breaking. Dates have the order of their texts. */
function detailChanges(what: string, name: string, had: Node, has: Node, place: string): Change[] {
  const [was, is] = [had.sunset, has.sunset]
  const rest = ['since', 'instead'].some((key) => had[key] !== has[key])
  const texts = rest ? [editorial(`${what}: since or instead changed`, place)] : []
  if (was === is) return texts
  const isLater = String(is) > String(was)
  return [
    change({
      what: `${what}: sunset changed from ${was ?? 'no date'} to ${is ?? 'no date'}`,
      place,
      rating: isLater ? 'addition' : 'breaking',
      todo: isLater ? 'Nothing. You have more time.' : `Stop using it before ${is}.`,
      names: [name],
    }),
    ...texts,
  ]
}

/** What the changelog calls it. A parameter that is written in place has only a number in its location. */
function nameOf({ value, place }: Pair['after']): string {
  const { operationId, name } = value
  return String(
    operationId ?? (value.in === undefined ? undefined : name) ?? place.slice(place.lastIndexOf('/') + 1),
  )
}

/**
 * The day on which a part of the earlier version can be removed at the earliest, or undefined if it is not deprecated.
 *
 * @param part the part itself
 * @param list the object or list of codes that contains it, and its name there
 */
export function sunsetOf(part: unknown, list: Node = {}, name = ''): string | undefined {
  const { sunset } = {
    ...nodeOf(nodeOf(list['x-deprecations'])[name]),
    ...nodeOf(nodeOf(part)['x-deprecation']),
  }
  return typeof sunset === 'string' ? sunset : undefined
}
