/** Whether the HLA typing of a patient is complete enough for a search: A, B and DRB1 must be typed. */
import type { Hla } from '../../../generated/schemas.ts'

const needed = ['a', 'b', 'drb1'] as const

/** The loci that a search requires and that are not typed. */
export const missingLoci = (hla: Hla): (typeof needed)[number][] =>
  needed.filter((locus) => hla[locus] === undefined)
