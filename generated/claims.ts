// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.

import { z } from '@hono/zod-openapi'

/** The claims of an access token that the service reads. Other claims are ignored. */
export const claims = z.looseObject({
  ion: z
    .string()
    .regex(/^[0-9]{4}$/)
    .max(4),
  username: z
    .string()
    .regex(/^[^\u0000]*$/)
    .min(4)
    .max(100)
    .optional(),
  scope: z.string().optional(),
})

/** What each claim is, and which values are accepted, for error messages. */
export const claimForms = {
  ion: { kind: 'organisation number', accepted: 'a string of four digits' },
  username: { kind: 'username', accepted: 'a string of 4 to 100 characters, without U+0000' },
  scope: { kind: 'list of scopes', accepted: 'a string of scopes separated by spaces' },
} as const
