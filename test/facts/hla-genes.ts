/**
 * First fields of the alleles of each HLA gene, and which DRB genes are inherited together. Written by hand.
 *
 * Sources: the first fields are those of the IPD-IMGT/HLA database (Nomenclature for factors of the HLA system, 2010,
 * Tissue Antigens 75:291-455). DR51, DR52 and DR53: the same, table "Generic organisation of the HLA-DRB region".
 */
export const firstFields: Readonly<Record<string, readonly string[]>> = {
  a: '01 02 03 11 23 24 25 26 29 30 31 32 33 34 36 43 66 68 69 74 80'.split(' '),
  b: '07 08 13 14 15 18 27 35 37 38 39 40 41 42 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 67 73 78 81 82 83'.split(
    ' ',
  ),
  c: '01 02 03 04 05 06 07 08 12 14 15 16 17 18'.split(' '),
  drb1: '01 03 04 07 08 09 10 11 12 13 14 15 16'.split(' '),
  drb3: '01 02 03'.split(' '),
  drb4: '01 02 03'.split(' '),
  drb5: '01 02'.split(' '),
  dqa1: '01 02 03 04 05 06'.split(' '),
  dqb1: '02 03 04 05 06'.split(' '),
  dpa1: '01 02 03 04'.split(' '),
  dpb1: '01 02 03 04 05 06 08 09 10 11 13 14 15 16 17 18 19'.split(' '),
}

/** The first fields of DRB1 with which each of these genes is present. With 01, 08 and 10, none is. */
export const presentWith: Readonly<Record<'drb3' | 'drb4' | 'drb5', readonly string[]>> = {
  drb3: ['03', '11', '12', '13', '14'],
  drb4: ['04', '07', '09'],
  drb5: ['15', '16'],
}
