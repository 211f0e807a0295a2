import { join } from 'node:path'
import { readContract } from '../../src/generator/docs/document.ts'

export const root = join(import.meta.dirname, '../..')

/** The published contract. Each call returns a copy that a test may change. */
export const contract = () => readContract(join(root, 'generated/openapi.json'))
