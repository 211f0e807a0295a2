import { type ItemOf, itemsOf, type Page, type PageRequest, type PageResult, pagesOf } from './pages.ts'

/** The parameters that select a page of changes. Pass them on with your filters. */
export interface ChangesRequest extends PageRequest {
  readonly updatedSince: string
}

/** A page of a list that can be asked for changes. */
interface ChangesPage extends Page {
  readonly paging: { readonly next: string | null; readonly nextUpdatedSince: string | null }
}

/** Some changed items, and where to continue after them. */
export interface Changes<Item> {
  readonly items: Item[]
  /** When the items have been processed, store this value. Pass it as `since` next time, or after a failure. */
  readonly nextSince: string
}

/**
 * Every item that changed at or after a time, page by page, earliest change first. No change is left out if you store
 * `nextSince` only after the items of the page have been processed. An item can be returned again.
 *
 * @param retrieve retrieves a page with the given parameters and your filters
 * @param since the last `nextSince` that you stored. The first time, omit it to get everything.
 * @throws PatientApiError if a page cannot be retrieved
 */
export async function* changes<List extends ChangesPage>(
  retrieve: (request: ChangesRequest) => Promise<PageResult<List>>,
  since = '1970-01-01T00:00:00Z',
): AsyncGenerator<Changes<ItemOf<List>>, void, undefined> {
  for await (const page of pagesOf((request) => retrieve({ updatedSince: since, ...request }))) {
    const { nextUpdatedSince } = page.paging
    if (nextUpdatedSince === null)
      throw new Error('The request has no `updatedSince`. Pass on the parameters.')
    yield { items: itemsOf(page), nextSince: nextUpdatedSince }
  }
}
