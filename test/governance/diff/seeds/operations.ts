/** Edits of operations. */
import { create, type Seed, schema } from '../boats.ts'

export const operations: readonly Seed[] = [
  [
    'a path is deleted',
    ({ paths }) => delete paths['/rafts'],
    'breaking: Operation `createRaft` (`POST /rafts`) removed',
  ],
  [
    'a path is added',
    ({ paths }) => {
      paths['/oars'] = { get: { ...paths['/rafts'].post, operationId: 'listOars' } }
    },
    'addition: Operation `listOars` (`GET /oars`) added',
  ],
  [
    'a path is renamed',
    ({ paths }) => {
      paths['/log-rafts'] = paths['/rafts']
      delete paths['/rafts']
    },
    'breaking: Operation `createRaft` moved from `POST /rafts` to `POST /log-rafts`',
  ],
  [
    'the method is another one, and a field is lost',
    (document) => {
      document.paths['/rafts'] = { put: create(document) }
      delete schema(document, 'RaftState').properties.kind
    },
    'breaking: Operation `createRaft` moved from `POST /rafts` to `PUT /rafts`',
    'breaking: Field `kind` removed',
  ],
  [
    'the operationId is another one',
    (document) => {
      create(document).operationId = 'buildRaft'
    },
    'breaking: Operation `createRaft` renamed to `buildRaft`',
  ],
  [
    'the tag is another one',
    (document) => {
      document.tags.push({ name: 'Rafts' })
      create(document).tags = ['Rafts']
    },
    'breaking: Tag changed from `Boats` to `Rafts`',
    'editorial: Tag `Rafts` added',
  ],
  [
    'another scope is required',
    (document) => {
      create(document).security = [{ bearerAuth: ['boats:read'] }]
    },
    'breaking: Scope `boats:read` is required',
    'addition: Scope `boats:write` is no longer required',
  ],
  [
    'a further scope is required',
    (document) => {
      create(document).security = [{ bearerAuth: ['boats:write', 'boats:read'] }]
    },
    'breaking: Scope `boats:read` is required',
  ],
  [
    'a scope is less required',
    (document) => {
      create(document).security = [{ bearerAuth: [] }]
    },
    'addition: Scope `boats:write` is no longer required',
  ],
  [
    'texts of an operation are others',
    (document) => {
      create(document).summary = 'Build a raft'
    },
    'editorial: Description changed',
  ],
  [
    'the request body is gone',
    (document) => {
      delete create(document).requestBody
    },
    'breaking: Request body removed',
  ],
  [
    'the media type of a request is another one',
    (document) => {
      const { content } = create(document).requestBody
      content['application/merge-patch+json'] = content['application/json']
      delete content['application/json']
    },
    'breaking: Media type `application/json` removed',
    'addition: Media type `application/merge-patch+json` added',
  ],
  [
    'another kind of authentication is required',
    (document) => {
      create(document).security = [{ apiKey: [] }]
    },
    'addition: Scope `boats:write` is no longer required',
    'breaking: Scope `apiKey` is required',
  ],
  [
    'another security scheme is offered',
    ({ components }) => {
      components.securitySchemes.apiKey = { type: 'apiKey', in: 'header', name: 'Key' }
    },
    'addition: Security scheme `apiKey` added',
  ],
  [
    'the security scheme is another one',
    ({ components }) => {
      components.securitySchemes.bearerAuth.bearerFormat = 'opaque'
    },
    'breaking: `bearerFormat` changed. The comparison has no rule for it',
  ],
]
