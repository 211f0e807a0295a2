/** The small contract of boats with two more operations, so that every schema is part of a request or a response. */
import { type Json, old, smallContract } from '../../generator/small-contract.ts'

export type { Json }

/** A released version, new for each call. */
export function boats(): Json {
  const document = smallContract()
  const { components, paths } = document
  paths['/rafts'] = {
    post: {
      operationId: 'createRaft',
      tags: ['Boats'],
      summary: 'Create a raft',
      security: [{ bearerAuth: ['boats:write'] }],
      parameters: [
        { name: 'dry', in: 'query', schema: { type: 'boolean', default: false } },
        {
          name: 'Tide',
          in: 'header',
          required: true,
          schema: { type: 'string', minLength: 2, maxLength: 9 },
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/RaftOrLink' },
            examples: { link: { value: { id: 1 } }, logs: { value: { logs: 4 } } },
          },
        },
      },
      responses: {
        201: {
          description: 'Built.',
          headers: { ETag: { $ref: '#/components/headers/ETag' } },
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/RaftState' },
              examples: { link: { value: { status: 'NEW', kind: 'log' } }, logs: { value: {} } },
            },
          },
        },
        400: { $ref: '#/components/responses/BadRequest' },
      },
    },
  }
  paths['/rafts/list'] = {
    post: {
      operationId: 'listRafts',
      tags: ['Boats'],
      summary: 'List rafts',
      security: [{ bearerAuth: ['boats:read'] }],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ListPatientsRequest' },
            examples: { few: { value: { limit: 1 } } },
          },
        },
      },
      responses: {
        200: {
          description: 'A raft.',
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/PatientListItem' },
              examples: { empty: { value: { requests: [] } } },
            },
          },
        },
        400: { $ref: '#/components/responses/BadRequest' },
      },
    },
  }
  Object.assign(components.schemas, {
    RaftState: {
      type: 'object',
      additionalProperties: false,
      required: ['status'],
      properties: {
        status: { $ref: '#/components/schemas/PatientStatus' },
        kind: { $ref: '#/components/schemas/Kind' },
        mark: { $ref: '#/components/schemas/Mark' },
        secret: { type: 'string', maxLength: 9, 'x-sensitive': true },
      },
    },
    Kind: {
      type: 'string',
      enum: ['log', 'reed', 'tube'],
      'x-enumDescriptions': { log: 'Of logs', reed: 'Of reed', tube: 'Of tubes' },
      'x-deprecations': { tube: old('Write `log`.') },
    },
  })
  document.tags.push({ name: 'Waters', description: 'Where boats are.' })
  components.schemas.PatientStatus['x-transitions'].push({
    from: 'STP',
    to: 'STP',
    by: ['user'],
    effect: 'Stays.',
  })
  components.schemas.RaftState.properties.hla = { $ref: '#/components/schemas/Hla' }
  components.schemas.Raft['x-limits'] = { depth: 4, members: 100 }
  components.schemas.Raft.properties.status = { $ref: '#/components/schemas/PatientStatus' }
  components.securitySchemes.bearerAuth['x-scopes'] = {
    'boats:read': 'See boats',
    'boats:write': 'Move boats',
  }
  return document
}

/** The next version: the released one after an edit. */
export function edited(edit: (document: Json) => void): Json {
  const document = boats()
  edit(document)
  return document
}

/** What is edited, the edit, and the changes that it makes: rating and text. */
export type Seed = readonly [what: string, edit: (document: Json) => void, ...changes: string[]]

export const schema = (document: Json, name: string): Json => document.components.schemas[name]
export const list = ({ paths }: Json): Json => paths['/boats'].get
export const create = ({ paths }: Json): Json => paths['/rafts'].post
