/** The single values of the laboratory. */
import { spoiled } from '../spoiled.ts'
import type { Either, Integer, List, Text } from '../vocabulary.ts'

/** May be empty and null, because current clients send that (LIMS proposal). */
export const free: Text = {
  type: 'string',
  nullable: true,
  maxLength: 255,
  source: 'decision 0020: may be empty or null. The length is of version 0.1.0',
}
export const dateOfBirth: Text = {
  type: 'string',
  nullable: true,
  maxLength: 10,
  // Not checked against a calendar.
  accepted: ['', '1952-01-01', '1952-02-31', '1952-12-30', '1952-10-29', '1952-09-09', '2099-11-19'],
  refused: [
    ...['1952-1-01', '1952-01-1', '1952-13-01', '1952-00-10', '1952-20-01', '1952-01-00', '1952-01-32'],
    ...[
      '1952-01-40',
      '52-01-01',
      '19520101',
      '01/01/1952',
      '1952-01-01T',
      '952-01-01',
      'x1952-01-01',
      '1952-01-0a',
      ' ',
    ],
    ...spoiled('1952-01-01', '1952-12-31', '1952-11-29'),
  ],
  source: 'decision 0020: YYYY-MM-DD or empty',
}
export const socialSecurityNumber: Text = {
  type: 'string',
  nullable: true,
  maxLength: 9,
  accepted: ['', '000001234', '999999999'],
  refused: [
    ...['00000123', '0000012345', '000-00-1234', '00000123a', '*****1234', '*********', ' '],
    ...spoiled('000001234'),
  ],
  source: 'nullable: LIMS proposal; nine digits without hyphens or empty: decision 0020; not masked: 0021',
}
/** In responses: complete, or its last four digits after asterisks. */
export const shownSecurityNumber: Text = {
  type: 'string',
  nullable: true,
  maxLength: 9,
  accepted: ['', '000001234', '999999999', '*****1234', '*****9999'],
  refused: [
    '****1234',
    '*****123',
    '******234',
    '****01234',
    '*********',
    '1234*****',
    '00000123',
    '000-00-1234',
    '1234',
    ...spoiled('000001234', '*****1234'),
  ],
  source: 'decision 0021: the last four characters remain',
}
/** One number under two names: ID of a patient, MCID of a link. */
export const mcid: Integer = {
  type: 'integer',
  minimum: 1,
  maximum: 999999999,
  source: 'integer: LIMS proposal; up to nine digits: decision 0019',
}
export const caseID: Integer = {
  type: 'integer',
  minimum: 1,
  maximum: 999999999,
  source: 'decision 0019 for the number; its bounds are of version 0.1.0',
}
export const patientMRN: Text = {
  type: 'string',
  maxLength: 10,
  accepted: ['P000001032', 'P999999999', 'P000000001'],
  refused: [
    'P00000103',
    'P0000010320',
    'p000001032',
    '000001032',
    'Q000001032',
    'P00000103a',
    'xP000001032',
    ...spoiled('P000001032'),
  ],
  source: 'decision 0019: P and nine digits',
}
const reference = (source: string): Either => ({
  type: 'either',
  of: [
    { type: 'integer', minimum: 0, maximum: 9007199254740991, source },
    { type: 'string', maxLength: 255, source },
  ],
  source,
})
export const payerMcid = reference('integer: LIMS proposal; text too: decision 0019. Bounds of version 0.1.0')
export const insuredRelationshipID: Integer = {
  type: 'integer',
  nullable: true,
  minimum: 0,
  maximum: 2147483647,
  source: 'integer: LIMS proposal. Null and the bounds are of version 0.1.0',
}
export const medicationIDs: List = {
  type: 'array',
  maxItems: 1000,
  items: reference('the items and their bounds are of version 0.1.0'),
  source: 'LIMS proposal: must be there, may be empty. The bound is of version 0.1.0',
}
