/** The values of the HLA typing: valid ones, and ones that look valid. */
import { spoiled } from '../spoiled.ts'
import type { Text } from '../vocabulary.ts'

/** Alleles, groups, first field only, multiple allele codes, NEW. Source: WMDA guideline and technical guidelines. */
const accepted = [
  ...['02:01', '024:01', '0201:01', '01:123', '02:12345'],
  ...['01:01:01', '01:01:12345', '01:01:01:01', '01:01:01:12345', '01:12345:01'],
  ...['24:09N', '24:09L', '24:09S', '24:09C', '24:09A', '24:09Q', '02:01:01N', '02:01:01:02L'],
  ...['01:01:01G', '01:01:001G', '01:01P', '01:12345P', '01:01G', '01:01:01P', '0201:01P'],
  ...['44:XX', '01:AD', '01:ABC', '01:ANDK', '01:ANDKJ', '0101:AD'],
  'NEW',
  // Twenty characters, the most that EMDIS gives a DNA value (A20).
  '0201:12345:12345:123',
]

const refused = [
  ...['A*01:01', '2:01', '02012:01', '02:1', '02:123456', '02:', ':01', '01', '0101', '01-01', '02;01'],
  ...['01:01:1', '01:01:123456', '01:01:01:1', '01:01:01:123456', '01:01:01:01:01', '01:01:', '01::01'],
  ...['24:09X', '24:09B', '24:09NN', '24:09n', '24:09N:01', '24:N'],
  ...['01:01:1G', '01:01:0001G', '01:01:01:01G', '01:01R', '01:01GP', '01:01PN', '01:1P'],
  ...['01:A', '01:ANDKJX', '01:ad', '01:A1', '01:AD:01', '44:XXXXXX'],
  ...['NE', 'NEWS', 'new', 'UUUU', 'NNN', 'XXX', 'xxxx', 'nnnn', 'XX'],
  // A list of alleles. Senders must use a multiple allele code instead.
  ...['01:01/01:02', '01:01+02:01', '01:01|01:02', '01:01^02:01', '01:01~02:01'],
  ...[' 01:01', '01:01 ', '01:01\n', '01:01x', 'x01:01', 'xNEW', '01:01,01:02', ''],
  // Valid except for its twenty-first character.
  '0201:12345:12345:1234',
]

const spoilt = spoiled('0201:12345:12:1234L', '01:12345:001G', '01:12345P', '0101:ANDKJ')

const absent = ['XXXX', 'NNNN']
const usual = {
  type: 'string',
  maxLength: 20,
  accepted,
  refused: [...refused, ...spoilt, ...absent],
  source: 'WMDA technical guidelines; EMDIS A20; decision 0007',
} as const
/** XXXX and NNNN are for the genes that some people do not have. */
const drb345 = {
  type: 'string',
  maxLength: 20,
  accepted: [...accepted, ...absent],
  refused: [...refused, ...spoilt, 'XXXXX', 'NNNNN', 'XXNN'],
  source: 'WMDA technical guidelines: XXXX and NNNN only at DRB3, DRB4, DRB5',
} as const

export const field1: Text = usual
export const field2: Text = { ...usual, nullable: true }
export const drb345Field1: Text = drb345
export const drb345Field2: Text = { ...drb345, nullable: true }
