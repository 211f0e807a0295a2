/** The scopes that a token can have. */

export const scopes: Readonly<Record<string, RegExp>> = {
  // Source: decision 0013 for scopes, 0022 for searches:run, 0021 for lims:ssn. What each is for, in key words.
  'patients:read': /retrieve.*list|list.*retrieve/i,
  'patients:write': /(register|create).*update.*status.*search/i,
  'searches:run': /match engine/i,
  'lims:read': /retrieve.*patients.*cases/i,
  'lims:write': /^(?=.*(register|create))(?=.*update)(?=.*patients)(?=.*cases)/i,
  'lims:ssn': /social security numbers/i,
}
