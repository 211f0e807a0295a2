/** What the mock prints when it starts: its address, calls that work when they are pasted, and how to force responses. */
import { contract } from '../contract/document.ts'

/** @param address for example http://127.0.0.1:4010 */
export function greeting(address: string): string {
  const patients = `${address}/api/v2/patients`
  const token = "-H 'Authorization: Bearer mock'"
  return `Patient API ${contract.info.version}: the mock listens at ${address}
Documentation: ${address}/docs

It validates requests as the service does, responds with the examples of the contract, and stores nothing.
Send no data of real patients.

Three calls to start with:

  curl ${token} '${patients}/list?status=PRE|ACT'
  curl ${token} '${patients}?wmdaId=100002'
  curl ${token} -X PUT ${patients}/status \\
    -H 'Content-Type: application/json' -d '{"wmdaId": 100002, "newStatus": "ACT"}'

Which response you get:

  A record of the examples    its identifier, for example wmdaId=100001, searchId 4711, patientMRN P000001032
  404                         any other identifier, for example wmdaId=999999
  400 with errors[]           an invalid request
  401                         no token
  403                         a JWT with other scopes; its claims are read and not verified
  A machine                   a JWT without username, for example from: npm run -s token -- --organisation 6939
  A response with a status    -H 'Prefer: code=409'
  One of its examples         -H 'Prefer: example=patientStopped'
  Random valid values         -H 'Prefer: dynamic=true'

The documentation has the names of all examples. An unknown name returns the possible names.
`
}
