/** Every object of requests and responses, with its fields. */
import { resolve } from '../../contract/document.ts'
import type { SchemaView } from '../../contract/views.ts'
import { prose } from '../html.ts'
import { code, type Html, json, named, type Row, table, text } from '../tables.ts'
import { fieldPlace, heading, linkTo } from './places.ts'
import { describeValue, isObject, nameOf, schemas } from './values.ts'

export const objectNames: readonly string[] = Object.keys(schemas).filter((name) =>
  isObject(schemas[name] ?? {}),
)

export const objects = (): Html =>
  `${heading(2, 'objects', 'Objects')}<p>The JSON objects of requests and responses, with their fields.</p>\n${objectNames.map(object).join('')}`

function object(name: string): Html {
  const schema = schemas[name] ?? {}
  return [
    heading(3, name, name),
    `<p>${prose(schema.description ?? '')}</p>\n`,
    schema.oneOf ? forms(schema) : fields(name, schema),
    rules(schema),
    usedIn(name),
  ].join('')
}

/** The forms of a body, with the value or the field that selects each of them. */
function forms({ oneOf = [], discriminator, 'x-branch': branch }: SchemaView): Html {
  const items = oneOf.map((form) => {
    const name = nameOf(form) ?? ''
    const values = Object.entries(discriminator?.mapping ?? {})
      .filter(([, reference]) => nameOf({ $ref: reference }) === name)
      .map(([value]) => code(value))
    const condition = discriminator
      ? `${code(discriminator.propertyName)} is ${values.join(', ')}`
      : `${code(branch?.member)} is ${branch?.present === name ? 'present' : 'absent'}`
    return `<li>${linkTo(name, text(name))}: ${condition}</li>`
  })
  return `<ul>${items.join('')}</ul>\n`
}

function fields(
  object: string,
  { properties = {}, required = [], 'x-forbidden': forbidden = {} }: SchemaView,
): Html {
  const accepted = Object.entries(properties).map(([name, written]): Row => {
    const need = required.includes(name) ? '<br><span class="required">required</span>' : ''
    return {
      id: fieldPlace(object, name),
      cells: [named(name) + need, describeValue(written), described(resolve<SchemaView>(written))],
    }
  })
  const refused = Object.entries(forbidden).map(
    ([name, advice]): Row => ({ cells: [named(name), 'not accepted', prose(advice)] }),
  )
  return table(['Field', 'Value', 'Description'], [...accepted, ...refused])
}

/** The description of a field, and an example unless the value is an object. */
function described(schema: SchemaView): Html {
  const [example] = schema.examples ?? []
  const sensitive = schema['x-sensitive'] ? ' Personal identifier. It is never written to a log.' : ''
  const item = schema.items && resolve<SchemaView>(schema.items)
  // Objects and code lists have sections with their own descriptions.
  const entries = item?.oneOf && !isObject(item) ? ` Each entry: ${item.description}` : ''
  const shown =
    example === undefined || isObject(schema) || schema.enum ? '' : ` Example: ${code(json(example))}`
  return prose((schema.description ?? '') + sensitive + entries) + shown
}

/** What holds for the object as a whole. */
function rules({ additionalProperties, 'x-alone': alone, 'x-limits': limits }: SchemaView): Html {
  const sentences = [
    additionalProperties === true ? 'Other fields are accepted.' : '',
    additionalProperties === false ? 'Other fields are not accepted.' : '',
    alone ?? '',
    limits
      ? `At most ${limits.depth} nested levels, and at most ${limits.members} fields and array entries in total.`
      : '',
  ]
  const shown = sentences.filter((sentence) => sentence !== '')
  return shown.length > 0 ? `<p class="meta">${prose(shown.join(' '))}</p>\n` : ''
}

/** The objects that contain an object, directly or in a list. */
function usedIn(name: string): Html {
  const parents = objectNames.filter((parent) => {
    const { properties = {}, oneOf = [] } = schemas[parent] ?? {}
    return [...Object.values(properties), ...oneOf].some((written) => {
      const schema = resolve<SchemaView>(written)
      return nameOf(written) === name || (schema.items !== undefined && nameOf(schema.items) === name)
    })
  })
  const links = parents.map((parent) => linkTo(parent, text(parent)))
  return links.length > 0 ? `<p class="meta">Part of ${links.join(', ')}</p>\n` : ''
}
