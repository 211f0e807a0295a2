/** Refuses every extension of the contract that is not as the register openapi/governance/extensions.yaml says. */
import { complaintsAbout } from '../../openapi/governance/extensions.js'
import { type Json, Untranslatable, within } from './refusal.ts'

/** What stands under a key of an object: one object, a list of them, or objects by names of their own. */
type Child = readonly [kind: string, many?: 'list' | 'map']

const operations = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
const examples: Child = ['Example', 'map']

/** The objects of OpenAPI and JSON Schema in which others stand. An object under any other key is of its own kind. */
const children: Readonly<Record<string, Readonly<Record<string, Child>>>> = {
  Root: {
    info: ['Info'],
    servers: ['Server', 'list'],
    tags: ['Tag', 'list'],
    paths: ['Paths'],
    components: ['Components'],
  },
  Components: {
    schemas: ['Schema', 'map'],
    parameters: ['Parameter', 'map'],
    headers: ['Header', 'map'],
    responses: ['Response', 'map'],
    securitySchemes: ['SecurityScheme', 'map'],
    examples,
  },
  PathItem: {
    ...Object.fromEntries(operations.map((method): [string, Child] => [method, ['Operation']])),
    parameters: ['Parameter', 'list'],
  },
  Operation: {
    parameters: ['Parameter', 'list'],
    requestBody: ['RequestBody'],
    responses: ['Responses'],
  },
  RequestBody: { content: ['MediaType', 'map'] },
  Response: { content: ['MediaType', 'map'], headers: ['Header', 'map'] },
  MediaType: { schema: ['Schema'], examples },
  Parameter: { schema: ['Schema'], examples },
  Header: { schema: ['Schema'], examples },
  Schema: {
    properties: ['Schema', 'map'],
    items: ['Schema'],
    oneOf: ['Schema', 'list'],
    allOf: ['Schema', 'list'],
    anyOf: ['Schema', 'list'],
    not: ['Schema'],
    discriminator: ['Discriminator'],
  },
}

/** Objects whose own keys are addresses and statuses, and which may have extensions beside them. */
const keyed: Readonly<Record<string, string>> = { Paths: 'PathItem', Responses: 'Response' }

/** Values that are data and no part of the description. */
const data = ['example', 'examples', 'value', 'default', 'enum', 'const', 'mapping']

/** A member by its name, where the contract may have a name that every object of JavaScript has. */
const own = <T>(object: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined

/** @throws Untranslatable for an extension that is unknown, misplaced or malformed */
export function checkExtensions(document: Json): void {
  visit(document, 'Root', '#')
}

function visit(object: Json, kind: string, place: string): void {
  if (typeof object !== 'object' || object === null) return
  if (Array.isArray(object)) {
    for (const [index, entry] of object.entries()) visit(entry, kind, `${place}/${index}`)
    return
  }
  for (const { message, path } of complaintsAbout(object, kind)) {
    throw new Untranslatable(path.reduce(within, place), message)
  }
  for (const [key, value] of Object.entries<Json>(object)) {
    if (key.startsWith('x-')) continue
    const known = own(own(children, kind) ?? {}, key)
    if (!known && data.includes(key)) continue
    const [inner, many] = known ?? [own(keyed, kind) ?? key]
    const at = within(place, key)
    if (many !== 'map') visit(value, inner, at)
    // An array here is data: the examples of a schema.
    else if (!Array.isArray(value)) {
      for (const [name, each] of Object.entries<Json>(value ?? {})) visit(each, inner, within(at, name))
    }
  }
}
