/** Compares a fact of the tables with a schema of the contract. Each difference is one line. */

import { validatorAt } from '../../support/document.ts'
import type { Bool, Either, Fact, Forms, Integer, List, Obj, Text } from '../tables/vocabulary.ts'
import { isMeant } from './meanings.ts'
import { type At, type Json, typesOf, within } from './view.ts'

/** Keywords that do not restrict a value. The format of integers only names their size. */
const annotations = ['description', 'title', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly']
const known: Record<string, readonly string[]> = {
  string: ['minLength', 'maxLength', 'pattern', 'format', 'enum'],
  integer: ['minimum', 'maximum', 'format', 'enum'],
  boolean: [],
  array: ['minItems', 'maxItems', 'uniqueItems', 'items'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'not'],
  either: ['minimum', 'maximum', 'minLength', 'maxLength', 'oneOf', 'format'],
  forms: ['oneOf', 'discriminator'],
}

export function differences(fact: Fact, place: At, name: string): string[] {
  const schema = place.value
  if (schema === undefined) return [`${name}: is missing`]
  const say = (what: string) => `${name}: ${what}`
  const allowed = [...(known[fact.type] ?? []), ...annotations, 'type', 'default']
  const more = Object.keys(schema).filter((key) => !allowed.includes(key) && !key.startsWith('x-'))
  return [
    ...more.map((key) => say(`has ${key}`)),
    ...typeDifferences(fact, schema).map(say),
    ...differ('default', 'default' in fact ? fact.default : undefined, schema.default).map(say),
    ...inside(fact, place, name),
  ]
}

function inside(fact: Fact, place: At, name: string): string[] {
  const say = (what: string) => `${name}: ${what}`
  switch (fact.type) {
    case 'string':
      return textDifferences(fact, place).map(say)
    case 'integer':
      return integerDifferences(fact, place.value).map(say)
    case 'boolean':
      return booleanDifferences(fact)
    case 'array':
      return listDifferences(fact, place, name)
    case 'object':
      return objectDifferences(fact, place, name)
    case 'either':
      return eitherDifferences(fact, place, name)
    case 'forms':
      return formDifferences(fact, place, name)
  }
}

const differ = (what: string, fact: unknown, contract: unknown): string[] =>
  JSON.stringify(fact) === JSON.stringify(contract) ? [] : [`${what} is ${show(contract)}, not ${show(fact)}`]
const show = (value: unknown) => (value === undefined ? 'unstated' : JSON.stringify(value))

function typeDifferences(fact: Fact, schema: Json): string[] {
  const types = typesOf(schema)
  if (fact.type === 'forms' || (fact.type === 'either' && schema.oneOf)) return []
  const wanted = fact.type === 'either' ? fact.of.map(({ type }) => type) : [fact.type]
  return [
    ...(types.includes('null') && !fact.nullable ? ['may be null'] : []),
    ...(!types.includes('null') && fact.nullable ? ['may not be null'] : []),
    ...differ('type', [...wanted].sort(), types.filter((type) => type !== 'null').sort()),
  ]
}

function codeDifferences(fact: Text | Integer, schema: Json): string[] {
  if (!fact.codes) return differ('enum', undefined, schema.enum)
  const { codes } = fact.codes
  const only = 'only' in fact ? fact.only : undefined
  const listed = only ? codes.filter(({ code }) => only.includes(String(code))) : codes
  const wanted = only ?? listed.map(({ code }) => code)
  const told = schema['x-enumDescriptions'] ?? {}
  return [
    ...differ('enum', fact.nullable ? [...wanted, null] : wanted, schema.enum),
    ...differ('explained codes', listed.map(({ code }) => String(code)).sort(), Object.keys(told).sort()),
    ...listed
      .filter((code) => !isMeant(code, told[code.code]))
      .map(({ code, means }) => `${code} is said to mean ${show(told[code])}, not ${show(means)}`),
  ]
}

function textDifferences(fact: Text, place: At): string[] {
  const { value: schema, pointer } = place
  const longest = Math.max(0, ...(fact.codes?.codes ?? []).map(({ code }) => String(code).length))
  // If there is a list of codes, a length adds nothing, so it may be missing.
  const lengths = fact.only?.map((code) => code.length) ?? [longest]
  const implied =
    fact.codes && !fact.maxLength && schema.maxLength !== undefined ? Math.max(...lengths) : undefined
  const samples = [...(fact.accepted ?? []), ...(fact.refused ?? [])]
  const judge = samples.length > 0 ? validatorAt(pointer) : undefined
  return [
    ...codeDifferences(fact, schema),
    ...differ('minLength', fact.minLength ?? 0, schema.minLength ?? 0),
    ...differ('maxLength', fact.maxLength ?? implied, schema.maxLength),
    ...differ('format', fact.format, schema.format),
    ...(schema.pattern !== undefined && !judge ? ['has a pattern'] : []),
    ...(fact.accepted ?? []).filter((text) => !judge?.(text)).map((text) => `refuses ${show(text)}`),
    ...(fact.refused ?? []).filter((text) => judge?.(text)).map((text) => `accepts ${show(text)}`),
  ]
}

function integerDifferences(fact: Integer, schema: Json): string[] {
  const codes = fact.codes?.codes.map(({ code }) => Number(code))
  const implied = (bound: 'minimum' | 'maximum', of: (...all: number[]) => number) =>
    codes && schema[bound] !== undefined ? of(...codes) : undefined
  return [
    ...codeDifferences(fact, schema),
    ...differ('minimum', fact.minimum ?? implied('minimum', Math.min), schema.minimum),
    ...differ('maximum', fact.maximum ?? implied('maximum', Math.max), schema.maximum),
  ]
}

const booleanDifferences = (_fact: Bool): string[] => []

function listDifferences(fact: List, place: At, name: string): string[] {
  const { value: schema } = place
  const bounds = [
    ...differ('minItems', fact.minItems ?? 0, schema.minItems ?? 0),
    ...differ('maxItems', fact.maxItems, schema.maxItems),
    ...differ('uniqueItems', fact.unique ?? false, schema.uniqueItems ?? false),
  ]
  return [
    ...bounds.map((what) => `${name}: ${what}`),
    ...differences(fact.items, within(place, 'items'), `${name}/*`),
  ]
}

function objectDifferences(fact: Obj, place: At, name: string): string[] {
  const { value: schema } = place
  const members = Object.entries(fact.members).map(([key, inner]) => ({
    key: key.replace('*', ''),
    isRequired: key.endsWith('*'),
    inner,
  }))
  const never = forbiddenBy(schema)
  const named = Object.keys(schema.properties ?? {}).filter((key) => !never.includes(key))
  const known = [
    ...differ('additionalProperties', fact.open ?? false, schema.additionalProperties ?? true),
    ...differ('minProperties', fact.minMembers ?? 0, schema.minProperties ?? 0),
    ...differ('members', members.map(({ key }) => key).sort(), named.sort()),
    ...differ(
      'required',
      members
        .filter(({ isRequired }) => isRequired)
        .map(({ key }) => key)
        .sort(),
      [...(schema.required ?? [])].sort(),
    ),
    // A closed object need not list what it rejects.
    ...never.filter((key) => !fact.never?.includes(key)).map((key) => `refuses ${key}`),
    ...(fact.open ? (fact.never ?? []).filter((key) => !never.includes(key)) : []).map(
      (key) => `does not problem ${key}`,
    ),
  ]
  const properties = within(place, 'properties')
  return [
    ...known.map((what) => `${name}: ${what}`),
    ...members
      .filter(({ key }) => named.includes(key))
      .flatMap(({ key, inner }) => differences(inner, within(properties, key), `${name}/${key}`)),
  ]
}

/** Fields that are listed as forbidden, in either notation. */
function forbiddenBy(schema: Json): string[] {
  const byProperty = Object.entries<Json>(schema.properties ?? {})
    .filter(([, inner]) => inner.not && Object.keys(inner.not).length === 0)
    .map(([key]) => key)
  const byNot = [schema.not ?? [], schema.not?.anyOf ?? []]
    .flat()
    .flatMap((each: Json) => each.required ?? [])
  return [...byProperty, ...byNot]
}

function eitherDifferences(fact: Either, place: At, name: string): string[] {
  const { value: schema } = place
  const branches: At[] = schema.oneOf
    ? schema.oneOf.map((_each: Json, index: number) => within(within(place, 'oneOf'), index))
    : typesOf(schema).map((type) => ({ value: onlyOf(schema, type), pointer: place.pointer }))
  return [
    ...differ('alternatives', fact.of.length, branches.length).map((what) => `${name}: ${what}`),
    ...fact.of.flatMap((inner) => {
      const branch = branches.find(({ value }) => typesOf(value).includes(inner.type))
      return branch
        ? differences(inner, branch, `${name} as ${inner.type}`)
        : [`${name}: is no ${inner.type}`]
    }),
  ]
}

/** A schema of several types as a schema of one of them. */
const onlyOf = (schema: Json, type: string): Json => ({
  type,
  ...Object.fromEntries(Object.entries(schema).filter(([key]) => known[type]?.includes(key))),
})

function formDifferences(fact: Forms, place: At, name: string): string[] {
  const branches: At[] = (place.value.oneOf ?? []).map((_each: Json, index: number) =>
    within(within(place, 'oneOf'), index),
  )
  return [
    ...differ('forms', fact.forms.length, branches.length).map((what) => `${name}: ${what}`),
    ...fact.forms.flatMap(({ sample, fact: form }, index) => {
      const meant = branches.filter(({ pointer }) => validatorAt(pointer)(sample))
      const [branch] = meant
      return branch && meant.length === 1
        ? differences(form, branch, name)
        : [`${name}: ${meant.length} forms take sample ${index + 1}`]
    }),
  ]
}
