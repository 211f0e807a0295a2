import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { beginnings, step } from './commands.ts'
import { Model } from './model.ts'
import { empty, startModelServer } from './server.ts'

const runs = 2000
const steps = 30
const seed = Number(process.env.FUZZ_SEED ?? 42)
// Late August: the day does not exist six months later.
const start = new Date('2026-08-29T22:00:00.000Z')
const words = [
  ...'anonymised NEW PRE ACT SUS STP QUEUED RUNNING FINISHED FAILED ENDED'.split(' '),
  'deleted in SUS',
  'followed',
]

test(`the server agrees with the model, in ${runs} runs of ${steps} steps (FUZZ_SEED=${seed})`, async () => {
  const store = await openStore(':memory:')
  const met = new Map<string, number>()
  const meet = (word: string) => met.set(word, (met.get(word) ?? 0) + 1)
  const chosen = (length: number) => fc.array(step, { minLength: length, maxLength: length, size: 'max' })
  const commands = fc.oneof(
    chosen(steps),
    ...beginnings.map((beginning) => chosen(steps - beginning.length).map((rest) => [...beginning, ...rest])),
  )
  await fc.assert(
    fc.asyncProperty(commands, async (run) => {
      await empty(store)
      const model = new Model(start)
      const real = startModelServer(store, start, meet)
      await fc.asyncModelRun(() => ({ model, real }), run)
    }),
    { numRuns: runs, seed },
  )
  // Runs that rarely reach a status prove nothing about it.
  for (const word of words) expect(met.get(word) ?? 0, word).toBeGreaterThan(runs / 4)
  // A withdrawal is one step, and the others are states that last.
  expect(met.get('withdrawn') ?? 0).toBeGreaterThan(runs / 20)
  await store.close()
}, 900_000)
