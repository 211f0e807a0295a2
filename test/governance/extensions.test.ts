import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extensions } from '../../openapi/governance/extensions.js'
import { checkDialect } from '../../src/generator/dialect.ts'
import { targetOf } from '../../src/json/reference.ts'
import { type Json, smallContract } from '../generator/small-contract.ts'
import { contract } from '../support/document.ts'
import { lint, root } from './lint.ts'

const names = Object.keys(extensions)

/** An example of every kind of object in the small contract. */
const places = [
  '#',
  '#/info',
  '#/servers/0',
  '#/tags/0',
  '#/paths',
  '#/paths/~1boats',
  '#/paths/~1boats/get',
  '#/paths/~1boats/get/parameters/1',
  '#/paths/~1boats/get/parameters/1/schema',
  '#/paths/~1boats/get/responses',
  '#/paths/~1boats/get/responses/200',
  '#/paths/~1boats/get/responses/200/content/application~1json',
  '#/paths/~1boats/get/responses/200/content/application~1json/schema',
  '#/paths/~1boats~1{boatId}~1moves/post/requestBody',
  '#/components',
  '#/components/securitySchemes/bearerAuth',
  '#/components/parameters/Limit/schema',
  '#/components/headers/ETag',
  '#/components/headers/ETag/schema',
  '#/components/responses/BadRequest',
  '#/components/examples/Sunk',
  '#/components/schemas/Boat/properties/crew/items',
  '#/components/schemas/Raft/properties/logs',
  '#/components/schemas/RaftOrLink',
  '#/components/schemas/Move/discriminator',
]

const at = (document: Json, place: string): Json => targetOf(document, { $ref: place })

test('the linter and the generator reject an unknown extension in every kind of object', async () => {
  mkdirSync(join(root, 'dist'), { recursive: true })
  const folder = mkdtempSync(join(root, 'dist/extensions-'))
  try {
    const document = smallContract()
    for (const place of places) at(document, place)['x-nowhere'] = 1
    const file = join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify(document))
    const { findings } = await lint([file])
    const found = findings.filter(({ rule }) => rule === 'contract/registered-extensions')
    expect(found.map(({ pointer }) => pointer).sort()).toEqual(
      places.map((place) => `${place}/x-nowhere`).sort(),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
  for (const place of places) {
    const document = smallContract()
    at(document, place)['x-nowhere'] = 1
    expect(() => checkDialect(document)).toThrow(`${place}/x-nowhere: x-nowhere is not in the register`)
  }
}, 60_000)

test.each(names)('%s is used by the contract, and by every file that the register names', (name) => {
  expect(JSON.stringify(contract)).toContain(`"${name}":`)
  const { readers = [] } = extensions[name] ?? {}
  expect(readers.filter((file) => !readFileSync(join(root, file), 'utf8').includes(name))).toEqual([])
  expect(readers.length).toBeGreaterThan(0)
})

test.each(names)('%s is described in a sentence', (name) => {
  expect(extensions[name]?.description).toMatch(/^[A-Z].*\.$/)
})
