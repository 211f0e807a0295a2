/** The process of the service. */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Node removes the types and compiles the code once, and reads the result at the next start. This is a third of the CPU
// time of a start. If the folder cannot be written, the service starts without it.
enableCompileCache(fileURLToPath(new URL('../dist/compile-cache', import.meta.url)))

// Not a static import: those are compiled before any code runs.
const { runService } = await import('./server/program.ts')
await runService()
