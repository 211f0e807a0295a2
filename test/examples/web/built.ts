/** The example, built as a partner would build it, on a server of its own: another origin than the service. */
import { join } from 'node:path'
import { build, preview } from 'vite'
import { root, scratchFolder } from '../../support/process.ts'

export const exampleFolder = join(root, 'examples/web')

export interface Built {
  readonly address: string
  readonly close: () => Promise<void>
}

/** @param settings variables that Vite puts into the page */
export async function builtExample(settings: Readonly<Record<string, string>>): Promise<Built> {
  const { path: outDir, remove } = scratchFolder()
  const define = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]),
  )
  await build({ root: exampleFolder, logLevel: 'error', define, build: { outDir, emptyOutDir: true } })
  const server = await preview({
    root: exampleFolder,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close()
      remove()
    },
  }
}
