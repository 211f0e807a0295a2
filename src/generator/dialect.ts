/** Rejects everything in the contract that the dialect or the register of extensions does not allow. */

import { deviationsIn, dialect, isReferable, own } from '../../openapi/governance/dialect.js'
import { complaintsAbout } from '../../openapi/governance/extensions.js'
import { placeOf, stepsOf } from '../json/pointer.ts'
import { type Json, Untranslatable } from './untranslatable.ts'

/** @throws Untranslatable for the first value that openapi/governance/dialect.yaml or extensions.yaml does not allow */
export function checkDialect(document: Json): void {
  walk(document, (object, { kind, place, parent }) => {
    for (const { message, path } of [
      ...complaintsAbout(object, kind),
      ...deviationsIn(object, kind, parent),
    ]) {
      throw new Untranslatable(path.reduce(placeOf, place), message)
    }
    if (object.$ref !== undefined && isReferable(kind))
      checkReference(document, object, { kind, place, parent })
  })
}

/** The names of the component sections by the kind of their objects: Schema is in schemas. */
const sections = new Map(
  Object.entries(dialect.objects.Components?.keys ?? {}).flatMap(([section, child]) =>
    typeof child === 'object' && 'map' in child ? [[child.map, section]] : [],
  ),
)

/** @throws Untranslatable if a reference does not lead to a component of its own kind */
function checkReference(document: Json, { $ref }: Json, { kind, place, parent }: Position): void {
  if (parent === 'Components') throw new Untranslatable(place, 'a component must not be a reference')
  const section = sections.get(kind) ?? ''
  const [, found, name, ...rest] = stepsOf(String($ref))
  const isThere = found === section && rest.length === 0 && own(document.components[section], name ?? '')
  if (!isThere || !String($ref).startsWith('#/components/')) {
    throw new Untranslatable(place, `${$ref} is not one of the ${section} of this document`)
  }
}

export interface Position {
  /** The kind of the object, as OpenAPI names it. */
  readonly kind: string
  readonly place: string
  /** The kind of the parent object. */
  readonly parent?: string
}

type Visit = (object: Json, position: Position) => void

/**
 * Visits every object of the document, each before the objects inside it.
 * @throws Untranslatable if the dialect requires an object or a list and the document has another value
 */
export const walk = (document: Json, visit: Visit): void =>
  enter(document, { kind: 'Root', place: '#' }, visit)

/** Keywords whose values are data and not part of the description. */
const data = ['example', 'examples', 'value', 'default', 'enum', 'mapping']

function enter(object: Json, position: Position, visit: Visit): void {
  const { kind, place } = position
  const { keys, named } = own(dialect.objects, kind) ?? {}
  const isListed = keys !== undefined || named !== undefined
  if (!isObject(object)) {
    if (isListed) throw new Untranslatable(place, `a ${kind} must be an object`)
    if (Array.isArray(object)) enterList(object, position, visit)
    return
  }
  visit(object, position)
  if (object.$ref !== undefined && isReferable(kind)) return
  for (const [key, value] of Object.entries<Json>(object)) {
    if (key.startsWith('x-')) continue
    const at = placeOf(place, key)
    const child = own(keys, key) ?? named?.kind
    if (child === undefined) {
      // An object that the dialect does not list, for example the licence of the document.
      if (!isListed && !data.includes(key)) enter(value, { kind: key, place: at, parent: kind }, visit)
    } else if (typeof child === 'string') {
      if (child !== 'value') enter(value, { kind: child, place: at, parent: kind }, visit)
    } else if ('list' in child) {
      if (!Array.isArray(value)) throw new Untranslatable(at, `${key} must be a list`)
      enterList(value, { kind: child.list, place: at, parent: kind }, visit)
    } else {
      if (!isObject(value)) throw new Untranslatable(at, `${key} must be an object`)
      for (const [name, entry] of Object.entries<Json>(value))
        enter(entry, { kind: child.map, place: placeOf(at, name), parent: kind }, visit)
    }
  }
}

function enterList(entries: Json[], position: Position, visit: Visit): void {
  for (const [index, entry] of entries.entries())
    enter(entry, { ...position, place: `${position.place}/${index}` }, visit)
}

const isObject = (value: Json): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
