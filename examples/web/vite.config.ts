import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** In this repository, the package is not installed. Its name stands for its source. A partner needs no alias. */
const packageSource = fileURLToPath(new URL('../../client/index.ts', import.meta.url))

export default defineConfig({
  base: './',
  resolve: { alias: { '@patient-api/client': packageSource } },
})
