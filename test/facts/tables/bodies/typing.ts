/** The HLA typing: eleven loci with one or two values each. */
import * as hla from '../fields/hla.ts'
import type { Obj } from '../vocabulary.ts'

const locus: Obj = {
  type: 'object',
  members: { 'field1*': hla.field1, field2: hla.field2 },
  source: 'public clients of version 2; decision 0007',
}
const drb345: Obj = {
  type: 'object',
  members: { 'field1*': hla.drb345Field1, field2: hla.drb345Field2 },
  source: 'public clients of version 2; decision 0007',
}
export const typing: Obj = {
  type: 'object',
  minMembers: 1,
  members: {
    a: locus,
    b: locus,
    c: locus,
    drb1: locus,
    drb3: drb345,
    drb4: drb345,
    drb5: drb345,
    dqa1: locus,
    dqb1: locus,
    dpa1: locus,
    dpb1: locus,
  },
  source: 'eleven loci in small letters: public clients, EMDIS RESOLUT; at least one: decision 0007',
}
