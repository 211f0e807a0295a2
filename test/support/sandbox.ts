/** The sandbox in memory. The test controls the real time, and runs the match engine. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient, type PatientApiClient } from '../../client/index.ts'
import { createLogger } from '../../src/log/log.ts'
import { type CallerName, callers } from '../../src/sandbox/callers.ts'
import { openSandbox } from '../../src/sandbox/sandbox.ts'
import { openDevIssuer } from '../../src/server/development-issuer.ts'
import { ask } from './judged.ts'
import { root, scratchFolder } from './process.ts'

/** The sandbox lets browsers of any origin read its responses. */
const own = /^access-control-/

export const realTime = '2026-03-01T12:00:00.000Z'

/** The section of the page for front-end developers about the sandbox. */
export const sandboxSection =
  readFileSync(join(root, 'docs/front-end.md'), 'utf8').split('## The sandbox\n')[1] ?? ''

export async function testSandbox() {
  const folder = scratchFolder()
  const issuer = await openDevIssuer(folder.path)
  const logged: string[] = []
  const pauses: number[] = []
  const clock = { now: new Date(realTime) }
  const sandbox = await openSandbox({
    issuer,
    log: createLogger('info', { write: (line) => void logged.push(line) }),
    docsFile: new URL('file:///does-not-exist'),
    now: () => clock.now,
    pause: async (milliseconds) => void pauses.push(milliseconds),
  })
  return {
    ...sandbox,
    logged,
    pauses,
    /** The real time. */
    clock,
    /** A client whose responses are compared with the contract. */
    async as(name: CallerName): Promise<PatientApiClient> {
      const token = await issuer.sign(callers[name], clock.now)
      return createClient({
        baseUrl: 'http://127.0.0.1',
        headers: { Authorization: `Bearer ${token}` },
        fetch: (request) => ask(sandbox.app, request.url, request, own),
      })
    },
    /** A request to the sandbox itself, which is not part of the contract. */
    async post(path: string, body?: unknown, init: RequestInit = {}) {
      const response = await sandbox.app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
        ...init,
      })
      const text = await response.text()
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? null : JSON.parse(text),
      }
    },
    async end() {
      await sandbox.close()
      folder.remove()
    },
  }
}
