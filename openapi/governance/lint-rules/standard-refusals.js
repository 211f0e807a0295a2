// These errors can occur in every operation, so every operation declares them and every generated client knows them.
// Each status is declared, without ranges, because the server and the mock send a specific status.

/** @import { Rule } from './types.d.ts' */

const always = ['400', '401', '403', '500', '503']
const withBody = ['413', '415']

/** @type {Rule} */
export const standardRefusals = () => ({
  Operation(operation, { report, location }) {
    const responses = operation.responses ?? {}
    const needed = operation.requestBody ? [...always, ...withBody] : always
    const missing = needed.filter((status) => !responses[status])
    if (missing.length > 0) {
      report({
        message: `Declare the responses that every such operation can give: ${missing.join(', ')}.`,
        location: location.child(['responses']).key(),
      })
    }
    for (const status of Object.keys(responses)) {
      if (/^[1-5][0-9]{2}$/.test(status) || status.startsWith('x-')) continue
      report({
        message: `Write each status with three digits instead of ${status}.`,
        location: location.child(['responses', status]).key(),
      })
    }
  },
})
