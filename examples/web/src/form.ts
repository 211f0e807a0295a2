/** A form that sends a request and shows every error of the response where it belongs. */
import { isProblem } from '@patient-api/client'
import { element } from './dom.ts'
import { errorSummary, type FieldError } from './error-summary.ts'
import { type Field, showAt } from './fields.ts'
import { announce } from './page.ts'
import { type Explanation, problemBox } from './problems.ts'
import type { Result } from './service.ts'

export interface FormOptions<Data> {
  readonly fields: readonly Field<unknown>[]
  readonly content: readonly Node[]
  /** The text of the button. */
  readonly button: string
  /** Errors that can be found before the request. The rules of the service are not repeated here. */
  readonly check?: () => FieldError[]
  readonly send: () => Promise<Result<Data>>
  readonly done: (result: Result<Data>) => void
  /** How to go on after a problem that no field can solve. */
  readonly explain?: (error: unknown) => Explanation | undefined
}

export function form<Data>(options: FormOptions<Data>): HTMLFormElement {
  const { fields, content, check = () => [], send, done, explain = () => undefined } = options
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
    if (found.length > 0) return showBox(errorSummary(fields, found))
    announce('Sending…')
    const result = await send().catch((error: unknown) => ({ error, response: Response.error() }))
    announce('')
    if (result.response.ok) return done(result)
    const { error } = result
    if (isProblem(error, 'invalid-request')) showBox(errorSummary(fields, error.errors))
    else showBox(problemBox(error, explain(error)))
  }
  let sending = false
  node.addEventListener('submit', (event) => {
    event.preventDefault()
    // A second press must not send a second request.
    if (sending) return
    sending = true
    node.setAttribute('aria-busy', 'true')
    void submit().finally(() => {
      sending = false
      node.removeAttribute('aria-busy')
    })
  })
  return node
}

/** A control for numbers or dates has no value if its text is neither. Without this, the text would be sent as null. */
const unreadable = (fields: readonly Field<unknown>[]): FieldError[] =>
  fields
    .filter(({ control }) => control.validity.badInput)
    .map(({ pointer, control }) => ({
      pointer,
      detail: control.type === 'date' ? 'Enter a complete date.' : 'Enter a number.',
    }))
