/** Every error of a request, at its field and in one list that leads to the fields. */
import { element, prose } from './dom.ts'
import { type Field, showAt } from './fields.ts'

/** An error, as the service describes it. */
export interface FieldError {
  readonly pointer?: string
  readonly detail: string
  readonly fix?: string
}

type Fields = readonly Field<unknown>[]

/** Shows the errors at their fields. @returns the list of all errors */
export function errorSummary(fields: Fields, errors: readonly FieldError[]): HTMLElement {
  const entries = errors.map((error) => ({ error, field: fieldFor(error.pointer, fields) }))
  for (const field of fields) {
    const own = entries.filter((entry) => entry.field === field)
    showAt(
      field,
      own.map(({ error }) => prose(`${sentence(error, field)} ${error.fix ?? ''}`.trim())),
    )
  }
  const title = errors.length === 1 ? 'There is 1 error' : `There are ${errors.length} errors`
  const items = entries.map(({ error, field }) =>
    element('li', {}, field ? linkTo(field, error) : prose(`${error.detail} ${error.fix ?? ''}`)),
  )
  return element(
    'section',
    { class: 'problem', tabindex: '-1', 'aria-label': title },
    element('h2', {}, title),
    element('ul', {}, ...items),
  )
}

/** The service begins with the name of the field in the request. People know the label. */
function sentence({ pointer, detail }: FieldError, { pointer: own, label }: Field<unknown>): string {
  const name = `\`${own.split('/').at(-1)}\``
  return pointer === own && detail.startsWith(name)
    ? label + detail.slice(name.length)
    : `${label}: ${detail}`
}

function linkTo(field: Field<unknown>, error: FieldError): HTMLElement {
  const { control } = field
  const link = element('a', { href: `#${control.id}` }, prose(sentence(error, field)))
  link.addEventListener('click', (event) => {
    // The part of the URL after # names the screen.
    event.preventDefault()
    control.focus()
  })
  return link
}

/**
 * The field at a pointer. If there is none, the pointer is at an object: its first field. Or it is inside a value: the
 * field of the value.
 */
const fieldFor = (pointer: string | undefined, fields: Fields): Field<unknown> | undefined =>
  pointer === undefined
    ? undefined
    : (fields.find((field) => field.pointer === pointer) ??
      fields.find((field) => field.pointer.startsWith(`${pointer}/`)) ??
      fields.find((field) => pointer.startsWith(`${field.pointer}/`)))
