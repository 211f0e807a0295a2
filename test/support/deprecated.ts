/** The contract with one deprecated thing of each kind. Nothing in the real contract is deprecated. */
import { contract } from './document.ts'

// biome-ignore lint/suspicious/noExplicitAny: an arbitrary document
type Json = any

const deprecation = { since: '2027-02-01', sunset: '2027-08-01' }
const mark = (name: string) => ({
  deprecated: true,
  'x-deprecation': { ...deprecation, instead: `Use \`${name}\`.` },
})
const listed = (name: string) => ({ ...deprecation, instead: `Use \`${name}\`.` })

/** A new copy for each call. */
export function deprecatedContract(): Json {
  const document: Json = structuredClone(contract)
  const { schemas, parameters, headers } = document.components
  Object.assign(document.paths['/api/v2/patients/list'].get, mark('searchPatientList'))
  Object.assign(parameters.Limit, mark('after'))
  Object.assign(headers.RetryAfter, mark('Date'))
  schemas.Patient['x-deprecations'] = { abo: listed('rhesus') }
  schemas.Sex['x-deprecations'] = { M: listed('F') }
  Object.assign(schemas.Problem.properties.detail, mark('title'))
  return document
}
