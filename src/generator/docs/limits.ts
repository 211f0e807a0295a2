/** The limits of the contract as they are written in a sentence of a guide. */
import type { Contract } from './document.ts'

const mebibyte = 1024 * 1024

/** The maximum size of a request body: 1 MiB. */
export function bodyLimit({ 'x-max-body-bytes': bytes }: Contract): string {
  const mebibytes = bytes / mebibyte
  return Number.isInteger(mebibytes) ? `${mebibytes} MiB` : `${bytes} bytes`
}

/** The loci that a search requires: A, B and DRB1. */
export const searchLoci = ({ components }: Contract): string =>
  new Intl.ListFormat('en-GB').format(
    (components.schemas.Hla?.['x-search-requires'] ?? []).map((locus) => locus.toUpperCase()),
  )
