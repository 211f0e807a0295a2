/** The claims of a token: which values are accepted and which are rejected (401). */

export const organisations = {
  // Source: an issuing organisation number has four digits (WMDA donor format, ICCBBA).
  taken: ['6939', '0001', '9999'],
  refused: ['693', '69390', 'DE12', '', 6939, null, undefined],
} as const

export const usernames = {
  // Source: WMDA 3.5, assignedUserName: 4 to 100 characters. A token without it is that of a machine.
  taken: ['jane', 'x'.repeat(100), undefined],
  // U+0000: PostgreSQL, chapter "Character Types": the character with code zero cannot be stored.
  refused: ['jan', 'x'.repeat(101), '', 4711, null, 'jane\0', 'jane\0doe'],
} as const
