/** The mock in memory and as a program, and Prism as partners run it. */
import packageJson from '../../package.json' with { type: 'json' }
import { createLogger } from '../../src/log/log.ts'
import { createMock } from '../../src/mock/app.ts'
import { startPrism } from '../../src/mock/prism.ts'
import { run } from './process.ts'

/** The mock in memory. */
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

/** The mock as `npm run mock` starts it. */
export const startMock = (options: readonly string[] = ['--port', '0'], env: Record<string, string> = {}) =>
  started([...packageJson.scripts.mock.split(' '), ...options], /listens at (http:\/\/[\w.:]+)/, env)

/** Prism with the contract, without anything else of this project. */
export const startPlainPrism = () =>
  started(['prism', 'mock', 'generated/openapi.json', '--port', '0'], /listening on (http:\/\/[\w.:]+)/)

async function started(
  [command = '', ...args]: readonly string[],
  pattern: RegExp,
  env: Record<string, string> = {},
): Promise<Mock> {
  const program = run(command, args, env)
  const [, address = ''] = await program.seen(pattern)
  return { address, output: program.output, stop: () => program.end('SIGKILL') }
}
