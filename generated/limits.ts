// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.

/** The maximum size of a request body, in bytes. */
export const maxBodyBytes = 1048576

/** How long an Idempotency-Key is kept. */
export const idempotencyKeysKept = { hours: 24 } as const

/** The loci that must be typed before a search can be requested. */
export const lociForSearch = ['a', 'b', 'drb1'] as const

/** The maximum number of searches that the lists return for one patient. */
export const searchesInList = 5

/** What searchPatientList uses instead of a field that is null or omitted. */
export const listDefaults = { limit: 100, offset: 0, onlyMyPatients: false } as const
