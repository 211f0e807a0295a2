/** The store is unavailable, for any of the reasons that it reports. */
import { expect, test } from 'vitest'
import { Unavailable } from '../../src/problems/unavailable.ts'
import type { Store } from '../../src/store/store.ts'
import { listPath, minimal, patientsPath, testApi } from '../support/api.ts'

const failing = (code: string): Store => {
  const reject = () => Promise.reject(new Unavailable(code))
  return {
    transaction: reject,
    read: reject,
    check: reject,
    erase: async () => false,
    close: async () => undefined,
  }
}

// A connection of a client that disconnects has an error of the same name.
test.each(['SQLITE_FULL', '57P01', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])(
  'if the database fails with %s, reads and writes are rejected with 503',
  async (code) => {
    const api = await testApi(failing(code))
    for (const answer of [
      await api.call('GET', listPath),
      await api.call('POST', patientsPath, { body: minimal }),
    ]) {
      expect([answer.status, answer.body.type]).toEqual([503, '/problems/unavailable'])
      expect(answer.headers.get('retry-after')).toBe('2')
    }
  },
)
