import { join } from 'node:path'
import { readContract } from '../../src/generator/docs/document.ts'

export const root = join(import.meta.dirname, '../..')

/** The published contract. Each call returns a copy that a test may change. */
export const contract = () => readContract(join(root, 'generated/openapi.json'))

/** A sample that imports the source of the client package, because the package is not installed here. */
export const fromSource = (sample: string): string =>
  sample.replace("'@patient-api/client'", "'./client/index.ts'")
