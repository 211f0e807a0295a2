/** Limits besides those of single fields. */

/** Source: decision 0004: the limit of 1 MiB holds for every body. */
export const bodyBytes = 1048576
/** Source: decision 0016: all errors, up to 100. */
export const errorsOfARequest = 100
/** Searches of one patient in the list, the newest. Source: decision 40. */
export const requestsOfAPatient = 5
/** Of the three open requests of the laboratory; the body is the first level. Source: decision 0020. */
export const openBodies = { depth: 32, members: 10000 } as const
export const limitedOperations = ['createLimsPatient', 'updateLimsPatient', 'createLimsCase'] as const
/** The first numbers of the laboratory. Source: decision 0019. */
export const firstLimsPatient = 1032
export const firstLimsCase = 5001
/** The loci that a search requires. Source: EMDIS alternative match request; decision 0022. */
export const lociForASearch = ['a', 'b', 'drb1'] as const
/** Source: PostgreSQL, chapter "Character Types": the character with code zero cannot be stored; decision 0029. */
export const nullCharacter = { text: '\0', code: 'null-character' } as const
