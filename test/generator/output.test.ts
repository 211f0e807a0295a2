import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonical } from '../contract/canonical.ts'
import { emit, generate, type Json, smallContract } from './small-contract.ts'

describe('a schema becomes a zod expression', () => {
  /** The generated code of a component schema. */
  function written(schema: Json): string | undefined {
    const document = smallContract()
    document.components.schemas.Given = schema
    return /export const Given = (.*?)\nexport type Given /s.exec(generate(document)['schemas.ts'])?.[1]
  }
  const object = (properties: Json, more: Json = {}) => ({
    type: 'object',
    additionalProperties: false,
    properties,
    ...more,
  })
  const afloat = { type: 'boolean', default: true }
  const colour = { $ref: '#/components/schemas/Colour' }

  const cases: [what: string, schema: Json, expression: string][] = [
    ['text', { type: 'string', minLength: 2, maxLength: 3 }, 'z.string().min(2).max(3)'],
    [
      'text with a pattern',
      { type: 'string', pattern: '^a/b$', maxLength: 3 },
      'z.string().regex(/^a\\/b$/).max(3)',
    ],
    ['a date', { type: 'string', format: 'date' }, 'z.iso.date()'],
    [
      'an instant',
      { type: 'string', format: 'date-time' },
      "z.string().refine(keyword.isDateTime, { params: { code: 'wrong-form' } })",
    ],
    ['codes', { type: 'string', enum: ['a', 'b'] }, 'z.enum(["a","b"])'],
    ['codes or null', { type: ['string', 'null'], enum: ['a', 'b', null] }, 'z.enum(["a","b"]).nullable()'],
    ['text or null', { type: ['string', 'null'], maxLength: 3 }, 'z.string().max(3).nullable()'],
    ['an integer', { type: 'integer', format: 'int32', minimum: 0, maximum: 9 }, 'z.int().min(0).max(9)'],
    [
      'an integer or null',
      { type: ['null', 'integer'], format: 'int32', minimum: -1, maximum: 9 },
      'z.int().min(-1).max(9).nullable()',
    ],
    [
      'codes that are integers',
      { type: 'integer', format: 'int32', enum: [2, 3], minimum: 2, maximum: 3 },
      'z.literal([2,3])',
    ],
    ['yes or no', { type: 'boolean' }, 'z.boolean()'],
    [
      'a number or a text',
      {
        oneOf: [
          { type: 'integer', format: 'int32', minimum: 0, maximum: 9 },
          { type: 'string', maxLength: 3 },
        ],
      },
      'z.union([z.int().min(0).max(9), z.string().max(3)])',
    ],
    [
      'branches that a member decides',
      {
        oneOf: [{ $ref: '#/components/schemas/Raft' }, { $ref: '#/components/schemas/BoatLink' }],
        'x-branch': { member: 'id', present: 'BoatLink', absent: 'Raft' },
      },
      'z.xor([Raft, BoatLink])',
    ],
    ['a list', { type: 'array', maxItems: 2, items: colour }, 'z.array(Colour).max(2)'],
    [
      'a list without doubles',
      { type: 'array', uniqueItems: true, items: colour },
      "z.array(Colour).refine(keyword.isUnique, { params: { code: 'duplicate' } })",
    ],
    ['a list that may have doubles', { type: 'array', uniqueItems: false, items: colour }, 'z.array(Colour)'],
    ['a closed object', object({ colour }, { required: ['colour'] }), 'z.strictObject({"colour": Colour})'],
    [
      'an open object',
      object({ colour }, { required: ['colour'], additionalProperties: true }),
      'z.looseObject({"colour": Colour})',
    ],
    ['an object or null', object({}, { type: ['object', 'null'] }), 'z.strictObject({}).nullable()'],
    [
      'an object with at least one member',
      object({}, { minProperties: 1 }),
      "z.strictObject({}).refine(keyword.hasMembers(1), { params: { code: 'too-few' } })",
    ],
    [
      'a member that may be missing',
      object({ id: { $ref: '#/components/schemas/BoatId' } }),
      'z.strictObject({"id": BoatId.optional()})',
    ],
    ['a member with a default', object({ afloat }), 'z.strictObject({"afloat": z.boolean().default(true)})'],
    [
      'a member with the default of a component',
      object({ colour }),
      'z.strictObject({"colour": Colour.default("red")})',
    ],
    [
      'a required member has no default',
      object({ afloat }, { required: ['afloat'] }),
      'z.strictObject({"afloat": z.boolean()})',
    ],
    [
      'a name with hyphen and dot',
      object({ 'a-b.c': colour }, { required: ['a-b.c'] }),
      'z.strictObject({"a-b.c": Colour})',
    ],
    [
      'a choice',
      {
        oneOf: [{ $ref: '#/components/schemas/Row' }],
        discriminator: {
          propertyName: 'by',
          mapping: { oar: '#/components/schemas/Row', paddle: '#/components/schemas/Row' },
        },
      },
      'z.discriminatedUnion("by", [Row])',
    ],
  ]
  test.each(cases)('%s', (_what, schema, expression) => {
    expect(written(schema)).toBe(expression)
  })

  test('with its name and its type, after the schemas that it refers to, and without descriptions', () => {
    const { 'schemas.ts': schemas } = generate(smallContract())
    expect(schemas).toContain(
      'export const Move = z.discriminatedUnion("by", [Sail, Row])\nexport type Move = z.infer<typeof Move>\n',
    )
    expect(schemas).not.toContain('By sail or by oar.')
    const order = [...schemas.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)
    expect(order).toEqual([
      'BoatId',
      'Colour',
      'Boat',
      'Mark',
      'Raft',
      'BoatLink',
      'RaftOrLink',
      'SailWord',
      'Sail',
      'Row',
      'Move',
      'Hla',
      'PatientListItem',
      'ListPatientsRequest',
      'PatientStatus',
      'ProblemType',
      'Problem',
    ])
  })
})

describe('an operation lists what it accepts and which responses it can return', () => {
  const operations = (document = smallContract()) => generate(document)['operations.ts']

  test('its parameters, each parsed according to its type', () => {
    const text = operations()
    expect(text).toContain('"limit": read.integer(z.int().min(1).max(50).default(10))')
    expect(text).toContain(
      `"colours": read.list(["|",","], z.array(schema.Colour).min(1).max(2).refine(keyword.isUnique, { params: { code: 'duplicate' } }).optional())`,
    )
    expect(text).toContain('"afloat": read.boolean(z.boolean().optional())')
    expect(text).toContain('headers: z.object({ "If-None-Match": z.string().max(9).optional() })')
    expect(text).toContain('path: z.object({ "boatId": read.integer(z.int().min(1).max(999)) })')
  })

  test.each([
    ['pipeDelimited', '|'],
    ['spaceDelimited', ' '],
    ['form', ','],
  ])('a list of style %s is split at "%s", and the client joins it so', (style, separator) => {
    const document = smallContract()
    document.paths['/boats'].get.parameters[1].style = style
    const separators = JSON.stringify([...new Set([separator, ','])])
    expect(operations(document)).toContain(`read.list(${separators}, `)
    expect(generate(document)['client.ts']).toContain(`export const listStyle = "${style}"`)
  })

  test('a list of free texts, which can contain commas, is split only at its own separator', () => {
    const document = smallContract()
    document.paths['/boats'].get.parameters[1].schema.items = { type: 'string', maxLength: 9 }
    expect(operations(document)).toContain('read.list(["|"], ')
  })

  test('a required parameter has no default', () => {
    const document = smallContract()
    document.components.parameters.Limit.required = true
    expect(operations(document)).toContain('"limit": read.integer(z.int().min(1).max(50))')
  })

  test('its request body, its scopes and its responses, without descriptions', () => {
    const text = operations()
    expect(text).toContain('method: "post", path: "/boats/{boatId}/moves", scopes: ["boats:write"],')
    expect(text).toContain('body: schema.Move }, body: { mediaTypes: ["application/json"], limits: null },')
    expect(text).toContain(
      'answers: { 200: { headers: ["ETag","Location"], body: z.array(schema.Boat).max(9) }, 400: { problems: ["sunk"] } },',
    )
    expect(text).toContain('answers: { 204: {  }, 400: { problems: ["sunk"] } },')
    expect(text).toContain('headersOfEveryAnswer = [] as const')
    expect(text).toContain('export const operations = { listBoats, moveBoat } as const\n')
    expect(text).not.toContain('Moved.')
  })
})

describe('the document that the generated code and the descriptions emit', () => {
  test('equals the contract, including deprecated parts and links', () => {
    const emitted = emit(smallContract())
    expect(canonical(emitted)).toEqual(canonical(smallContract()))
    expect(JSON.stringify(emitted).match(/"deprecated":true/g)).toHaveLength(4)
  })

  test('has an example that is written in its place', () => {
    const document = smallContract()
    const { content } = document.paths['/boats'].get.responses[200]
    content['application/json'].examples.none = { summary: 'None', value: [] }
    expect(canonical(emit(document))).toEqual(canonical(document))
  })
})

test('a header of every response is listed once', () => {
  const document = smallContract()
  const { ETag } = document.components.headers
  document.components.responses.BadRequest.headers = { ETag }
  document.paths['/boats/{boatId}/moves'].post.responses[204].headers = { ETag }
  const text = generate(document)['operations.ts']
  expect(text).toContain('headersOfEveryAnswer = ["ETag"] as const')
  expect(text).toContain('200: { headers: ["Location"], body')
})

describe('the generated code can be imported', () => {
  const root = join(import.meta.dirname, '../..')
  let folder = ''
  let schemas: Json
  let client: Json
  let app: OpenAPIHono
  const modules: Record<string, Json> = {}

  beforeAll(async () => {
    // In the root of the project, so that the packages are found.
    mkdirSync(join(root, 'dist'), { recursive: true })
    folder = mkdtempSync(join(root, 'dist/generator-'))
    cpSync(join(root, 'src/json'), join(folder, 'src/json'), { recursive: true })
    mkdirSync(join(folder, 'generated'))
    writeFileSync(join(folder, 'generated/openapi.json'), JSON.stringify(smallContract()))
    for (const [name, text] of Object.entries(generate(smallContract()))) {
      writeFileSync(join(folder, 'generated', name), text)
    }
    cpSync(join(root, 'client'), join(folder, 'client'), { recursive: true })
    modules.client = await import(join(folder, 'client/create-client.ts'))
    for (const name of ['schemas', 'operations', 'codes', 'lifecycle', 'problems']) {
      modules[name] = await import(join(folder, `generated/${name}.ts`))
    }
    schemas = modules.schemas

    app = new OpenAPIHono({
      defaultHook: (result, c) =>
        result.success
          ? undefined
          : c.json({ wrong: result.error.issues.map(({ path }) => path.join('.')) }, 400),
    })
    const routes = Object.values<Json>(modules.operations.operations).map(({ request, ...rest }) => {
      const { path: params, headers, query, body } = request
      const parts = { query, ...(params && { params }), ...(headers && { headers }) }
      const content = { 'application/json': { schema: body } }
      return createRoute({
        ...rest,
        request: { ...parts, ...(body && { body: { required: true, content } }) },
        responses: { 200: { description: 'What was read.' } },
      })
    })
    const [listBoats, moveBoat] = routes
    app.openapi(listBoats as Json, (c: Json) =>
      c.json({ query: c.req.valid('query'), headers: c.req.valid('header') }),
    )
    app.openapi(moveBoat as Json, (c: Json) =>
      c.json({ params: c.req.valid('param'), body: c.req.valid('json') }),
    )
    client = modules.client.createClient({
      baseUrl: 'http://boats.example',
      fetch: async (request: Request) => app.fetch(request),
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const boat = { id: 1, colour: 'red' }
  const accepted: [what: string, schema: string, value: Json, result?: Json][] = [
    ['a default is filled in', 'Boat', boat, { ...boat, afloat: true }],
    ['null where it is allowed', 'Boat', { ...boat, afloat: false, name: null }],
    ['a name in the pattern', 'Boat', { ...boat, afloat: false, name: 'Ann o.' }],
    ['any member in an open object', 'Boat', { ...boat, afloat: false, cargo: { tea: 3 } }],
    ['an instant', 'Boat', { ...boat, afloat: false, seen: '2024-02-29T23:59:59.999Z' }],
    ['a date', 'Boat', { ...boat, afloat: false, built: '2024-02-29' }],
    ['one of the codes', 'Boat', { ...boat, afloat: false, mast: 3 }],
    ['one branch', 'Move', { by: 'sail', wind: 0 }],
    ['the other branch', 'Move', { by: 'paddle' }],
  ]
  test.each(accepted)('accepts: %s', (_what, schema, value, result = value) => {
    expect(schemas[schema].parse(value)).toEqual(result)
  })

  const refused: [what: string, schema: string, value: Json, path: string][] = [
    ['a missing member', 'Boat', { id: 1, afloat: true }, 'colour'],
    ['an unknown member', 'Boat', { ...boat, sails: 2 }, ''],
    ['null where it is not allowed', 'Boat', { ...boat, colour: null }, 'colour'],
    ['an integer out of bounds', 'BoatId', 1000, ''],
    ['a fraction', 'BoatId', 1.5, ''],
    ['an integer as text', 'BoatId', '1', ''],
    ['text that is too short', 'Boat', { ...boat, name: 'A' }, 'name'],
    ['text outside the pattern', 'Boat', { ...boat, name: 'ann' }, 'name'],
    ['a code that is not in the list', 'Boat', { ...boat, mast: 2 }, 'mast'],
    ['an unknown code', 'Colour', 'green', ''],
    ['a day that does not exist', 'Boat', { ...boat, built: '2025-02-29' }, 'built'],
    ['an instant that does not exist', 'Boat', { ...boat, seen: '2025-02-29T00:00:00.000Z' }, 'seen'],
    ['an entry that stands twice', 'Boat', { ...boat, crew: ['Ann', 'Ann'] }, 'crew'],
    ['an empty list', 'Boat', { ...boat, crew: [] }, 'crew'],
    ['a list that is too long', 'Boat', { ...boat, crew: ['a', 'b', 'c', 'd'] }, 'crew'],
    ['no branch', 'Move', { by: 'steam' }, 'by'],
    ['a member of the other branch', 'Move', { by: 'oar', wind: 3 }, ''],
    ['a member that the branch needs', 'Move', { by: 'sail' }, 'wind'],
  ]
  test.each(refused)('rejects: %s', (_what, schema, value, path) => {
    const { success, error } = schemas[schema].safeParse(value)
    expect(success).toBe(false)
    expect(error.issues.map((issue: Json) => issue.path.join('.'))).toContain(path)
  })

  test('a request of the client arrives at the route unchanged', async () => {
    const query = { limit: 5, colours: ['red', 'blue'], afloat: false }
    const { data } = await client.GET('/boats', { params: { query, header: { 'If-None-Match': '"1"' } } })
    expect(data).toEqual({ query, headers: { 'If-None-Match': '"1"' } })
  })

  test('a request without parameters gets the defaults', async () => {
    const { data } = await client.GET('/boats')
    expect(data).toEqual({ query: { limit: 10 }, headers: {} })
  })

  test.each([
    ['limit', { limit: 51 }],
    ['limit', { limit: 'many' }],
    ['afloat', { afloat: 'yes' }],
    ['colours.1', { colours: ['red', 'green'] }],
    ['colours', { colours: ['red', 'red'] }],
    ['', { size: 1 }],
  ])('an invalid request is rejected at "%s": %j', async (path, query) => {
    const { error, response } = await client.GET('/boats', { params: { query } })
    expect(response.status).toBe(400)
    expect(error).toEqual({ wrong: [path] })
  })

  test('path parameters and the request body are read', async () => {
    const options = { params: { path: { boatId: 7 } }, body: { by: 'sail', wind: 4 } }
    const { data } = await client.POST('/boats/{boatId}/moves', options)
    expect(data).toEqual({ params: { boatId: 7 }, body: { by: 'sail', wind: 4 } })
  })

  test('the data in the contract', () => {
    expect(modules.lifecycle.transitions).toEqual([
      { from: 'NEW', to: 'STP', by: ['user'], effect: 'It ends.' },
    ])
    expect(modules.problems.problems.adrift).toEqual({
      type: '/problems/adrift',
      status: 404,
      title: 'Adrift',
      meaning: 'It is elsewhere.',
      action: 'Look out.',
      fields: [],
    })
    expect(modules.problems.problems.sunk.fields).toEqual(['depth'])
    expect(modules.codes.problemType).toEqual([
      { value: '/problems/sunk', label: 'It is below.' },
      { value: '/problems/adrift', label: 'It is elsewhere.' },
    ])
  })
})

test('the sensitive fields are listed by name', () => {
  expect(generate(smallContract())['redaction.ts']).toContain('readonly string[] = ["secret"]')
})

test('the limits of a list are those of its schemas', () => {
  const { 'limits.ts': text } = generate(smallContract())
  expect(text).toContain('export const searchesInList = 2\n')
  expect(text).toContain('export const listDefaults = {"limit":3} as const\n')
})
