/** A match engine as a separate process: leases searches until none waits, delivers each, and prints what it got. */
import { createClient } from '../../client/index.ts'
import { judgedFetch } from '../support/judged.ts'

const [address = '', token = '', count = '1'] = process.argv.slice(2)
const client = createClient({
  baseUrl: address,
  headers: { Authorization: `Bearer ${token}` },
  fetch: judgedFetch,
})

for (;;) {
  const { data, error } = await client.POST('/api/v2/search-leases', {
    body: { matchEngine: 2, count: Number(count) },
  })
  if (!data) throw new Error(error.detail)
  if (data.searches.length === 0) break
  for (const { searchId, leaseId } of data.searches) {
    const { response } = await client.PUT('/api/v2/searches/{searchId}/results', {
      params: { path: { searchId } },
      body: {
        leaseId,
        outcome: 'FINISHED',
        summaryText: `Engine ${process.pid}`,
        counts: { potentialDonors: 1, potentialCordBloodUnits: 0 },
      },
    })
    console.log(searchId, response.status)
  }
}
