/**
 * Generates the files in generated/ from the bundle generated/openapi.json. If something in it cannot be translated, it
 * names the location and writes no file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { openContract } from './bundle.ts'
import { writeClaims } from './claims.ts'
import { writeClient } from './client.ts'
import { writeCodes } from './codes.ts'
import { writeLifecycle, writeRedaction } from './extension-data.ts'
import { writeLimits } from './limits.ts'
import { writeOperations } from './operations.ts'
import { writeProblems } from './problems.ts'
import { writeSchemas } from './schemas.ts'
import { writeTypes } from './types.ts'
import { Untranslatable } from './untranslatable.ts'
import { writeYaml } from './yaml.ts'

const folder = new URL('../../generated/', import.meta.url)

try {
  const contract = openContract(JSON.parse(readFileSync(new URL('openapi.json', folder), 'utf8')))
  const files = {
    'schemas.ts': writeSchemas(contract),
    'operations.ts': writeOperations(contract),
    'client.ts': writeClient(contract),
    'codes.ts': writeCodes(contract),
    'lifecycle.ts': writeLifecycle(contract),
    'problems.ts': writeProblems(contract),
    'redaction.ts': writeRedaction(contract),
    'limits.ts': writeLimits(contract),
    'claims.ts': writeClaims(contract),
    'types.ts': await writeTypes(contract),
    'openapi.yaml': writeYaml(contract.document),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text)
} catch (error) {
  if (!(error instanceof Untranslatable)) throw error
  console.error(`The contract has something that cannot be translated.\n  ${error.message}`)
  process.exitCode = 1
}
