import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { step } from './commands.ts'
import { Model } from './model.ts'
import { empty, startModelServer } from './server.ts'

const runs = 2000
const steps = 30
const seed = Number(process.env.FUZZ_SEED ?? 42)
const start = new Date('2026-08-29T22:00:00.000Z')

test(`the server does what the model does, in ${runs} runs of ${steps} steps (FUZZ_SEED=${seed})`, async () => {
  const store = await openStore(':memory:')
  const met = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: steps, maxLength: steps, size: 'max' }),
      async (commands) => {
        await empty(store)
        const model = new Model(start)
        const server = startModelServer(store, start)
        await fc.asyncModelRun(() => ({ model, real: server }), commands)
        for (const { gone, status, searches } of model.patients) {
          const words = [gone ? 'anonymised' : status, ...searches.map(({ state }) => state)]
          for (const word of words) met.set(word, (met.get(word) ?? 0) + 1)
        }
      },
    ),
    { numRuns: runs, seed, endOnFailure: false },
  )
  // A run that never meets a status proves nothing about it.
  for (const word of [
    'anonymised',
    'NEW',
    'PRE',
    'ACT',
    'SUS',
    'STP',
    'QUEUED',
    'RUNNING',
    'FINISHED',
    'FAILED',
    'ENDED',
  ]) {
    expect(met.get(word) ?? 0, word).toBeGreaterThan(50)
  }
  await store.close()
}, 600_000)
