/**
 * Which updates refresh the searches of a patient. Source: WMDA patient API, section 3.3: HLA, ethnicity and
 * pool are relevant for searches.
 */
import { isDeepStrictEqual } from 'node:util'
import type { PatientBlock } from '../../store/tables.ts'

type SearchData = Pick<PatientBlock, 'hla' | 'ethnicity' | 'poolCountryCode'>

/** Whether a field changed that a search depends on. A second HLA value of null means the same as no second value. */
export const refreshesSearch = (before: SearchData, after: SearchData): boolean =>
  before.ethnicity !== after.ethnicity ||
  before.poolCountryCode !== after.poolCountryCode ||
  !isDeepStrictEqual(typed(before.hla), typed(after.hla))

const typed = (hla: SearchData['hla']) =>
  Object.fromEntries(
    Object.entries(hla).map(([locus, { field1, field2 }]) => [locus, { field1, field2: field2 ?? null }]),
  )
