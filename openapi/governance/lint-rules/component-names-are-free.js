// Client generators create additional types: NullableThing for a Thing that may be null (openapi-generator, Go), and
// types for the request, the parameters and the responses of each operation.

import { eachComponent } from './support.js'

/** @import { Location, Rule } from './types.d.ts' */

// oapi-codegen: Params, JSONBody, JSONRequestBody, Response; ogen: Params, Req, Res; hey-api: Data, Error, Errors,
// Response, Responses; orval: Params, Body.
const endings = 'Params Body JSONBody JSONRequestBody Req Res Data Error Errors Response Responses'.split(' ')

/** @type {Rule} */
export const componentNamesAreFree = () => {
  /** @type {Map<string, Location>} */
  const components = new Map()
  /** @type {string[]} */
  const operations = []
  return {
    Operation({ operationId = '' }) {
      operations.push(operationId)
    },
    ...eachComponent((name, _kind, { location }) => {
      components.set(name, location)
    }),
    Root: {
      leave(_, { report }) {
        const taken = operations.flatMap((id) => endings.map((ending) => `${id}${ending}`.toLowerCase()))
        for (const [name, location] of components) {
          if (!/^nullable/i.test(name) && !taken.includes(name.toLowerCase())) continue
          report({
            message: `Choose another name: client generators make a type ${name} themselves.`,
            location,
          })
        }
      },
    },
  }
}
