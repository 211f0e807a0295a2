import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    maxWorkers: '100%',
    // No file changes what another one sees: time, tokens, folders and ports belong to each test.
    isolate: false,
  },
})
