/** generated/codes.ts: every code list with its labels, for programs that offer the codes for selection. */
import { type Contract, header, isReserved, literal } from './bundle.ts'
import { listedIn } from './deprecation.ts'
import { type Json, Untranslatable } from './untranslatable.ts'

/** @throws Untranslatable if a list has no name that TypeScript allows, or a code has no description */
export function writeCodes(contract: Contract): string {
  const lists = Object.entries<Json>(contract.document.components.schemas)
    .filter(([, schema]) => schema['x-enumDescriptions'])
    .map(([name, schema]) => writeList(name, schema))
  return `${header}import type { components } from './types.ts'

type Schemas = components['schemas']

/** A code and its label for people. */
export interface Code<Value> {
  readonly value: Value
  readonly label: string
  /** If the code is deprecated: since when, the day on which it can be removed (YYYY-MM-DD), and what to use instead. */
  readonly deprecation?: { readonly since: string; readonly sunset: string; readonly instead: string }
}

/** Every code of a list, in the published order. Null is not a code. */
export type Codes<Value> = readonly Code<NonNullable<Value>>[]

${lists.join('\n')}`
}

function writeList(name: string, schema: Json): string {
  const place = `#/components/schemas/${name}`
  const constant = name.charAt(0).toLowerCase() + name.slice(1)
  if (isReserved(constant)) throw new Untranslatable(place, `${constant} is taken in the generated code`)
  const deprecations = new Map(listedIn(schema))
  const entries = schema.enum
    .filter((value: Json) => value !== null)
    .map((value: Json) => ({
      value,
      label: labelOf(schema, value, place),
      // JSON leaves it out if the code is not deprecated.
      deprecation: deprecations.get(String(value)),
    }))
  const comment = schema.description ? `/** ${commented(schema.description)} */\n` : ''
  return `${comment}export const ${constant}: Codes<Schemas[${literal(name)}]> = ${literal(entries)}\n`
}

function labelOf(schema: Json, value: Json, place: string): string {
  const label = schema['x-enumDescriptions'][String(value)]
  if (label === undefined)
    throw new Untranslatable(`${place}/x-enumDescriptions`, `${value} has no description`)
  return label
}

/** A text that cannot end the comment that contains it. */
const commented = (text: string): string => text.replaceAll('*/', '*\\/')
