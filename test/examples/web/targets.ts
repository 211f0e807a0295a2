/** What the example is driven against: the mock and the sandbox, in memory, each with an address for the browser. */
import { createClient, type PatientApiClient } from '../../../client/index.ts'
import { type Listener, listen } from '../../../src/server/listener.ts'
import { mockApp } from '../../support/mock.ts'
import { testSandbox } from '../../support/sandbox.ts'

export interface Target {
  readonly address: string
  /** A token of a person, as it is copied now. */
  readonly token: () => Promise<string>
  /** The tokens that were issued until now are not valid any more. */
  readonly expireTokens: () => Promise<void>
  /** Another user of the same organisation. */
  readonly colleague: PatientApiClient
  /** The method and path of every request, in order. */
  readonly requests: string[]
  readonly close: () => Promise<unknown>
}

interface Served {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

async function served(
  { fetch }: Served,
  before: (request: Request) => Promise<void>,
): Promise<{ listener: Listener; requests: string[] }> {
  const requests: string[] = []
  const asked = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    if (request.method !== 'OPTIONS') requests.push(`${request.method} ${pathname}${search}`)
    await before(request)
    return fetch(request)
  }
  return { listener: await listen(asked, { host: '127.0.0.1', port: 0 }), requests }
}

export async function mockTarget(): Promise<Target> {
  const { listener, requests } = await served(await mockApp(), async () => {})
  const { address, stop } = listener
  const headers = { Authorization: 'Bearer synthetic' }
  return {
    address,
    token: async () => 'synthetic',
    expireTokens: async () => {},
    colleague: createClient({ baseUrl: address, headers }),
    requests,
    close: stop,
  }
}

/** The sandbox. Its match engine runs before each retrieval of a search, so that nobody waits for it. */
export async function sandboxTarget(): Promise<Target> {
  const sandbox = await testSandbox()
  const { listener, requests } = await served(sandbox.app, async ({ method, url }) => {
    if (method === 'GET' && /\/searches\/\d+$/.test(url)) await sandbox.runEngine()
  })
  return {
    address: listener.address,
    token: async () => {
      const page = await (await sandbox.app.request('/')).text()
      return /id="coordinator" readonly value="([^"]+)"/.exec(page)?.[1] ?? ''
    },
    expireTokens: async () => {
      sandbox.clock.now = new Date(sandbox.clock.now.getTime() + 24 * 3_600_000)
    },
    colleague: await sandbox.as('colleague'),
    requests,
    close: async () => {
      await listener.stop()
      await sandbox.end()
    },
  }
}
