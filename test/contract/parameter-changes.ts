/** Every constraint of a parameter, its own and those of its schema, and the possible changes of each. */
import { anyText, type Change, changesOf } from './changes.ts'
import { at, follow, type Json, type Steps, stepsOf, withAt } from './document.ts'
import { nameOf, sitesOf } from './sites.ts'
import { type Operation, type Parameter, parametersIn } from './wire-reading.ts'

export interface ParameterConstraint {
  readonly name: string
  readonly changes: readonly Change[]
}

/** The properties of a parameter that the code depends on. */
const ownKeywords = ['name', 'in', 'required', 'style', 'explode']

export const constraintsOf = (
  document: Json,
  operation: Operation,
  parameter: Parameter,
): ParameterConstraint[] => [
  ...ownConstraints(document, operation, parameter),
  ...schemaConstraints(document, operation, parameter),
]

const labelOf = ({ id }: Operation, { definition }: Parameter) => `${id} ${definition.name}`

/** The same document with another parameter. */
export const withParameter = (
  document: Json,
  { steps }: Parameter,
  what: string,
  definition: Json,
): Change => ({
  what,
  document: withAt(document, steps, definition),
})

function ownConstraints(document: Json, operation: Operation, parameter: Parameter): ParameterConstraint[] {
  const { definition } = parameter
  const become = (keyword: string, value: Json) =>
    withParameter(document, parameter, `becomes ${value}`, { ...definition, [keyword]: value })
  const values: Record<string, Json[]> = {
    name: [`${definition.name}X`],
    in: ['query', 'header', 'path'].filter((place) => place !== definition.in),
    required: [!definition.required],
    style: ['form', 'spaceDelimited'],
    explode: [!definition.explode],
  }
  return ownKeywords
    .filter((keyword) => keyword === 'required' || definition[keyword] !== undefined)
    .map((keyword) => ({
      name: `${labelOf(operation, parameter)}/${keyword}`,
      changes: (values[keyword] ?? []).map((value) => become(keyword, value)),
    }))
}

function schemaConstraints(
  document: Json,
  operation: Operation,
  parameter: Parameter,
): ParameterConstraint[] {
  const written = parameter.definition.schema
  const root = `${labelOf(operation, parameter)}/schema`
  const own = [...parameter.steps, 'schema']
  const place: Steps = written.$ref ? stepsOf(written.$ref) : own
  const schema = follow(document, written)
  const hasDefault = schema.default !== undefined
  const sites = [
    ...sitesOf(document, schema),
    ...(hasDefault ? [{ inner: [], keyword: 'default' }] : []),
  ].map((site) => ({
    name: nameOf(root, site),
    changes: [
      ...changesOf(document, place, site),
      ...(site.keyword === 'type' && schema.type === 'array' ? [asText(document, parameter)] : []),
    ],
  }))
  const reference = written.$ref ? { inner: [], keyword: '$ref' } : undefined
  return reference
    ? [{ name: nameOf(root, reference), changes: changesOf(document, own, reference) }, ...sites]
    : sites
}

/** A list becomes a single text, which has no style. */
function asText(document: Json, parameter: Parameter): Change {
  const { style: _, explode: __, ...definition } = parameter.definition
  return withParameter(document, parameter, 'becomes a text', {
    ...definition,
    schema: anyText,
    example: 'text',
  })
}

/** The parameter after a change. */
export const sameParameter = (changed: Json, operation: Operation, before: Parameter): Parameter => {
  const found = parametersIn(changed, operation).find(
    ({ steps }) => steps.join('/') === before.steps.join('/'),
  )
  if (!found) throw new Error(`There is nothing at ${before.steps.join('/')}.`)
  return { ...found, definition: follow(changed, at(changed, before.steps)) }
}
