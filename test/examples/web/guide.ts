import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../support/process.ts'

/** The text of a guide. */
export const guide = (file: string): string => readFileSync(join(root, 'docs/guides', file), 'utf8')
