/**
 * Pages of a list. A client gets the next page by the position of the last entry, so no entry is repeated or left out
 * if others are added meanwhile. Clients must not depend on the content of a position.
 */
import { z } from '@hono/zod-openapi'
import type { RequestError } from '../../generated/schemas.ts'
import { invalidRequest, type ProblemAnswer } from '../problems/problem.ts'

/** The positions of one list: what its entries are sorted by, as the text that clients send back. */
export interface Positions<Position> {
  /** The text of a position: 1 to 200 characters, as the contract has them in `paging.next`. */
  write(position: Position): string
  /**
   * Where a page starts, from the parameter `after`: after a position, or at the beginning of the list.
   *
   * @returns undefined if the text is not a position in this list
   */
  start(after: string | undefined): Start<Position> | undefined
}

export interface Start<Position> {
  /** The position of the last entry before the page. undefined for the first page. */
  readonly after: Position | undefined
}

/**
 * @param list the name of the list, so that a position of another list is not accepted
 * @param position what the entries are sorted by
 */
export function positionsOf<Position>(list: string, position: z.ZodType<Position>): Positions<Position> {
  const form = z.tuple([z.literal(list), position])
  return {
    write: (at) => Buffer.from(JSON.stringify([list, at])).toString('base64url'),
    start(text) {
      if (text === undefined) return { after: undefined }
      const json = Buffer.from(text, 'base64url').toString()
      const parsed = form.safeParse(parsedOrNothing(json))
      return parsed.success ? { after: parsed.data[1] } : undefined
    },
  }
}

function parsedOrNothing(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The identifier of a record, for lists that are sorted by it. */
export const idPosition = z.int().min(0).max(2_147_483_647)

/**
 * Splits what a query returned into the page and the position of the next one.
 *
 * @param found the entries after the position, at most one more than the limit
 */
export function pageOf<Entry, Position>(
  found: readonly Entry[],
  limit: number,
  positions: Positions<Position>,
  positionOf: (entry: Entry) => Position,
): { entries: Entry[]; next: string | null } {
  const entries = found.slice(0, limit)
  const last = entries.at(-1)
  const next = last !== undefined && found.length > limit ? positions.write(positionOf(last)) : null
  return { entries, next }
}

/** The error response to an `after` that is not a position in the list. */
export const unknownPosition = (
  place: Pick<RequestError, 'pointer' | 'parameter'> = { parameter: 'after' },
): ProblemAnswer<'invalid-request'> =>
  invalidRequest([
    {
      ...place,
      code: 'wrong-form',
      detail: '`after` is not a position in this list.',
      fix: 'Send the value of `paging.next` of the previous page.',
    },
  ])
