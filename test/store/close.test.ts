/** A store that is closed does nothing anymore, on both engines. */
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { createDatabase } from '../support/test-store.ts'

const open = async () =>
  openStore(process.env.TEST_DATABASE_URL ? { url: await createDatabase(), pool: 1 } : ':memory:')

test.each([
  ['was used', true],
  ['was never used', false],
])('a closed store that %s accepts no work', async (_what, isUsed) => {
  const store = await open()
  if (isUsed) await store.check()
  await store.close()
  await expect(store.read(async () => 'read')).rejects.toThrow()
  await expect(store.transaction(async () => 'written')).rejects.toThrow()
  await expect(store.check()).rejects.toThrow()
})
