/** The records in the examples of the contract: which identifiers exist, and what is known about each record. */
import { operations } from '../../generated/operations.ts'
import type { OperationId } from '../operations/handler.ts'
import type { Asked } from './asked.ts'
import { type AnswerExample, answersOf } from './examples.ts'
import { type Members, membersOf, objectsIn } from './json.ts'

/** A record, as a request names it. */
export interface Key {
  /** The name of the identifier in the records. */
  readonly name: string
  readonly value: unknown
}

/** The identifiers, which parameters and request bodies contain too, and the operation that returns the record alone. */
const identifiers = {
  wmdaId: 'retrievePatient',
  searchId: 'retrieveSearch',
  patientMRN: 'retrieveLimsPatient',
  caseID: 'retrieveLimsCase',
} as const
type Identifier = keyof typeof identifiers

/** The records that a request names. A case is linked to the `ID` of a patient by `patient.MCID`. */
export function keysOf({ path, query, body }: Asked): Key[] {
  const sent: Members = { ...body, ...query, ...path }
  const linked = membersOf(body.patient).MCID
  return [
    ...Object.keys(identifiers).map((name) => ({ name, value: sent[name] })),
    { name: 'ID', value: linked },
  ].filter(({ value }) => value !== undefined)
}

const ids = Object.keys(operations) as OperationId[]
const successesOf = (id: OperationId) => answersOf(id).filter(({ status }) => status < 300)
/** Every object in an example of a success. */
export const exampleRecords: readonly Members[] = ids.flatMap((id) =>
  successesOf(id).flatMap(({ value }) => objectsIn(value)),
)

/** Whether an example of a response contains a record with this identifier. */
export const exists = ({ name, value }: Key): boolean =>
  exampleRecords.some((record) => record[name] === value)

/** The first example of each GET operation shows the records at the same time. Later examples are about other times. */
const listed = ids
  .filter((id) => operations[id].method === 'get')
  .flatMap((id) => objectsIn(successesOf(id)[0]?.value).slice(1))

/**
 * The examples that are about a record, first those that agree with the list of the records in most fields. Of several
 * that agree equally, the last one is the first, because the examples are in the order of time.
 */
export function about({ name, value }: Key, examples: readonly AnswerExample[]): AnswerExample[] {
  const known = listed.filter((record) => record[name] === value)
  const agreement = (example: AnswerExample) =>
    known.reduce((count, record) => count + equalMembers(record, membersOf(example.value)), 0)
  return examples
    .filter((example) => membersOf(example.value)[name] === value)
    .reverse()
    .sort((one, other) => agreement(other) - agreement(one))
}

const equalMembers = (one: Members, other: Members): number =>
  Object.entries(one).filter(([name, value]) => other[name] === value).length

/** The example of an operation that shows a record as the lists do. */
export const currentExample = (id: OperationId, key: Key): AnswerExample | undefined =>
  about(key, successesOf(id))[0]

/** The record with this identifier. It has no members if there is none. */
export const recordOf = (name: Identifier, value: unknown): Members =>
  membersOf(currentExample(identifiers[name], { name, value })?.value)

/** Every record with an identifier of this name in the examples of an operation, each once, as the lists show it. */
export function currentRecords(id: OperationId, name: string): Members[] {
  const found = successesOf(id).map(({ value }) =>
    objectsIn(value).filter((record) => record[name] !== undefined),
  )
  const whole = new Map(found.flat().map((record) => [record[name], record]))
  return [...whole.keys()].map((value) => {
    const current = currentExample(id, { name, value })
    return current ? membersOf(current.value) : (whole.get(value) ?? {})
  })
}
