import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    maxWorkers: '100%',
    // Test files do not affect each other: each test has its own time, tokens, folders and ports.
    isolate: false,
  },
})
