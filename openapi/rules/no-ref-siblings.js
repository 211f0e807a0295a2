// Some tools drop what stands beside a $ref, some merge it, and some turn it into allOf.

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const noRefSiblings = () => ({
  ref(reference, { report, location }) {
    for (const sibling of Object.keys(reference)) {
      if (sibling === '$ref') continue
      report({
        message: `Remove ${sibling}: $ref stands alone. Write it at the place that $ref leads to.`,
        location: location.child([sibling]).key(),
      })
    }
  },
})
