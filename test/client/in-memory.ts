/** The client with the app in memory. Every response is compared with the contract. */
import { createClient } from '../../client/index.ts'
import { coordinator, type Identity, type TestApi, tokenFor } from '../support/api.ts'
import { fetchFrom } from '../support/judged.ts'

type Send = (request: Request) => Promise<Response>

/** A client of an app, and the requests that arrived at the app. */
export async function clientOf(
  api: TestApi,
  { as = coordinator, through = (send) => send }: { as?: Identity; through?: (send: Send) => Send } = {},
) {
  const arrived: Request[] = []
  const send = fetchFrom(api.app)
  const fetch = through(async (request) => {
    arrived.push(request.clone())
    return send(request)
  })
  const headers = { Authorization: `Bearer ${await tokenFor(as, api.clock)}` }
  return { client: createClient({ baseUrl: 'http://127.0.0.1', headers, fetch }), arrived }
}
