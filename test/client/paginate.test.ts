import { describe, expect, test } from 'vitest'
import { isProblem, type PageRequest, PatientApiError, paginate } from '../../client/index.ts'

const response = new Response(null, { status: 200 })
const page = (ids: number[], next: string | null) => ({
  data: { paging: { limit: 2, next }, patients: ids.map((wmdaId) => ({ wmdaId })) },
  response,
})
const pages: Record<string, ReturnType<typeof page>> = {
  first: page([1, 2], 'a'),
  a: page([], 'b'),
  b: page([3], null),
}

describe('paginate', () => {
  test('gives every item of every page, and asks for each page with `next` of the page before', async () => {
    const asked: PageRequest[] = []
    const ids: number[] = []
    const list = paginate(async (request) => {
      asked.push(request)
      return pages[request.after ?? 'first'] ?? page([], null)
    })
    for await (const { wmdaId } of list) ids.push(wmdaId)
    expect(ids).toEqual([1, 2, 3])
    // The first request has no parameter: undefined would be one for a compiler with exactOptionalPropertyTypes.
    expect(asked.map((request) => Object.entries(request))).toEqual([[], [['after', 'a']], [['after', 'b']]])
  })

  test('retrieves a page only when it is needed', async () => {
    let count = 0
    const list = paginate(async () => {
      count++
      return page([1, 2], String(count))
    })
    for await (const { wmdaId } of list) if (wmdaId === 2) break
    expect(count).toBe(1)
  })

  test('an error response is thrown with its problem', async () => {
    const problem = { type: '/problems/insufficient-scope', title: 'T', status: 403, detail: 'D' }
    const failed = { error: problem, response: new Response(null, { status: 403 }) }
    const list = paginate(
      async ({ after }): Promise<ReturnType<typeof page> | typeof failed> =>
        after ? failed : page([1], 'a'),
    )
    expect(await list.next()).toEqual({ done: false, value: { wmdaId: 1 } })
    const error = await list.next().catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(PatientApiError)
    expect(error instanceof PatientApiError && isProblem(error.problem, 'insufficient-scope')).toBe(true)
  })

  test('an error response without a body is thrown too', async () => {
    const empty = { error: '', response: new Response(null, { status: 502 }) }
    const list = paginate(async (): Promise<ReturnType<typeof page> | typeof empty> => empty)
    await expect(list.next()).rejects.toThrow('The response has status 502.')
  })

  test('a page that names itself as the next page ends with an error and not in a loop', async () => {
    const list = paginate(async () => page([1], 'a'))
    await list.next()
    await list.next()
    await expect(list.next()).rejects.toThrow('The page after a names itself as the next page.')
  })
})
