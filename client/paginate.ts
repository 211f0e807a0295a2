import { type ItemOf, itemsOf, type Page, type PageRequest, type PageResult, pagesOf } from './pages.ts'

/**
 * Every item of a list, page by page. The next page is retrieved when the items of the page before have been used.
 *
 * @param retrieve retrieves a page with the given parameters and your filters
 * @throws PatientApiError if a page cannot be retrieved
 */
export async function* paginate<List extends Page>(
  retrieve: (page: PageRequest) => Promise<PageResult<List>>,
): AsyncGenerator<ItemOf<List>, void, undefined> {
  for await (const page of pagesOf(retrieve)) yield* itemsOf(page)
}
