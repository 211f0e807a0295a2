/** A contract with one example of everything that the generator translates, new for each test. */

import { OpenAPIHono, z } from '@hono/zod-openapi'
import { describeSchemas, routeOf } from '../../src/contract/description.ts'
import { openContract } from '../../src/generator/bundle.ts'
import { writeClaims } from '../../src/generator/claims.ts'
import { writeClient } from '../../src/generator/client.ts'
import { writeCodes } from '../../src/generator/codes.ts'
import { writeLifecycle, writeRedaction } from '../../src/generator/extension-data.ts'
import { writeLimits } from '../../src/generator/limits.ts'
import { writeOperations } from '../../src/generator/operations.ts'
import { writeProblems } from '../../src/generator/problems.ts'
import { writeSchemas } from '../../src/generator/schemas.ts'
import * as read from '../../src/json/parameter-text.ts'
import { resolverOf } from '../../src/json/reference.ts'
import * as keyword from '../../src/json/schema-keywords.ts'
import { load } from '../contract/anew.ts'

// biome-ignore lint/suspicious/noExplicitAny: an arbitrary document
export type Json = any

/** A deprecation in the form of x-deprecation. */
export const old = (instead: string): Json => ({ since: '2027-01-01', sunset: '2027-06-30', instead })

export const smallContract = (): Json => ({
  openapi: '3.1.1',
  info: { title: 'Boats', version: '1.0.0' },
  servers: [{ url: 'http://127.0.0.1:8080' }],
  tags: [{ name: 'Boats' }],
  'x-max-body-bytes': 99,
  paths: {
    '/boats': {
      get: {
        operationId: 'listBoats',
        tags: ['Boats'],
        summary: 'List boats',
        description: 'Lists boats.',
        security: [{ bearerAuth: ['boats:read'] }],
        parameters: [
          { $ref: '#/components/parameters/Limit' },
          {
            name: 'colours',
            in: 'query',
            description: 'Only boats of these colours.',
            style: 'pipeDelimited',
            explode: false,
            schema: {
              type: 'array',
              minItems: 1,
              maxItems: 2,
              uniqueItems: true,
              items: { $ref: '#/components/schemas/Colour' },
            },
            example: ['red'],
          },
          {
            name: 'afloat',
            in: 'query',
            deprecated: true,
            'x-deprecation': old('Leave it out.'),
            schema: { type: 'boolean' },
            example: true,
          },
          { name: 'If-None-Match', in: 'header', schema: { type: 'string', maxLength: 9 }, example: '"1"' },
        ],
        responses: {
          200: {
            description: 'The boats.',
            headers: {
              ETag: { $ref: '#/components/headers/ETag' },
              Location: {
                description: 'Where they are.',
                deprecated: true,
                'x-deprecation': old('Read the body.'),
                schema: { type: 'string', format: 'uri-reference', maxLength: 9 },
                examples: { sea: { summary: 'Sea', value: '/sea' } },
              },
            },
            links: {
              move: { $ref: '#/components/links/FirstMove' },
              again: { operationId: 'listBoats', parameters: { limit: '$request.query.limit' } },
            },
            content: {
              'application/json': {
                schema: { type: 'array', maxItems: 9, items: { $ref: '#/components/schemas/Boat' } },
                examples: { two: { $ref: '#/components/examples/TwoBoats' } },
              },
            },
          },
          400: { $ref: '#/components/responses/BadRequest' },
        },
      },
    },
    '/boats/{boatId}/moves': {
      post: {
        operationId: 'moveBoat',
        tags: ['Boats'],
        deprecated: true,
        'x-deprecation': old('Use `listBoats`.'),
        security: [{ bearerAuth: ['boats:write'] }],
        parameters: [
          { name: 'boatId', in: 'path', required: true, schema: { $ref: '#/components/schemas/BoatId' } },
          { $ref: '#/components/parameters/IdempotencyKey' },
        ],
        requestBody: {
          description: 'Where to.',
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Move' },
              examples: { sail: { $ref: '#/components/examples/Sailing' } },
            },
          },
        },
        responses: {
          204: { description: 'Moved.' },
          400: { $ref: '#/components/responses/BadRequest' },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      bearerAuth: {
        type: 'http',
        scheme: 'bearer',
        'x-claims': {
          type: 'object',
          additionalProperties: true,
          required: ['crew'],
          properties: {
            crew: {
              type: 'string',
              description: 'The crew.',
              pattern: '^[a-z/]*$',
              minLength: 2,
              maxLength: 9,
              'x-form': 'crew: a string of letters',
            },
            port: { type: 'string', description: 'The port.', 'x-form': 'port: a string without form' },
          },
        },
      },
    },
    schemas: {
      Boat: {
        type: 'object',
        description: 'A boat.',
        additionalProperties: false,
        required: ['id', 'colour'],
        minProperties: 2,
        properties: {
          id: { $ref: '#/components/schemas/BoatId' },
          colour: { $ref: '#/components/schemas/Colour' },
          name: {
            type: ['string', 'null'],
            title: 'Name',
            pattern: '^[A-Z][a-z .]*$',
            minLength: 2,
            maxLength: 20,
            examples: ['Ann'],
          },
          afloat: { type: 'boolean', default: true },
          mast: {
            type: 'integer',
            format: 'int32',
            minimum: 0,
            maximum: 3,
            enum: [0, 1, 3],
            deprecated: true,
            'x-deprecation': old('Count the sails.'),
          },
          built: { type: 'string', format: 'date', maxLength: 10 },
          seen: {
            type: 'string',
            format: 'date-time',
            maxLength: 24,
          },
          crew: {
            type: 'array',
            minItems: 1,
            maxItems: 3,
            uniqueItems: true,
            items: { type: 'string', maxLength: 9 },
          },
          cargo: { type: 'object', additionalProperties: true, properties: {} },
        },
        examples: [{ id: 1, colour: 'red' }],
        'x-deprecations': { colour: old('Look at it.') },
        'x-alone': 'A boat sails alone.',
      },
      Mark: {
        oneOf: [
          { type: 'integer', format: 'int64', minimum: 0, maximum: 2 ** 53 - 1 },
          { type: 'string', minLength: 1, maxLength: 9 },
        ],
        examples: [1],
      },
      Raft: {
        type: 'object',
        additionalProperties: true,
        required: ['logs'],
        properties: {
          logs: { type: 'integer', format: 'int32', minimum: 1, maximum: 99 },
          mark: { $ref: '#/components/schemas/Mark' },
          secret: { type: 'string', maxLength: 9, 'x-sensitive': true },
        },
        not: { anyOf: [{ required: ['id'] }, { required: ['sail'] }] },
        'x-forbidden': { id: 'A raft has no id.', sail: 'Remove it. A raft has no sail.' },
      },
      BoatLink: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        properties: { id: { $ref: '#/components/schemas/BoatId' } },
      },
      RaftOrLink: {
        oneOf: [{ $ref: '#/components/schemas/Raft' }, { $ref: '#/components/schemas/BoatLink' }],
        'x-branch': { member: 'id', present: 'BoatLink', absent: 'Raft' },
        examples: [{ id: 1 }],
      },
      BoatId: { type: 'integer', format: 'int32', minimum: 1, maximum: 999 },
      Colour: { type: 'string', enum: ['red', 'blue'], maxLength: 4, default: 'red' },
      Move: {
        description: 'By sail or by oar.',
        oneOf: [{ $ref: '#/components/schemas/Sail' }, { $ref: '#/components/schemas/Row' }],
        discriminator: {
          propertyName: 'by',
          mapping: {
            sail: '#/components/schemas/Sail',
            oar: '#/components/schemas/Row',
            paddle: '#/components/schemas/Row',
          },
        },
      },
      Sail: {
        type: 'object',
        additionalProperties: false,
        required: ['by', 'wind'],
        properties: {
          by: { $ref: '#/components/schemas/SailWord' },
          wind: { type: 'integer', format: 'int32', minimum: 0, maximum: 12 },
        },
      },
      SailWord: { type: 'string', enum: ['sail'] },
      Row: {
        type: 'object',
        additionalProperties: false,
        required: ['by'],
        properties: { by: { type: 'string', enum: ['oar', 'paddle'] } },
      },
      Hla: {
        type: 'object',
        additionalProperties: false,
        properties: { a: { $ref: '#/components/schemas/BoatId' } },
        'x-search-requires': ['a'],
      },
      PatientListItem: {
        type: 'object',
        additionalProperties: false,
        properties: {
          requests: { type: 'array', maxItems: 2, items: { $ref: '#/components/schemas/BoatId' } },
        },
      },
      ListPatientsRequest: {
        type: 'object',
        additionalProperties: false,
        properties: {
          limit: { type: 'integer', format: 'int32', minimum: 1, maximum: 9, default: 3 },
          afloat: { type: 'boolean' },
        },
      },
      PatientStatus: {
        type: 'string',
        enum: ['NEW', 'STP'],
        'x-transitions': [{ from: 'NEW', to: 'STP', by: ['user'], effect: 'It ends.' }],
        'x-clocks': { idle: { days: 2, effect: 'It ends by itself.' } },
      },
      Problem: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'title', 'status', 'detail'],
        properties: {
          type: { $ref: '#/components/schemas/ProblemType' },
          title: { type: 'string', maxLength: 20 },
          status: { type: 'integer', format: 'int32', minimum: 400, maximum: 599 },
          detail: { type: 'string', description: 'What is wrong.', maxLength: 20 },
          depth: { type: 'integer', format: 'int32', minimum: 1, maximum: 9 },
        },
      },
      ProblemType: {
        type: 'string',
        enum: ['/problems/sunk', '/problems/adrift'],
        'x-enumDescriptions': { '/problems/sunk': 'It is below.', '/problems/adrift': 'It is elsewhere.' },
        'x-problem-types': {
          '/problems/sunk': { status: 400, title: 'Sunk', action: 'Dive.', fields: ['depth'] },
          '/problems/adrift': { status: 404, title: 'Adrift', action: 'Look out.' },
        },
      },
    },
    parameters: {
      Limit: {
        name: 'limit',
        in: 'query',
        description: 'How many.',
        required: false,
        schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 50, default: 10 },
        example: 5,
      },
      IdempotencyKey: {
        name: 'Idempotency-Key',
        in: 'header',
        schema: { type: 'string', maxLength: 9 },
        'x-kept-for': { hours: 3 },
      },
    },
    headers: {
      ETag: {
        description: 'The state.',
        required: true,
        schema: { type: 'string', maxLength: 9 },
        example: '"1"',
      },
    },
    responses: {
      BadRequest: {
        description: 'ProblemError.',
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: { sunk: { $ref: '#/components/examples/Sunk' } },
          },
        },
      },
    },
    links: {
      FirstMove: {
        operationId: 'moveBoat',
        description: 'Move the first boat.',
        parameters: { boatId: '$response.body#/0/id' },
        requestBody: '$request.body',
      },
    },
    examples: {
      TwoBoats: { summary: 'Two', description: 'A pair.', value: [{ id: 1, colour: 'red' }] },
      Sailing: { summary: 'Sail', value: { by: 'sail', wind: 4 } },
      Sunk: { summary: 'Sunk', value: { type: '/problems/sunk' } },
    },
  },
})

/** The document that @hono/zod-openapi emits for a contract, from the generated code and the descriptions. */
export function emit(document: Json): Json {
  const files = generate(document)
  const schema = load(files['schemas.ts'], { z, keyword })
  const { operations } = load(files['operations.ts'], { z, read, keyword, schema })
  const app = new OpenAPIHono()
  const resolve = resolverOf(document)
  const { openapi, info, servers, tags, components } = document
  describeSchemas(app.openAPIRegistry, schema, components.schemas)
  for (const { path, method, ...rest } of Object.values<Json>(operations)) {
    const described = document.paths[path][method]
    app.openAPIRegistry.registerPath(routeOf({ path, method, ...rest }, described, resolve))
  }
  for (const [name, scheme] of Object.entries<Json>(components.securitySchemes)) {
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme)
  }
  return app.getOpenAPI31Document({ openapi, info, servers, tags })
}

/** The files that the generator writes itself. openapi-typescript writes the types. */
export function generate(document: Json) {
  const contract = openContract(document)
  return {
    'schemas.ts': writeSchemas(contract),
    'operations.ts': writeOperations(contract),
    'client.ts': writeClient(contract),
    'codes.ts': writeCodes(contract),
    'lifecycle.ts': writeLifecycle(contract),
    'redaction.ts': writeRedaction(contract),
    'limits.ts': writeLimits(contract),
    'claims.ts': writeClaims(contract),
    'problems.ts': writeProblems(contract),
  }
}
