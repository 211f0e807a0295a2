// The first word of an operationId starts the name of a function in every client. It must match the method: a retrieve
// or list can be repeated and cached, a create cannot.

/** @import { Rule } from './types.d.ts' */

/** @type {Record<string, string[]>} */
const methods = {
  create: ['post'],
  retrieve: ['get'],
  list: ['get'],
  update: ['put', 'patch'],
  record: ['put', 'post'],
  search: ['post'],
  find: ['get'],
  assign: ['put'],
  request: ['post'],
  lease: ['post'],
}

/** @type {Rule} */
export const verbsFitMethods = () => ({
  Operation({ operationId }, { report, location, key }) {
    const verb = /^[a-z]+(?=[A-Z])/.exec(operationId ?? '')?.[0] ?? ''
    // Other verbs are allowed if the method promises nothing.
    const fitting = methods[verb] ?? ['post']
    if (verb && fitting.includes(String(key))) return
    report({
      message: verb
        ? `Choose another verb or another method: ${verb} belongs to ${fitting.join(' or ')}.`
        : 'Begin the operationId with a verb, as in retrievePatient.',
      location: location.child(['operationId']),
    })
  },
})
