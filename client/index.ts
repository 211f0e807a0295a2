/** @patient-api/client: everything that the package exports. */

import type { components } from '../generated/types.ts'

export type { Client, ClientOptions, Middleware } from 'openapi-fetch'
export type { Code, Codes } from '../generated/codes.ts'
export * as codes from '../generated/codes.ts'
export { type Mover, type Transition, transitions } from '../generated/lifecycle.ts'
export type { components, operations, paths } from '../generated/types.ts'
export { type Changes, type ChangesRequest, changes } from './changes.ts'
export { createClient, type PatientApiClient } from './create-client.ts'
export { idempotencyKeys } from './idempotency-keys.ts'
export { ifMatch } from './if-match.ts'
export type { PageRequest } from './pages.ts'
export { paginate } from './paginate.ts'
export { PatientApiError } from './patient-api-error.ts'
export { type AnyProblem, isProblem, type ProblemName, type Problems, type ProblemsOf } from './problems.ts'
export { type RetryOptions, retrying } from './retrying.ts'

/** The schemas of the contract by name, for example Schemas['Patient']. */
export type Schemas = components['schemas']
