/** A form that sends a request and shows every error of the response where it belongs. */
import { isProblem } from '@patient-api/client'
import { element, prose } from './dom.ts'
import { type Field, showAt } from './fields.ts'
import { announce } from './page.ts'
import { problemBox } from './problems.ts'
import type { Result } from './service.ts'

/** An error of a request, as the service describes it. */
export interface FieldError {
  readonly pointer?: string
  readonly detail: string
  readonly fix?: string
}

export interface FormOptions<Data> {
  readonly fields: readonly Field<unknown>[]
  readonly content: readonly Node[]
  /** The text of the button. */
  readonly button: string
  /** Errors that can be found before the request. The rules of the service are not repeated here. */
  readonly check?: () => FieldError[]
  readonly send: () => Promise<Result<Data>>
  readonly done: (result: Result<Data>) => void
  /** Ways to go on after a problem that no field can solve. */
  readonly ways?: (error: unknown) => readonly Node[]
}

export function form<Data>(options: FormOptions<Data>): HTMLFormElement {
  const { fields, content, check = () => [], send, done, ways = () => [] } = options
  const outcome = element('div')
  // The service validates, so there is one set of rules. The browser's messages would be a second one.
  const node = element(
    'form',
    { novalidate: true },
    outcome,
    ...content,
    element('button', { class: 'main' }, options.button),
  )
  /** Shows what prevents the form from being sent, and moves the focus there. */
  const showBox = (box: HTMLElement) => {
    outcome.replaceChildren(box)
    box.focus()
    box.scrollIntoView({ block: 'start' })
  }
  const submit = async () => {
    outcome.replaceChildren()
    for (const field of fields) showAt(field, [])
    const found = [...unreadable(fields), ...check()]
    if (found.length > 0) return showBox(summary(fields, found))
    announce('Sending…')
    const result = await send().catch((error: unknown) => ({ error, response: Response.error() }))
    announce('')
    if (result.response.ok) return done(result)
    const { error } = result
    if (isProblem(error, 'invalid-request')) showBox(summary(fields, error.errors))
    else showBox(problemBox(error, ...ways(error)))
  }
  let sending = false
  node.addEventListener('submit', (event) => {
    event.preventDefault()
    // A second press must not send a second request.
    if (sending) return
    sending = true
    void submit().finally(() => {
      sending = false
    })
  })
  return node
}

/** A control for numbers or dates has no value if its text is neither. Without this, the text would be sent as null. */
const unreadable = (fields: readonly Field<unknown>[]): FieldError[] =>
  fields
    .filter(({ control }) => control.validity.badInput)
    .map(({ pointer, label, control }) => ({
      pointer,
      detail: `${label} must be a ${control.type === 'date' ? 'complete date' : 'number'}.`,
    }))

/** Shows the errors at their fields. Returns a list of all errors, which leads to the fields. */
function summary(fields: readonly Field<unknown>[], errors: readonly FieldError[]): HTMLElement {
  const entries = errors.map((error) => ({ error, field: fieldFor(error.pointer, fields) }))
  for (const field of fields) {
    showAt(
      field,
      entries.filter((entry) => entry.field === field).map(({ error }) => prose(textOf(error))),
    )
  }
  return element(
    'section',
    { class: 'problem', tabindex: '-1', 'aria-labelledby': 'problem' },
    element(
      'h2',
      { id: 'problem' },
      errors.length === 1 ? 'There is 1 error' : `There are ${errors.length} errors`,
    ),
    element(
      'ul',
      {},
      ...entries.map(({ error, field }) =>
        element('li', {}, field ? linkTo(field, error) : prose(textOf(error))),
      ),
    ),
  )
}

const textOf = ({ detail, fix = '' }: FieldError): string => `${detail} ${fix}`.trim()

function linkTo({ control, label }: Field<unknown>, error: FieldError): HTMLElement {
  const link = element('a', { href: `#${control.id}` }, `${label}: `, prose(error.detail))
  link.addEventListener('click', (event) => {
    // The part after # names the screen.
    event.preventDefault()
    control.focus()
  })
  return link
}

/**
 * The field at a pointer. If there is none, the pointer is at an object: its first field. Or it is inside a value: the
 * field of the value.
 */
const fieldFor = (
  pointer: string | undefined,
  fields: readonly Field<unknown>[],
): Field<unknown> | undefined =>
  pointer === undefined
    ? undefined
    : (fields.find((field) => field.pointer === pointer) ??
      fields.find((field) => field.pointer.startsWith(`${pointer}/`)) ??
      fields.find((field) => pointer.startsWith(`${field.pointer}/`)))
