/** Compares time limits: x-clocks, after which the service changes something by itself, and x-kept-for. */
import { type Change, change, editorial } from '../change.ts'
import type { SchemaUse } from '../effect.ts'
import { keysOf, type Node, nodeOf } from '../node.ts'

/** Partners rely on the moment of each change that the service makes by itself, so a longer time is breaking, too. */
export function clockChanges(before: unknown, after: unknown, place: string): Change[] {
  const [had, has] = [nodeOf(before), nodeOf(after)]
  const { removed, added, kept } = keysOf(had, has)
  const breaking = (name: string, what: string): Change =>
    change({
      what,
      place,
      rating: 'breaking',
      todo: 'Check what your program and your users expect at this time.',
      names: [name],
    })
  return [
    ...removed.map((name) => breaking(name, `Time limit \`${name}\` removed`)),
    ...added.map((name) => breaking(name, `Time limit \`${name}\` added: ${time(nodeOf(has[name]))}`)),
    ...kept.flatMap((name) => {
      const [was, is] = [nodeOf(had[name]), nodeOf(has[name])]
      const durations = [time(was), time(is)]
      return [
        ...(durations[0] === durations[1]
          ? []
          : [breaking(name, `Time limit \`${name}\` changed from ${durations[0]} to ${durations[1]}`)]),
        ...(was.effect === is.effect
          ? []
          : [editorial(`Text about the time limit \`${name}\` changed`, place)]),
      ]
    }),
  ]
}

/** A duration in words, such as 24 hours. */
const time = (clock: Node): string =>
  Object.entries(clock)
    .filter(([key]) => key !== 'effect')
    .map(([unit, amount]) => `${amount} ${unit}`)
    .join(' ')

/** How long the service remembers the value of a parameter (x-kept-for). Partners reuse a value after this time. */
export function retentionChanges(
  before: unknown,
  after: unknown,
  place: string,
  { via }: SchemaUse,
): Change[] {
  const [was, is] = [before, after].map((value) => time(nodeOf(value)) || 'no time')
  return [
    change({
      what: `Time for which \`${via}\` is kept changed from ${was} to ${is}`,
      place,
      rating: 'breaking',
      todo: `Check when your program sends the same \`${via}\` again.`,
      names: [via],
    }),
  ]
}
