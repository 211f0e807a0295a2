// Client generators put the types of all components into one folder or package. A parameter and a schema of one name
// make code that does not compile (oapi-codegen), also where the names differ in capitals only.

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
