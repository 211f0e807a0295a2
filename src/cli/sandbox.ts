/**
 * Starts the sandbox, for front-end developers. All data are lost when it stops, except the key of the development
 * issuer.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// As in src/main.ts: the next start takes less CPU time.
enableCompileCache(fileURLToPath(new URL('../../dist/compile-cache', import.meta.url)))

const { runSandbox } = await import('../sandbox/program.ts')
await runSandbox()
