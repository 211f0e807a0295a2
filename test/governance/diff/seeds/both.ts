/** Edits of schemas that requests and responses share. */
import { type Seed, schema } from '../boats.ts'

export const both: readonly Seed[] = [
  [
    'a field in both: what a request gains, a response loses',
    (document) => {
      schema(document, 'PatientStatus').enum.push('LOST')
    },
    'breaking: Code `LOST` added',
  ],
  [
    'what a response gains, a request loses',
    (document) => {
      schema(document, 'Mark').oneOf[1].maxLength = 8
    },
    'breaking: `maxLength` changed from `9` to `8`',
  ],
]
