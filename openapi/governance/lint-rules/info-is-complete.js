// Partners need an address for questions. Package managers need the licence as an SPDX expression: client generators
// write the name of the licence into the package, not its identifier.

/** @import { Rule } from './types.d.ts' */

const expression = /^[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*$/

/** @type {Rule} */
export const infoIsComplete = () => ({
  Info({ contact, license }, { report, location }) {
    const missing = ['name', 'email', 'url'].filter((key) => !contact?.[key])
    if (missing.length > 0) {
      report({
        message: `Add to contact: ${missing.join(', ')}.`,
        location: location.child(['contact']).key(),
      })
    }
    const { name = '', identifier } = license ?? {}
    if (!expression.test(name) || name !== identifier) {
      report({
        message: 'Write one SPDX expression as name and identifier of the licence.',
        location: location.child(['license']),
      })
    }
  },
})
