/** What to do with a form whose record another user has changed in the meantime. */
import { contentOf, type Field, setContent, showAt, shownContent } from './fields.ts'

type Fields = readonly Field<unknown>[]

/**
 * Brings the current record into a form that a user has edited. Fields that the user has not changed get the current
 * value. Fields that both have changed keep the value of the user and show the other one.
 *
 * @param opened what the form contained when it was opened
 * @param current the fields of a new form with the current record, in the same order
 * @returns the labels of the fields that got the current value, and of those that both have changed
 */
export function merge(
  fields: Fields,
  opened: readonly string[],
  current: Fields,
): { readonly taken: string[]; readonly both: string[] } {
  const taken: string[] = []
  const both: string[] = []
  fields.forEach((field, index) => {
    const theirs = current[index]
    if (!theirs) return
    const [mine, before, now] = [contentOf(field.control), opened[index], contentOf(theirs.control)]
    showAt(field, [])
    if (now === before || now === mine) return
    if (mine === before) {
      setContent(field.control, now)
      taken.push(field.label)
    } else {
      showAt(field, [new Text(`Another user has set this to: ${shownContent(theirs.control)}.`)])
      both.push(field.label)
    }
  })
  return { taken, both }
}

/** What a form contains, for a later merge. */
export const contents = (fields: Fields): string[] => fields.map(({ control }) => contentOf(control))
