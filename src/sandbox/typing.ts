/** The HLA typing of a synthetic patient: two haplotypes, and as many loci as a laboratory would type. */
import type { Hla } from '../../generated/schemas.ts'
import { allelesA, blocksBC, blocksDP, blocksDRDQ } from './hla-alleles.ts'
import type { Random } from './random.ts'

type Locus = { field1: string; field2: string | null }

/** The earlier rows of a table are more frequent, as in a population. */
const pick = <T>(rows: readonly T[], random: Random): T => rows[Math.floor(rows.length * random() ** 2)] as T

/** One locus. A homozygous patient has no second value. */
function locus(one: string, other: string): Locus {
  const [field1 = one, field2 = null] = [...new Set([one, other])].sort()
  return { field1, field2 }
}

/** DRB3, DRB4 or DRB5. A gene that neither haplotype has was tested for and is absent. */
function optionalLocus(one: string | undefined, other: string | undefined): Locus {
  const found = [one, other].filter((allele) => allele !== undefined)
  const [first = 'NNNN', second = first] = found
  return locus(first, second)
}

/**
 * A typing that could exist.
 *
 * @param loci how many loci are typed: 3 (A, B, DRB1), 5 (and C, DQB1) or 11
 */
export function syntheticTyping(random: Random, loci: 3 | 5 | 11): Hla {
  const a = locus(pick(allelesA, random), pick(allelesA, random))
  const [bc, otherBC] = [pick(blocksBC, random), pick(blocksBC, random)]
  const [dr, otherDR] = [pick(blocksDRDQ, random), pick(blocksDRDQ, random)]
  const [dp, otherDP] = [pick(blocksDP, random), pick(blocksDP, random)]
  const three = { a, b: locus(bc.b, otherBC.b), drb1: locus(dr.drb1, otherDR.drb1) }
  if (loci === 3) return three
  const five = { ...three, c: locus(bc.c, otherBC.c), dqb1: locus(dr.dqb1, otherDR.dqb1) }
  if (loci === 5) return five
  return {
    ...five,
    drb3: optionalLocus(dr.drb3, otherDR.drb3),
    drb4: optionalLocus(dr.drb4, otherDR.drb4),
    drb5: optionalLocus(dr.drb5, otherDR.drb5),
    dqa1: locus(dr.dqa1, otherDR.dqa1),
    dpa1: locus(dp.dpa1, otherDP.dpa1),
    dpb1: locus(dp.dpb1, otherDP.dpb1),
  }
}
