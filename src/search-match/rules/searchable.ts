/** Whether the HLA typing of a patient is complete enough for a search. The contract lists the loci (x-search-requires). */
import { lociForSearch } from '../../../generated/limits.ts'
import type { Hla } from '../../../generated/schemas.ts'

type Locus = (typeof lociForSearch)[number]

/** The loci that a search requires and that are not typed. */
export const missingLoci = (hla: Hla): Locus[] => lociForSearch.filter((locus) => hla[locus] === undefined)

/** The loci that a search requires, for a sentence: A, B and DRB1. */
export const requiredLoci = lociForSearch
  .map((locus) => locus.toUpperCase())
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' and ')
