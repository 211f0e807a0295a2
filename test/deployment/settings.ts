/** The names of all settings, from the text of the programs that read them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/process.ts'

const program = readFileSync(join(root, 'src/server/config.ts'), 'utf8')

/** In the order of the alphabet. */
export const settingNames: readonly string[] = [
  ...new Set(
    // env.PORT, or the names before = env: { AUTH_ISSUER: issuer, DATABASE_POOL: size = '10' } = env
    [...program.matchAll(/\benv\.([A-Z_]+)|\b([A-Z][A-Z_]+): \w+(?: = '\w*')?(?=[^{}]*\} = env)/g)].map(
      ([, read, taken]) => read ?? taken ?? '',
    ),
  ),
].sort()
