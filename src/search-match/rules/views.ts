/**
 * Whether retrieving a search counts as a view of its patient. Source: WMDA "Patient life cycle": opening the results
 * of a search is activity. A poll is not, because nobody sees anything.
 */
import type { StoredSearch } from '../../store/searches.ts'

type Retrieved = Pick<StoredSearch, 'state' | 'results' | 'error' | 'finishedAt'>

/** Who retrieves the search: a person, or a machine and when the patient was last viewed. */
export type Viewer = { readonly isPerson: true } | { readonly isPerson: false; readonly lastViewed: string }

/** A person views the outcome of a run whenever it is retrieved, a machine only if it is news. */
export const isView = (search: Retrieved, viewer: Viewer): boolean =>
  showsOutcome(search) &&
  (viewer.isPerson || (search.finishedAt !== null && search.finishedAt > viewer.lastViewed))

const showsOutcome = ({ state, results, error }: Retrieved): boolean =>
  (state === 'FINISHED' || state === 'FAILED') && (results !== null || error !== null)
