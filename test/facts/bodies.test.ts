/** Compares the running server with the tables: every code, limit, format, field and default of request bodies. */
import { beforeAll, describe, expect, test } from 'vitest'
import { type TestApi, testApi } from '../support/api.ts'
import { make, type Ready, readyFor } from './support/calls.ts'
import {
  absent,
  changed,
  changesOf,
  type Leaf,
  leavesOf,
  type Path,
  pointerOf,
  valueAt,
} from './support/probes.ts'
import type { Json } from './support/view.ts'
import { fullBodies } from './tables/full-bodies.ts'
import { operations } from './tables/operations.ts'

/** Fields that determine the meaning of others, or that identify a record. They are tested separately. */
const alone = [
  '#/wmdaId',
  '#/leaseId',
  '#/newStatus',
  '#/outcome',
  '#/legalTerms',
  '#/patient/MCID',
  '#/status',
  '#/assignedUserName',
  '#/after',
]
/**
 * The response to a value that identifies no record or no position in a list, or that is not the current one of a
 * read-only field.
 */
const unknown: Record<string, number> = {
  '#/wmdaId': 404,
  '#/leaseId': 409,
  '#/patient/MCID': 404,
  '#/status': 409,
  '#/assignedUserName': 409,
  '#/after': 400,
}
/** Whether an update accepts a value and does not store it. Source: decisions 0008 and 0009. */
const isIgnored = (name: string, path: Path, value: unknown): boolean =>
  name === 'updatePatient' &&
  (['#/lastUpdated', '#/lastViewed'].includes(pointerOf(path)) ||
    (pointerOf(path) === '#/legalTerms' && value === null))

const forms = operations.flatMap(({ name, body, success }) =>
  body ? (fullBodies[name] ?? []).map((_full, form) => ({ name, form, body, success })) : [],
)

test('there is a full body for each form of each operation with a request body', () => {
  expect(Object.keys(fullBodies).sort()).toEqual(
    operations
      .filter(({ body }) => body)
      .map(({ name }) => name)
      .sort(),
  )
})

describe.each(forms)('$name, form $form', ({ name, form, body: fact, success }) => {
  const status = Number(Object.keys(success)[0])
  let api: TestApi
  let spare: Ready | undefined
  beforeAll(async () => {
    api = await testApi()
  })

  /** Sends a full body with these values. Returns the differences from the expected response. */
  async function accepted(
    values: readonly { path: Path; value: unknown }[],
    what: string,
  ): Promise<string[]> {
    const ready = await readyFor(api, name, form)
    const body = values.reduce((sum: Json, { path, value }) => changed(sum, path, value), ready.body)
    const answer = await make(api, { ...ready, body })
    const others = values.map(({ path }) => unknown[pointerOf(path)]).filter((each) => each !== undefined)
    if (others.includes(answer.status)) return []
    if (answer.status !== status) return [`${what}: ${answer.status} ${places(answer).join(' ')}`]
    const stored = await ready.stored?.(answer)
    if (stored === undefined) return []
    return values
      .filter(({ path, value }) => value !== absent && !isIgnored(name, path, value))
      .filter(({ path, value }) => !isSame(valueAt(stored, path), value))
      .map(({ path }) => `${what}: ${pointerOf(path)} came back as ${JSON.stringify(valueAt(stored, path))}`)
  }

  /** @param isMember whether a field is removed or added, which may be reported for its parent object */
  async function refused(
    values: readonly { path: Path; value: unknown }[],
    what: string,
    isMember = false,
  ): Promise<string[]> {
    // A rejected request changes nothing, so one record is enough for all of them.
    spare ??= await readyFor(api, name, form)
    const ready = spare
    const body = values.reduce((sum: Json, { path, value }) => changed(sum, path, value), ready.body)
    const answer = await make(api, { ...ready, body })
    if (answer.status !== 400) return [`${what}: ${answer.status}`]
    const told = places(answer)
    const wanted = values.map(({ path }) => path)
    return [
      ...wanted
        .filter((path) => !told.some((place) => isAbout(place, path, isMember)))
        .map((path) => `${what}: nothing is said of ${pointerOf(path)}`),
      ...told
        .filter((place) => !wanted.some((path) => isAbout(place, path, isMember)))
        .map((place) => `${what}: ${place} is refused too`),
    ]
  }

  const leaves = leavesOf(fact, fullBodies[name]?.[form])
  const together = leaves.filter(({ path }) => !alone.includes(pointerOf(path)))
  const apart = leaves.filter(({ path }) => alone.includes(pointerOf(path)))
  const row = (side: 'accepted' | 'refused', index: number) =>
    together
      .filter((leaf) => leaf[side].length > index)
      .map((leaf) => ({ path: leaf.path, value: leaf[side][index] }))
  const rows = (side: 'accepted' | 'refused') =>
    Array.from({ length: Math.max(0, ...together.map((leaf) => leaf[side].length)) }, (_each, index) =>
      row(side, index),
    )

  test('every stated value is accepted and returned', async () => {
    const wrong: string[] = []
    for (const values of rows('accepted')) wrong.push(...(await accepted(values, 'together')))
    for (const { path, value } of each(apart, 'accepted')) {
      wrong.push(...(await accepted([{ path, value }], `${pointerOf(path)} ${JSON.stringify(value)}`)))
    }
    expect(wrong).toEqual([])
  })

  test('every other value is rejected with a pointer to it', async () => {
    const wrong: string[] = []
    for (const [index, values] of rows('refused').entries())
      wrong.push(...(await refused(values, `refused ${index}`)))
    for (const { path, value } of each(apart, 'refused')) {
      wrong.push(...(await refused([{ path, value }], `${pointerOf(path)} ${JSON.stringify(value)}`)))
    }
    expect(wrong).toEqual([])
  })

  test('required fields, open and closed objects, and the limits of lists', async () => {
    const wrong: string[] = []
    for (const { what, path, value, isAccepted } of changesOf(fact, fullBodies[name]?.[form])) {
      const isMember = value === absent || value === 'added'
      const one = [{ path, value }]
      wrong.push(...(await (isAccepted ? accepted(one, what) : refused(one, what, isMember))))
    }
    expect(wrong).toEqual([])
  })
})

const each = (leaves: readonly Leaf[], side: 'accepted' | 'refused') =>
  leaves.flatMap(({ path, [side]: values }) => values.map((value) => ({ path, value })))

const places = (answer: { body: Json }): string[] =>
  (answer.body?.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)

/** An error is reported at its location or inside it. A missing or unknown field may be reported at its parent. */
const isAbout = (place: string, path: Path, isMember: boolean): boolean =>
  place === pointerOf(path) ||
  place.startsWith(`${pointerOf(path)}/`) ||
  (isMember && place === pointerOf(path.slice(0, -1)))

/** null and a missing field are the same in a record with all fields, and in a patch. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
