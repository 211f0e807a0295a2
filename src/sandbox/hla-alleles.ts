/**
 * Common HLA alleles, written by hand, from which the synthetic patients get their typing. Alleles that are usually
 * inherited together stand in one row, so that a typing could exist.
 *
 * Sources: the names are those of the IPD-IMGT/HLA database. All of them are in its list of alleles, release 3.58.0
 * (github.com/ANHIG/IMGTHLA, commit 64a60b9, allelelist/Allelelist.3580.txt). Which alleles are common: CIWD 3.0.0 (Hurley
 * and others, HLA 2020; 95:516-531; table in github.com/nmdp-bioinformatics/CIWD, commit 3c12d4f, ciwd.3.0.0.csv). The
 * alleles of A, B, C, DRB1, DQB1 and DPB1 are common there (C), worldwide and in Europe. Those of DRB3, DRB4 and DRB5 are
 * well-documented (WD), the highest category that these loci have there. CIWD does not include DQA1 and DPA1. Which are
 * inherited together: haplotypes of the NMDP registry (Gragert and others, Human Immunology 2013; 74:1313-1320). DRB3, DRB4
 * and DRB5 follow from DRB1: DR52 is present with DR3, DR11, DR12, DR13 and DR14, DR53 with DR4, DR7 and DR9, DR51 with DR15
 * and DR16, and none of them with DR1, DR8 and DR10.
 */

/** HLA-A, the most frequent one in Europe first. */
export const allelesA: readonly string[] = [
  '02:01',
  '01:01',
  '03:01',
  '24:02',
  '11:01',
  '26:01',
  '32:01',
  '68:01',
  '29:02',
  '31:01',
  '23:01',
  '30:01',
  '25:01',
  '33:01',
  '02:05',
]

export interface BlockBC {
  readonly b: string
  readonly c: string
}

/** HLA-B with the HLA-C that is often inherited with it. */
export const blocksBC: readonly BlockBC[] = [
  { b: '07:02', c: '07:02' },
  { b: '08:01', c: '07:01' },
  { b: '44:02', c: '05:01' },
  { b: '35:01', c: '04:01' },
  { b: '51:01', c: '15:02' },
  { b: '15:01', c: '03:03' },
  { b: '40:01', c: '03:04' },
  { b: '18:01', c: '07:01' },
  { b: '44:03', c: '16:01' },
  { b: '57:01', c: '06:02' },
  { b: '27:05', c: '02:02' },
  { b: '13:02', c: '06:02' },
  { b: '14:02', c: '08:02' },
  { b: '38:01', c: '12:03' },
  { b: '52:01', c: '12:02' },
  { b: '49:01', c: '07:01' },
]

export interface BlockDRDQ {
  readonly drb1: string
  readonly drb3?: string
  readonly drb4?: string
  readonly drb5?: string
  readonly dqa1: string
  readonly dqb1: string
}

/** DRB1 with the DRB3, DRB4 or DRB5, the DQA1 and the DQB1 that are usually inherited with it. */
export const blocksDRDQ: readonly BlockDRDQ[] = [
  { drb1: '15:01', drb5: '01:01', dqa1: '01:02', dqb1: '06:02' },
  { drb1: '07:01', drb4: '01:01', dqa1: '02:01', dqb1: '02:02' },
  { drb1: '03:01', drb3: '01:01', dqa1: '05:01', dqb1: '02:01' },
  { drb1: '01:01', dqa1: '01:01', dqb1: '05:01' },
  { drb1: '04:01', drb4: '01:03', dqa1: '03:01', dqb1: '03:02' },
  { drb1: '13:01', drb3: '02:02', dqa1: '01:03', dqb1: '06:03' },
  { drb1: '11:01', drb3: '02:02', dqa1: '05:05', dqb1: '03:01' },
  { drb1: '04:04', drb4: '01:03', dqa1: '03:01', dqb1: '03:02' },
  { drb1: '13:02', drb3: '03:01', dqa1: '01:02', dqb1: '06:04' },
  { drb1: '11:04', drb3: '02:02', dqa1: '05:05', dqb1: '03:01' },
  { drb1: '08:01', dqa1: '04:01', dqb1: '04:02' },
  { drb1: '14:54', drb3: '02:02', dqa1: '01:04', dqb1: '05:03' },
  { drb1: '16:01', drb5: '02:02', dqa1: '01:02', dqb1: '05:02' },
  { drb1: '09:01', drb4: '01:03', dqa1: '03:02', dqb1: '03:03' },
  { drb1: '12:01', drb3: '02:02', dqa1: '05:05', dqb1: '03:01' },
  { drb1: '10:01', dqa1: '01:05', dqb1: '05:01' },
]

export interface BlockDP {
  readonly dpa1: string
  readonly dpb1: string
}

/** DPA1 with the DPB1 that is usually inherited with it. */
export const blocksDP: readonly BlockDP[] = [
  { dpa1: '01:03', dpb1: '04:01' },
  { dpa1: '01:03', dpb1: '02:01' },
  { dpa1: '01:03', dpb1: '04:02' },
  { dpa1: '01:03', dpb1: '03:01' },
  { dpa1: '02:01', dpb1: '10:01' },
  { dpa1: '02:01', dpb1: '11:01' },
  { dpa1: '02:01', dpb1: '13:01' },
  { dpa1: '02:01', dpb1: '14:01' },
  { dpa1: '02:01', dpb1: '17:01' },
  { dpa1: '02:02', dpb1: '05:01' },
]
