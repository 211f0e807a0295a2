// Client generators put the types of all components into one folder or package. If a parameter and a schema have the
// same name, the code does not compile (oapi-codegen), even if the names differ in case.

import { eachComponent } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const componentNamesAreUnique = () => {
  /** @type {Map<string, string>} */
  const places = new Map()
  return eachComponent((name, kind, { report, location }) => {
    const key = name.toLowerCase()
    const other = places.get(key)
    places.set(key, other ?? location.absolutePointer)
    if (other === undefined || other === location.absolutePointer) return
    report({ message: `Choose another name for this ${kind}: there is another component ${name}.`, location })
  })
}
