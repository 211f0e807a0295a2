// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.

/** Members that only callers with the required scope see in full. No log and no error contains them. */
export const sensitiveMembers: readonly string[] = ['socialSecurityNumber']
