/** The fields of a form. Each knows where its value is in the request body, so that the service's errors find it. */
import type { Code } from '@patient-api/client'
import { element } from './dom.ts'

export type Control = HTMLInputElement | HTMLSelectElement

export interface Field<Value> {
  /** The label, the control, the hint, and the place for errors. */
  readonly node: HTMLElement
  readonly control: Control
  readonly label: string
  /** The location of the value in the request body: a JSON Pointer as the service writes it, for example #/abo. */
  readonly pointer: string
  readonly read: () => Value
}

interface Options {
  readonly label: string
  readonly pointer: string
  readonly hint?: string
}

let count = 0

function field<Value, Kind extends Control>(
  { label, pointer, hint }: Options,
  control: Kind,
  read: () => Value,
): Field<Value> & { readonly control: Kind } {
  const id = `field-${++count}`
  control.id = id
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`)
  const isCheck = control.type === 'checkbox'
  const caption = element('label', { for: id }, label)
  const explanation = hint ? element('span', { id: `${id}-hint`, class: 'hint' }, hint) : null
  const node = isCheck
    ? element('div', { class: 'field check' }, control, caption, explanation)
    : element('div', { class: 'field' }, caption, control, explanation)
  return { node, control, label, pointer, read }
}

interface TextOptions extends Options {
  readonly value?: string | null | undefined
  /** Other attributes of the input, for example its type. */
  readonly attributes?: Readonly<Record<string, string>>
}

/** One line of text. An empty field is null. */
export function textField({ value, attributes = {}, ...options }: TextOptions): Field<string | null> {
  const control = element('input', { type: 'text', autocomplete: 'off', ...attributes })
  control.value = value ?? ''
  return field(options, control, () => control.value.trim() || null)
}

export const dateField = (options: TextOptions): Field<string | null> =>
  textField({ ...options, attributes: { type: 'date', max: '9999-12-31' } })

export function numberField({
  value,
  ...options
}: Options & { readonly value?: number | null }): Field<number | null> {
  const control = element('input', { type: 'number', step: 'any', autocomplete: 'off' })
  if (value !== undefined && value !== null) control.value = String(value)
  return field(options, control, () => (control.value === '' ? null : Number(control.value)))
}

export function checkField({
  value = false,
  ...options
}: Options & { readonly value?: boolean }): Field<boolean> {
  const control = element('input', { type: 'checkbox' })
  control.checked = value
  return field(options, control, () => control.checked)
}

interface ChoiceOptions<Value> extends Options {
  readonly codes: readonly Code<Value>[]
  readonly value?: Value | null
  /** The text of the choice that means null. */
  readonly none?: string
}

/** A selection of codes with their labels. A deprecated code is offered only if the record has it. */
export function choiceField<Value>({
  codes,
  value: selected = null,
  none = 'Not known',
  ...options
}: ChoiceOptions<Value>): Field<Value | null> {
  const offered = codes.filter(({ value, deprecation }) => !deprecation || value === selected)
  const control = element(
    'select',
    {},
    element('option', { value: '' }, none),
    ...offered.map(({ value, label }) =>
      element('option', { value: String(value) }, typeof value === 'string' ? `${label} (${value})` : label),
    ),
  )
  control.value = selected === null ? '' : String(selected)
  return field(
    options,
    control,
    () => offered.find(({ value }) => String(value) === control.value)?.value ?? null,
  )
}

/** Several fields under one heading. An error of the whole group is shown at its first field. */
export const group = (legend: string, ...content: readonly Node[]): HTMLFieldSetElement =>
  element('fieldset', {}, element('legend', {}, legend), ...content)

/** What a control contains, as text: to compare and to set. */
export const contentOf = (control: Control): string =>
  control instanceof HTMLInputElement && control.type === 'checkbox' ? String(control.checked) : control.value

export function setContent(control: Control, content: string): void {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = content === 'true'
  else control.value = content
}

/** What a control contains, as people see it. */
export function shownContent(control: Control): string {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? ''
  if (control.type === 'checkbox') return control.checked ? 'Yes' : 'No'
  return control.value || 'nothing'
}

/** Shows messages at a field, in place of the messages before. */
export function showAt({ node, control }: Field<unknown>, messages: readonly Node[]): void {
  node.querySelector('.error')?.remove()
  const id = `${control.id}-error`
  const described = [`${control.id}-hint`, id].filter((each) => node.querySelector(`#${each}`))
  if (messages.length > 0) {
    const error = element('span', { id, class: 'error' }, ...messages.flatMap((message) => [message, ' ']))
    node.append(error)
    described.push(id)
  }
  control.toggleAttribute('aria-invalid', false)
  if (messages.length > 0) control.setAttribute('aria-invalid', 'true')
  if (described.length > 0) control.setAttribute('aria-describedby', described.join(' '))
  else control.removeAttribute('aria-describedby')
}
