/** retrieveSearch: returns a search and its results. Seeing results counts as a view of the patient, a poll does not. */
import type { Handler } from '../operations/handler.ts'
import { findLastViewed } from '../store/patients.ts'
import { findSearch } from '../store/searches.ts'
import type { Dependencies } from './dependencies.ts'
import { noSuchSearch } from './problems.ts'
import { isView, type Viewer } from './rules/views.ts'
import { searchOf } from './search-mapping.ts'

export const retrieveSearch =
  ({ store, views, now }: Dependencies): Handler<'retrieveSearch'> =>
  async ({ caller, path }) => {
    const { organisation, username } = caller
    const found = await store.read(async (queries) => {
      const search = await findSearch(queries, organisation, path.searchId)
      if (!search) return undefined
      const viewer: Viewer =
        username === null
          ? { isPerson: false, lastViewed: await findLastViewed(queries, organisation, search.wmdaId) }
          : { isPerson: true }
      return { search, viewer }
    })
    if (!found) return noSuchSearch()
    const { search, viewer } = found
    if (isView(search, viewer)) await views.record(organisation, search.wmdaId, now().toISOString())
    return { status: 200, body: searchOf(search) }
  }
