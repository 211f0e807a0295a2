/** generated/types.ts: the contract as TypeScript types, by openapi-typescript. */
import openapiTS, { astToString } from 'openapi-typescript'
import { type Contract, header } from './contract.ts'

export async function writeTypes(contract: Contract): Promise<string> {
  // A property with a default need not be sent, so it must stay optional in the types of requests.
  const nodes = await openapiTS(structuredClone(contract.document), {
    defaultNonNullable: false,
    silent: true,
  })
  return header + astToString(nodes)
}
