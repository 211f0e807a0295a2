import { PatientApiError } from './patient-api-error.ts'

/** The parameters that select a page. Pass them on with your filters. */
export interface PageRequest {
  /** Where the page starts: `next` of the page before. The first page has no `after`. */
  readonly after?: string
}

/** A page of a list: its items in one array, and in `paging` where the next page starts. */
interface Page {
  readonly paging: { readonly next: string | null }
}

/** The type of the items in the array of a page. */
type ItemOf<List> = {
  [Key in keyof List]: List[Key] extends readonly (infer Item)[] ? Item : never
}[keyof List]

/**
 * Every item of a list, page by page. The next page is retrieved when the items of the page before have been used.
 *
 * @param retrieve retrieves a page with the given parameters
 * @throws PatientApiError if a page cannot be retrieved
 */
export async function* paginate<List extends Page>(
  retrieve: (
    page: PageRequest,
  ) => Promise<{ readonly data?: List; readonly error?: unknown; readonly response: Response }>,
): AsyncGenerator<ItemOf<List>, void, undefined> {
  let after: string | undefined
  for (;;) {
    const { data, error, response } = await retrieve(after === undefined ? {} : { after })
    if (data === undefined) throw new PatientApiError(error, response)
    yield* itemsOf(data)
    const { next } = data.paging
    if (next === null) return
    // The mock can do this, because it returns the examples of the contract. The loop would never end.
    if (next === after) throw new Error(`The page after ${after} names itself as the next page.`)
    after = next
  }
}

function itemsOf<List extends Page>(list: List): ItemOf<List>[] {
  return Object.values(list).find(Array.isArray) ?? []
}
