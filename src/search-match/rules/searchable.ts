/** Whether the typing of a patient suffices for a search: A, B and DRB1 must be typed. */
import type { Hla } from '../../../generated/schemas.ts'

const needed = ['a', 'b', 'drb1'] as const

/** The loci that a search needs and the typing does not have. */
export const missingLoci = (hla: Hla): (typeof needed)[number][] =>
  needed.filter((locus) => hla[locus] === undefined)
