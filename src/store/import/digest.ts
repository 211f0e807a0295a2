import { createHash } from 'node:crypto'

/** The number of rows of a table, and a hash of all their values in the order of the key. */
export interface Digest {
  readonly rows: number
  /** SHA-256 in hexadecimal. */
  readonly sha256: string
}

export type Values = readonly unknown[]

/** Counts and hashes rows one after the other. */
export function digester(): { add(row: Values): void; end(): Digest } {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add(row) {
      rows++
      hash.update(`${JSON.stringify(row)}\n`)
    },
    end: () => ({ rows, sha256: hash.digest('hex') }),
  }
}
