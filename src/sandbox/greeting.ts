/** What the sandbox prints when it starts. */
import { contract } from '../contract/document.ts'
import { callers } from './callers.ts'

/**
 * @param address for example http://127.0.0.1:8080
 * @param token of the coordinator
 */
export const greeting = (address: string, token: string): string => {
  const post = `curl -X POST ${address}/sandbox`
  const json = "-H 'Content-Type: application/json'"
  return `Patient API ${contract.info.version}: the sandbox listens at ${address}
Tokens, contents and clock: ${address}/
Documentation: ${address}/docs

It is the service itself with synthetic patients, which are kept in memory only, and a simulated match engine.
Send no data of real patients: web pages of every origin can send requests to it.

List patients as ${callers.coordinator.username} of organisation ${callers.coordinator.organisation}:

  curl '${address}/api/v2/patients/list?status=ACT&limit=2' \\
    -H 'Authorization: Bearer ${token}'

Change the sandbox:

  ${post}/clock ${json} -d '{"days": 42}'
  ${post}/faults ${json} -d '{"next": "503", "count": 2}'
  ${post}/reset
`
}
