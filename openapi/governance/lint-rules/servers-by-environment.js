// A generated client uses the first server by default. So the first server is a template for all environments, with
// https and a variable host. Every server states its environment and its users (OWASP API9:2023).

import { isSentence } from './support.js'

/** @import { Rule } from './types.d.ts' */

const environments = /\b(production|test|staging|sandbox|local)\b/i

/** @type {Rule} */
export const serversByEnvironment = () => ({
  Server(server, { report, location, key }) {
    const { url = '', description, 'x-internal': isInternal } = server
    const isTemplate = url.startsWith('https://') && Object.keys(server.variables ?? {}).length > 0
    if (key === 0 && !isTemplate) {
      report({
        message: 'Make the first server a template that starts with https:// and has variables.',
        location: location.child(['url']),
      })
    }
    if (!isSentence(description) || !environments.test(String(description))) {
      report({
        message: 'Add a description, in sentences, that names the environment: production, test or local.',
      })
    }
    if (typeof isInternal !== 'boolean') {
      report({ message: 'Add x-internal: true for your own computer, false for partners.' })
    }
    for (const [name, variable] of Object.entries(server.variables ?? {})) {
      if (isSentence(variable.description)) continue
      report({
        message: 'Describe the variable, in sentences.',
        location: location.child(['variables', name]),
      })
    }
  },
})
