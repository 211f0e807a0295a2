/** The single values of searches, leases and results. */
import { loci, matchEngines, outcomes, searchStates, searchTypes } from '../codes/search.ts'
import { type Bool, type Integer, type List, ours, type Text } from '../vocabulary.ts'
import { noUuids, uuids } from './uuid.ts'

export const searchId: Integer = {
  type: 'integer',
  minimum: 1,
  maximum: 2147483647,
  source: 'integer, at least 1: WMDA chapter 4. The maximum is of version 0.1.0',
}
export const matchEngine: Integer = { type: 'integer', codes: matchEngines, source: 'WMDA chapter 4' }
export const searchType: Text = { type: 'string', codes: searchTypes, source: 'WMDA chapter 4' }
export const overallMismatches: Integer = {
  type: 'integer',
  minimum: 0,
  maximum: 7,
  default: 0,
  source: 'WMDA chapter 4: default 0, enum of 8',
}
export const isCbuAbLowDrb1HighResolution: Bool = {
  type: 'boolean',
  nullable: true,
  default: false,
  source: 'WMDA chapter 4: nullable, default false',
}
export const searchOnlyOwnIon: Bool = {
  type: 'boolean',
  nullable: true,
  default: false,
  source: 'name: public clients of version 2. Its default and null are of version 0.1.0',
}
export const lociToBeConsidered: List = {
  type: 'array',
  nullable: true,
  minItems: 1,
  maxItems: 11,
  unique: true,
  items: { type: 'string', codes: loci, source: 'EMDIS RESOLUT' },
  source: 'an array: WMDA chapter 4. Its items and bounds are of version 0.1.0',
}
export const state: Text = { type: 'string', codes: searchStates, source: 'decision 0022' }
export const outcome = (code: string): Text => ({
  type: 'string',
  codes: outcomes,
  only: [code],
  source: 'decision 0022',
})
export const leaseId: Text = {
  type: 'string',
  maxLength: 36,
  accepted: uuids,
  refused: [...noUuids, ''],
  source: ours,
}
export const count: Integer = { type: 'integer', minimum: 1, maximum: 100, default: 1, source: ours }
export const summaryText: Text = {
  type: 'string',
  minLength: 1,
  maxLength: 1000,
  source: 'name and type: public clients of version 2. The lengths are of version 0.1.0',
}
/** In a response: the text of the match engine, or what the service says about a search without one. */
export const progressText: Text = {
  type: 'string',
  minLength: 1,
  maxLength: 1100,
  source: 'name and type: public clients of version 2. The lengths: decision 0029',
}
export const found: Integer = { type: 'integer', minimum: 0, maximum: 100000000, source: ours }
export const message: Text = { type: 'string', minLength: 1, maxLength: 1000, source: ours }
