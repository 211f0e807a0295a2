/** Compares the parameters of two operations. */
import { isDeepStrictEqual } from 'node:util'
import { placeOf } from '../../json/pointer.ts'
import { type Change, change, editorial } from './change.ts'
import { sunsetOf } from './deprecation.ts'
import { effectOf } from './effect.ts'
import { extensionChanges, extensionNames } from './extensions.ts'
import { leftovers } from './leftovers.ts'
import { keysOf, listOf, nodeOf, without } from './node.ts'
import { type Follow, type Located, memberOf, type Pair } from './pair.ts'
import { annotationChanges, schemaChanges } from './schema.ts'

export function parameterChanges(follow: Follow, operation: Pair): Change[] {
  const [had, has] = [parametersOf(follow, operation, 'before'), parametersOf(follow, operation, 'after')]
  const { removed, added, kept } = keysOf(had, has)
  return [
    ...removed.flatMap((key) => (had[key] ? [removedParameter(had[key])] : [])),
    ...added.flatMap((key) => (has[key] ? [addedParameter(has[key])] : [])),
    ...kept.flatMap((key) => {
      const [before, after] = [had[key], has[key]]
      return before && after ? changesOf(follow, { before, after }) : []
    }),
    ...orderChanges(operation, without(Object.keys(had), removed), without(Object.keys(has), added)),
  ]
}

/** The parameters by place and name. The place of a path parameter in its path is its identity, not its name. */
function parametersOf(follow: Follow, operation: Pair, side: keyof Pair): Record<string, Located> {
  const { value, place } = operation[side]
  let position = 0
  const parameters = listOf(value.parameters).map((written, index) => {
    const located = { value: nodeOf(written), place: placeOf(`${place}/parameters`, String(index)) }
    const parameter = follow({ before: located, after: located })[side]
    const key =
      parameter.value.in === 'path' ? `path ${position++}` : `${parameter.value.in} ${parameter.value.name}`
    return [key, parameter] as const
  })
  return Object.fromEntries(parameters)
}

const nameOf = ({ value }: Located): string => String(value.name)

const labelOf = (parameter: Located): string =>
  `${parameter.value.in === 'header' ? 'header' : `${parameter.value.in} parameter`} \`${nameOf(parameter)}\``

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const removedParameter = (parameter: Located): Change =>
  change({
    what: `${capital(labelOf(parameter))} removed`,
    place: parameter.place,
    rating: 'breaking',
    todo: `Do not send \`${nameOf(parameter)}\`.`,
    names: [nameOf(parameter)],
    sunset: sunsetOf(parameter.value),
  })

function addedParameter(parameter: Located): Change {
  const name = nameOf(parameter)
  const required = parameter.value.required === true
  return change({
    what: `${required ? 'Required' : 'Optional'} ${labelOf(parameter)} added`,
    place: parameter.place,
    rating: required ? 'breaking' : 'addition',
    todo: required ? `Send \`${name}\` in every request.` : `Nothing. You can send \`${name}\`.`,
    names: [name],
  })
}

const compared = [
  'name',
  'in',
  'required',
  'style',
  'explode',
  'schema',
  'description',
  'deprecated',
  'example',
]

function changesOf(follow: Follow, pair: Pair): Change[] {
  const { before, after } = pair
  const name = nameOf(after)
  const use = { direction: 'request', via: name } as const
  const place = after.place
  const changes: Change[] = []
  if (nameOf(before) !== name) {
    changes.push(
      change({
        what: `Path parameter \`${nameOf(before)}\` renamed to \`${name}\``,
        place,
        rating: 'breaking',
        todo: 'If you generate your client, use the new name. The URL is the same.',
        names: [nameOf(before), name],
      }),
    )
  }
  const [was, is] = [before.value.required === true, after.value.required === true]
  if (was !== is) {
    const what = `${capital(labelOf(after))} is ${is ? 'required' : 'optional'}`
    changes.push(
      effectOf(is ? 'narrower' : 'wider', use, { what, place, todo: `Send \`${name}\` in every request.` }),
    )
  }
  if (before.value.style !== after.value.style || before.value.explode !== after.value.explode) {
    const todo = 'Send the list in the new form.'
    changes.push(
      effectOf('other', use, { what: `Form of the list \`${name}\` in the query changed`, place, todo }),
    )
  }
  if (!isDeepStrictEqual(before.value.example, after.value.example)) {
    changes.push(editorial('Example changed', place))
  }
  return [
    ...changes,
    ...annotationChanges(pair),
    ...extensionChanges(pair, use),
    ...leftovers(pair, [...compared, ...extensionNames]),
    ...schemaChanges(follow, memberOf(pair, 'schema'), use),
  ]
}

/** Some generated clients pass parameters by position. */
const orderChanges = ({ after }: Pair, before: readonly string[], now: readonly string[]): Change[] =>
  String(before) === String(now)
    ? []
    : [
        change({
          what: 'Order of the parameters changed',
          place: `${after.place}/parameters`,
          rating: 'breaking',
          todo: 'If your generated client passes arguments by position, as in Java, change their order.',
          names: [String(after.value.operationId)],
        }),
      ]
