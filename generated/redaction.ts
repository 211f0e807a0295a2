// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.

/** Members that only those may see whole who have the scope for it, and that no log and no error may hold. */
export const sensitiveMembers: readonly string[] = ['socialSecurityNumber']
