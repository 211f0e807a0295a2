/** How values are shown. */
import type { Code } from '@patient-api/client'

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'UTC' })
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** @param text a time of the service, in UTC */
export const shownTime = (text: string | null): string | null =>
  text === null ? null : `${time.format(new Date(text))} UTC`

/** The time of the day, to the second. */
export const shownClock = (now: Date): string => `${clock.format(now)} UTC`

/** @param text YYYY-MM-DD */
export const shownDate = (text: string | null): string | null =>
  text === null ? null : date.format(new Date(text))

/** The label of a code. A code that the package does not know yet is shown itself. */
export const labelOf = <Value>(list: readonly Code<Value>[], code: Value | null): string | null =>
  code === null ? null : (list.find(({ value }) => value === code)?.label ?? String(code))

/** The part of a label before the explanation, for example "Stopped" of "Stopped; searches have ended". */
export const shortLabelOf = <Value>(list: readonly Code<Value>[], code: Value | null): string | null =>
  labelOf(list, code)?.split(';')[0] ?? null

/** What comes after it, as a sentence. */
export function explanationOf<Value>(list: readonly Code<Value>[], code: Value | null): string | null {
  const text = labelOf(list, code)?.split('; ')[1]
  return text ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : null
}

export const yesOrNo = (value: boolean | null): string | null =>
  value === null ? null : value ? 'Yes' : 'No'
