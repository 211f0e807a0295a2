import { PatientApiError } from './patient-api-error.ts'

/** The parameters that select a page. */
export interface PageRequest {
  /** Where the page starts: `next` of the page before. The first page has no `after`. */
  readonly after?: string
}

/** A page of a list: its items in one array, and in `paging` where the next page starts. */
export interface Page {
  readonly paging: { readonly next: string | null }
}

/** The type of the items in the array of a page. */
export type ItemOf<List> = {
  [Key in keyof List]: List[Key] extends readonly (infer Item)[] ? Item : never
}[keyof List]

/** The result of a request for a page. */
export interface PageResult<List> {
  readonly data?: List
  readonly error?: unknown
  readonly response: Response
}

/**
 * Every page of a list.
 *
 * @throws PatientApiError if a page cannot be retrieved
 */
export async function* pagesOf<List extends Page>(
  retrieve: (page: PageRequest) => Promise<PageResult<List>>,
): AsyncGenerator<List, void, undefined> {
  let after: string | undefined
  for (;;) {
    const { data, error, response } = await retrieve(after === undefined ? {} : { after })
    if (data === undefined) throw new PatientApiError(error, response)
    yield data
    const { next } = data.paging
    if (next === null) return
    // The mock can do this, because it returns the examples of the contract. The loop would never end.
    if (next === after) throw new Error(`The page after ${after} names itself as the next page.`)
    after = next
  }
}

export function itemsOf<List extends Page>(list: List): ItemOf<List>[] {
  return Object.values(list).find(Array.isArray) ?? []
}
