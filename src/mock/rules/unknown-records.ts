/** A record that no example contains does not exist. */
import type { Rule } from '../asked.ts'
import { exists, keysOf } from '../records.ts'
import { refusal } from '../refuse.ts'

export const unknownRecords: Rule = (asked) =>
  keysOf(asked).every(exists) ? undefined : refusal(asked.id, 404)
