// Clients derive names from the names of fields and parameters. If one has underscores or hyphens, two fields can get the
// same name in a language, and readers cannot guess a name. Headers have hyphens by the rules of HTTP.

/** @import { Context, Rule } from './types.d.ts' */

/** Names that the laboratory's system gives (decision 19). */
const exceptions = ['ID', 'MCID']

/** @param {string} name */
const isFitting = (name) => /^[a-z][A-Za-z0-9]*$/.test(name) || exceptions.includes(name)

/** @param {string} name */
const messageAbout = (name) => {
  const advice = name
    .replaceAll(/[^A-Za-z0-9]+([A-Za-z0-9]?)/g, (_, letter) => letter.toUpperCase())
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
  return `Write ${advice} instead of ${name}, in camelCase as the other names.`
}

/** @type {Rule} */
export const namesAreCamelCase = () => ({
  Schema({ properties }, { report, location }) {
    for (const name of Object.keys(properties ?? {})) {
      if (isFitting(name)) continue
      report({ message: messageAbout(name), location: location.child(['properties', name]).key() })
    }
  },
  Parameter(parameter, { report, location }) {
    const { name = '', in: where } = /** @type {{ name?: string, in?: string }} */ (parameter)
    if (where === 'header' || isFitting(name)) return
    report({ message: messageAbout(name), location: location.child(['name']) })
  },
})
