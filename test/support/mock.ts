/** The mock as `npm run mock` starts it, on a port of its own. */
import packageJson from '../../package.json' with { type: 'json' }
import { run } from './process.ts'

export interface Mock {
  readonly address: string
  readonly stop: () => Promise<unknown>
}

export async function startMock(): Promise<Mock> {
  const port = 20_000 + (process.pid % 20_000)
  const [command = '', ...args] = packageJson.scripts.mock.replace('4010', String(port)).split(' ')
  const program = run(command, args)
  await program.seen(/Prism is listening/)
  return { address: `http://127.0.0.1:${port}`, stop: () => program.end('SIGKILL') }
}
