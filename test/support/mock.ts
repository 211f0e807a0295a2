/** The mock as `npm run mock` starts it, on a separate port. */
import packageJson from '../../package.json' with { type: 'json' }
import { run } from './process.ts'

export interface Mock {
  readonly address: string
  readonly stop: () => Promise<unknown>
}

export async function startMock(): Promise<Mock> {
  const [command = '', ...args] = packageJson.scripts.mock.replace('4010', '0').split(' ')
  const program = run(command, args)
  const [, address = ''] = await program.seen(/listening on (http:\/\/[\w.:]+)/)
  return { address, stop: () => program.end('SIGKILL') }
}
