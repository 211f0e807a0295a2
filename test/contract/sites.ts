/** Every constraint of a schema with its location and its keyword, name or code. */
import { dialect, forbiddenIn } from '../../openapi/governance/dialect.js'
import { follow, type Json, type Steps } from './document.ts'

export interface Site {
  /** The path from the outermost schema to the schema with the constraint. */
  readonly inner: Steps
  readonly keyword: string
  /** Identifies one constraint if a keyword has several: a name, a code, or the number of a branch. */
  readonly which?: string | number
}

/** Keywords with one constraint. */
const single = `$ref type pattern format minLength maxLength minimum maximum minItems maxItems uniqueItems
  minProperties additionalProperties`.split(/\s+/)

const isAnnotation = (key: string): boolean => dialect.annotations.includes(key) || key.startsWith('x-')

/** @throws for an unknown keyword, so that none is ignored */
export function sitesOf(document: Json, schema: Json, inner: Steps = []): Site[] {
  const sites = Object.entries<Json>(schema).flatMap(([keyword, value]): Site[] => {
    const each = (names: readonly (string | number)[]) => names.map((which) => ({ inner, keyword, which }))
    // The format of an integer only names its size. minimum and maximum are within it.
    if (keyword === 'format' && schema.minimum !== undefined) return []
    if (single.includes(keyword)) return [{ inner, keyword }]
    if (isAnnotation(keyword)) return []
    if (keyword === 'required' || keyword === 'enum') return each(value)
    if (keyword === 'not') return each(forbiddenIn(schema))
    if (keyword === 'oneOf') {
      // Branches that are not components have their own constraints.
      const inline = [...value.entries()].filter(([, branch]) => branch.$ref === undefined)
      return [
        ...each(Object.keys(value).map(Number)),
        ...inline.flatMap(([index, branch]) => sitesOf(document, branch, [...inner, 'oneOf', index])),
      ]
    }
    if (keyword === 'discriminator') return each(['propertyName', ...Object.keys(value.mapping)])
    if (keyword === 'items') return sitesOf(document, value, [...inner, 'items'])
    if (keyword === 'properties')
      return Object.entries(value).flatMap(([name, property]) =>
        sitesOf(document, property, [...inner, 'properties', name]),
      )
    throw new Error(`No change is known for ${keyword}.`)
  })
  // A default has an effect only if a value can be missing. The default of a member may be in its component.
  const isMember = inner.at(-2) === 'properties'
  const hasDefault = isMember && follow(document, schema).default !== undefined
  return hasDefault ? [...sites, { inner, keyword: 'default' }] : sites
}

/** The path through a value that corresponds to a path through a schema: members and first items. */
export function wayOf([keyword, ...rest]: Steps): (string | number)[] {
  if (keyword === undefined) return []
  if (keyword === 'items') return [0, ...wayOf(rest)]
  const [name, ...further] = rest
  if (keyword === 'oneOf') return wayOf(further)
  return [name ?? '', ...wayOf(further)]
}

/** The name of a constraint in a report. */
export const nameOf = (root: string, { inner, keyword, which }: Site): string =>
  [root, ...inner, keyword, ...(which === undefined ? [] : [which])].join('/')
