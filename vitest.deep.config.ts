import { defineConfig, mergeConfig } from 'vitest/config'
import config from './vitest.config.ts'

/** The long proofs: `npm run test:deep`. `npm test` does not include them. */
export default mergeConfig(
  { ...config, test: { ...config.test, include: [] } },
  defineConfig({ test: { include: ['test/**/*.deep.ts'], testTimeout: 600_000 } }),
)
