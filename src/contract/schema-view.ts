/** The schema of the contract for a place in a value. */
import { resolve } from './document.ts'
import type { SchemaView } from './views.ts'

/** The schema at a path in a value. If the path leads through a oneOf, the branch is selected by the value. */
export function schemaAt(schema: SchemaView, path: readonly PropertyKey[], value: unknown): SchemaView {
  const written = resolve<SchemaView>(schema)
  const [step, ...rest] = path
  if (step === undefined) return written
  const here = branchFor(written, value)
  const inner = (value as Record<PropertyKey, unknown> | null | undefined)?.[step]
  const next = typeof step === 'number' ? here.items : here.properties?.[String(step)]
  return next ? schemaAt(next, rest, inner) : {}
}

/** Whether a oneOf lists simple types. The JSON type of the value then selects the branch. */
export const isChoiceOfTypes = (schema: SchemaView): boolean =>
  schema.oneOf !== undefined && !schema.discriminator && !schema['x-branch']

/** The type of a JSON value, as JSON Schema names it. */
const typeOf = (value: unknown): string => (Number.isInteger(value) ? 'integer' : typeof value)

/** The branch of a oneOf that a value is meant for. A schema without oneOf is its own only branch. */
export function branchFor(schema: SchemaView, value: unknown): SchemaView {
  const object = typeof value === 'object' && value !== null ? value : {}
  const branch = schema['x-branch']
  if (branch) {
    const name = Object.hasOwn(object, branch.member) ? branch.present : branch.absent
    return resolve<SchemaView>({ $ref: `#/components/schemas/${name}` })
  }
  if (isChoiceOfTypes(schema)) return schema.oneOf?.find(({ type }) => type === typeOf(value)) ?? schema
  if (!schema.discriminator) return schema
  const { propertyName, mapping } = schema.discriminator
  const code = (object as Record<string, unknown>)[propertyName]
  const reference = typeof code === 'string' && Object.hasOwn(mapping, code) ? mapping[code] : undefined
  return reference ? resolve<SchemaView>({ $ref: reference }) : schema
}
