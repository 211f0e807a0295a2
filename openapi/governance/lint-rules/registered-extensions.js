// Every tool ignores an extension that it does not know. A misspelt x-sensitive would have no effect, and nobody would
// notice. So each extension is registered with its locations and its form in governance/extensions.yaml.

import { complaintsAbout } from '../extensions.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const registeredExtensions = () => ({
  any(node, { report, location, type }) {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    for (const { message, path } of complaintsAbout(node, type.name)) {
      report({ message, location: location.child(path) })
    }
  },
})
