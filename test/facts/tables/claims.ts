/** The claims of a token: which must be there, and which values are accepted and which are rejected (401). */

/** Source: decision 0013. */
export const requiredClaims = ['ion']

interface Values {
  readonly taken: readonly unknown[]
  readonly refused: readonly unknown[]
}

export const claims: Readonly<Record<string, Values>> = {
  // Source: an issuing organisation number has four digits (WMDA donor format, ICCBBA).
  ion: {
    taken: ['6939', '0001', '9999'],
    refused: ['693', '69390', 'DE12', '٦٩٣٩', '6939\n', '', 6939, null, undefined],
  },
  // Source: WMDA 3.5, assignedUserName: 4 to 100 characters. A token without it is that of a machine.
  username: {
    taken: ['jane', 'x'.repeat(100), '😀'.repeat(4), '😀'.repeat(100), undefined],
    // U+0000: PostgreSQL, chapter "Character Types": the character with code zero cannot be stored.
    refused: [
      'jan',
      '😀'.repeat(3),
      'x'.repeat(101),
      '😀'.repeat(101),
      '',
      4711,
      null,
      'jane\0',
      'jane\0doe',
    ],
  },
  // Source: RFC 8693, section 4.2: a string with the scopes, separated by spaces. It may have scopes that this service
  // does not know.
  scope: {
    taken: ['', 'patients:read', 'patients:read lims:read', 'other patients:read'],
    refused: [4711, null, ['patients:read'], { 'patients:read': true }],
  },
}
