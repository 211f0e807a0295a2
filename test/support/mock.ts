/** The mock in memory, and as `npm run mock` starts it on any free port. */
import packageJson from '../../package.json' with { type: 'json' }
import { createLogger } from '../../src/log/log.ts'
import { createMock } from '../../src/mock/app.ts'
import { startPrism } from '../../src/mock/prism.ts'
import { run } from './process.ts'

/** The mock in memory. Its errors are thrown away, so a test must expect a status. */
export const mockApp = async () =>
  createMock({
    prism: await startPrism(),
    log: createLogger('silent', { write: () => undefined }),
    docsFile: new URL('file:///does-not-exist'),
  })

export interface Mock {
  readonly address: string
  /** What it has printed. */
  readonly output: () => string
  readonly stop: () => Promise<unknown>
}

export async function startMock(...options: readonly string[]): Promise<Mock> {
  const [command = '', ...args] = packageJson.scripts.mock.split(' ')
  const program = run(command, [...args, '--port', '0', ...options])
  const [, address = ''] = await program.seen(/listens at (http:\/\/[\w.:]+)/)
  return { address, output: program.output, stop: () => program.end('SIGKILL') }
}
