/** Edits of parameters. */
import { create, list, type Seed } from '../boats.ts'

export const parameters: readonly Seed[] = [
  [
    'a required one is added',
    (document) => {
      list(document).parameters.push({
        name: 'sea',
        in: 'query',
        required: true,
        schema: { type: 'boolean' },
      })
    },
    'breaking: Required query parameter `sea` added',
  ],
  [
    'an optional one is added',
    (document) => {
      list(document).parameters.push({ name: 'sea', in: 'query', schema: { type: 'boolean' } })
    },
    'addition: Optional query parameter `sea` added',
  ],
  [
    'one is removed',
    (document) => {
      list(document).parameters.splice(2, 1)
    },
    'breaking: Query parameter `afloat` removed',
  ],
  [
    'one becomes required',
    (document) => {
      create(document).parameters[0].required = true
    },
    'breaking: Query parameter `dry` is required',
  ],
  [
    'one becomes optional',
    (document) => {
      create(document).parameters[1].required = false
    },
    'addition: Header `Tide` is optional',
  ],
  [
    'a default is another one',
    ({ components }) => {
      components.parameters.Limit.schema.default = 20
    },
    'breaking: Default changed from `10` to `20`',
  ],
  [
    'a bound is lower',
    ({ components }) => {
      components.parameters.Limit.schema.maximum = 40
    },
    'breaking: `maximum` changed from `50` to `40`',
  ],
  [
    'a bound is higher',
    ({ components }) => {
      components.parameters.Limit.schema.maximum = 60
    },
    'addition: `maximum` changed from `50` to `60`',
  ],
  [
    'a list has another form in the query',
    (document) => {
      list(document).parameters[1].style = 'form'
    },
    'breaking: Form of the list `colours` in the query changed',
  ],
  [
    'the order is another one',
    (document) => {
      list(document).parameters.reverse()
    },
    'breaking: Order of the parameters changed',
  ],
  [
    'a path parameter has another name',
    (document) => {
      document.paths['/boats/{id}/moves'] = document.paths['/boats/{boatId}/moves']
      delete document.paths['/boats/{boatId}/moves']
      document.paths['/boats/{id}/moves'].post.parameters[0].name = 'id'
    },
    'breaking: Path parameter `boatId` renamed to `id`',
  ],
]
