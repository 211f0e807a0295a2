/**
 * Compares the extensions (x-…) of an object. Each registered extension has a rule here. An extension without a rule is
 * a leftover, which is breaking.
 */
import { isDeepStrictEqual } from 'node:util'
import { type Change, change, editorial } from './change.ts'
import { listedDeprecationChanges } from './deprecation.ts'
import type { SchemaUse } from './effect.ts'
import { clockChanges, retentionChanges } from './extensions/clocks.ts'
import { limitChanges, sizeChanges } from './extensions/limits.ts'
import { meaningChanges } from './extensions/meanings.ts'
import { problemTypeChanges } from './extensions/problem-types.ts'
import { requiredLociChanges } from './extensions/required-loci.ts'
import { scopeChanges } from './extensions/scopes.ts'
import { transitionChanges } from './extensions/transitions.ts'
import type { Pair } from './pair.ts'

/** Compares two values of one extension, of which one can be undefined. */
type Rule = (before: unknown, after: unknown, place: string, use: SchemaUse, pair: Pair) => Change[]

/** Extensions that only affect texts: error messages, tables of the documentation, the name of an environment. */
const text =
  (what: string): Rule =>
  (_before, _after, place) => [editorial(what, place)]

const rules: Record<string, Rule> = {
  'x-sensitive': (_before, after, place, { via }) => [
    change({
      what: after === undefined ? 'The value is no longer masked' : 'The value is masked',
      place,
      rating: 'breaking',
      todo: 'Check what reads and stores the value, and who can see it.',
      names: [via],
    }),
  ],
  'x-enumDescriptions': meaningChanges,
  'x-form': text('Text of an error message changed'),
  'x-alone': text('Text of an error message changed'),
  'x-branch': text('Choice of the errors that are reported changed'),
  'x-forbidden': text('Advice about forbidden fields changed'),
  'x-internal': text('Kind of environment changed'),
  'x-limits': limitChanges,
  'x-max-body-bytes': sizeChanges,
  'x-search-requires': requiredLociChanges,
  'x-kept-for': retentionChanges,
  'x-transitions': transitionChanges,
  'x-clocks': clockChanges,
  'x-problem-types': problemTypeChanges,
  'x-scopes': scopeChanges,
  'x-deprecations': listedDeprecationChanges,
}

/**
 * The extensions that are compared. x-claims is a schema and is compared as one, at the security scheme. x-deprecation is
 * compared together with deprecated.
 */
export const extensionNames: readonly string[] = [...Object.keys(rules), 'x-claims', 'x-deprecation']

export const extensionChanges = (pair: Pair, use: SchemaUse): Change[] =>
  Object.entries(rules).flatMap(([name, rule]) => {
    const { before, after } = pair
    const [had, has] = [before.value[name], after.value[name]]
    return isDeepStrictEqual(had, has) ? [] : rule(had, has, after.place, use, pair)
  })
