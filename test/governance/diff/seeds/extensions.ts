/** Edits of extensions, examples, links and servers. */
import { create, list, type Seed, schema } from '../boats.ts'

export const extensions: readonly Seed[] = [
  [
    'a transition is removed',
    (document) => {
      schema(document, 'PatientStatus')['x-transitions'].shift()
    },
    'breaking: Transition from `NEW` to `STP` by user removed',
  ],
  [
    'a transition can be requested',
    (document) => {
      schema(document, 'PatientStatus')['x-transitions'].push({
        from: 'STP',
        to: 'NEW',
        by: ['user'],
        effect: 'x',
      })
    },
    'addition: Transition from `STP` to `NEW` by user added',
  ],
  [
    'a transition happens by itself',
    (document) => {
      schema(document, 'PatientStatus')['x-transitions'][0].by.push('system')
    },
    'breaking: Transition from `NEW` to `STP` by system added',
  ],
  [
    'a time limit is longer',
    (document) => {
      schema(document, 'PatientStatus')['x-clocks'].idle.days = 3
    },
    'breaking: Time limit `idle` changed from 2 days to 3 days',
  ],
  [
    'there is a new time limit',
    (document) => {
      schema(document, 'PatientStatus')['x-clocks'].rust = { hours: 4, effect: 'It rusts.' }
    },
    'breaking: Time limit `rust` added: 4 hours',
  ],
  [
    'a problem has another status',
    (document) => {
      schema(document, 'ProblemType')['x-problem-types']['/problems/sunk'].status = 409
    },
    'breaking: Status of the problem type `/problems/sunk` changed from 400 to 409',
  ],
  [
    'there is a new type of problem that no operation answers yet',
    (document) => {
      const types = schema(document, 'ProblemType')
      types.enum.push('/problems/fog')
      types['x-enumDescriptions']['/problems/fog'] = 'It is thick.'
      types['x-problem-types']['/problems/fog'] = { status: 400, title: 'Fog', action: 'Wait.' }
    },
    'addition: Problem type `/problems/fog` added',
  ],
  [
    'an operation answers another type of problem',
    ({ components }) => {
      components.responses.BadRequest.content['application/problem+json'].examples.adrift = {
        value: { type: '/problems/adrift' },
      }
    },
    'breaking: Problem `/problems/adrift` can be sent',
    'editorial: Example `adrift` added',
  ],
  [
    'a scope is removed from the register',
    ({ components }) => {
      delete components.securitySchemes.bearerAuth['x-scopes']['boats:read']
    },
    'breaking: Scope `boats:read` removed',
  ],
  [
    'an example is dropped',
    (document) => {
      delete create(document).responses[201].content['application/json'].examples.logs
    },
    'editorial: Example `logs` removed',
  ],
  [
    'an example and its pair are dropped',
    (document) => {
      delete create(document).requestBody.content['application/json'].examples.logs
      delete create(document).responses[201].content['application/json'].examples.logs
    },
    'editorial: Example `logs` removed',
    'editorial: Example `logs` removed',
  ],
  [
    'a link is dropped',
    (document) => {
      delete list(document).responses[200].links.move
    },
    'editorial: Link `move` removed',
  ],
  [
    'the first server is another one',
    (document) => {
      document.servers[0].url = 'https://boats.example'
    },
    'breaking: First server changed from `http://127.0.0.1:8080` to `https://boats.example`',
  ],
  [
    'an extension that the comparison does not know',
    (document) => {
      create(document)['x-keel'] = 1
    },
    'breaking: `x-keel` changed. The comparison has no rule for it',
  ],
  [
    'an operation does not answer a type of problem any more',
    ({ components }) => {
      const { examples } = components.responses.BadRequest.content['application/problem+json']
      delete examples.sunk
    },
    'addition: Problem `/problems/sunk` is no longer sent',
    'editorial: Example `sunk` removed',
  ],
  [
    'a type of problem is added that every client must expect',
    ({ components }) => {
      components.responses.BadRequest.content['application/problem+json'].examples.fog = {
        value: { type: '/problems/fog', status: 503 },
      }
    },
    'addition: Problem `/problems/fog` can be sent',
    'editorial: Example `fog` added',
  ],
  [
    'a request body can have fewer bytes',
    (document) => {
      document['x-max-body-bytes'] = 98
    },
    'breaking: Limit `bytes` of a request body changed from 99 to 98',
  ],
  [
    'a request body can have more bytes',
    (document) => {
      document['x-max-body-bytes'] = 100
    },
    'addition: Limit `bytes` of a request body changed from 99 to 100',
  ],
  [
    'a key is kept longer',
    ({ components }) => {
      components.parameters.IdempotencyKey['x-kept-for'].hours = 4
    },
    'breaking: Time for which `Idempotency-Key` is kept changed from 3 hours to 4 hours',
  ],
  [
    'a search requires another locus',
    (document) => {
      schema(document, 'Hla')['x-search-requires'] = ['b']
    },
    'breaking: A search requires the locus `b`',
    'addition: A search no longer requires the locus `a`',
  ],
  [
    'a claim is required',
    ({ components }) => {
      components.securitySchemes.bearerAuth['x-claims'].required.push('port')
    },
    'breaking: Field `port` is required',
  ],
  [
    'a claim can be longer',
    ({ components }) => {
      components.securitySchemes.bearerAuth['x-claims'].properties.crew.maxLength = 10
    },
    'addition: `maxLength` changed from `9` to `10`',
  ],
  [
    'the claims are not described any more',
    ({ components }) => {
      delete components.securitySchemes.bearerAuth['x-claims']
    },
    'breaking: Claims of a token removed',
  ],
]
