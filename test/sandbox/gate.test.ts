import { expect, test } from 'vitest'
import { openGate } from '../../src/sandbox/gate.ts'

/** A work that ends when the test says so, and notes when it begins and ends. */
function work(name: string, events: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  return {
    resolve,
    reject,
    run: async () => {
      events.push(`${name} begins`)
      try {
        await promise
      } finally {
        events.push(`${name} ends`)
      }
    },
  }
}

test('works run together; one alone waits for them, and later ones wait for it', async () => {
  const events: string[] = []
  const [a, b, c] = [work('a', events), work('b', events), work('c', events)] as const
  const reset = work('reset', events)
  const gate = openGate()
  const all = [gate.together(a.run), gate.together(b.run), gate.alone(reset.run), gate.together(c.run)]
  b.resolve()
  await all[1]
  a.resolve()
  reset.resolve()
  c.resolve()
  await Promise.all(all)
  expect(events).toEqual([
    'a begins',
    'b begins',
    'b ends',
    'a ends',
    'reset begins',
    'reset ends',
    'c begins',
    'c ends',
  ])
})

test('two works that want to be alone run one after the other, also if the first fails', async () => {
  const events: string[] = []
  const [first, second] = [work('first', events), work('second', events)] as const
  const gate = openGate()
  const all = [gate.alone(first.run), gate.alone(second.run)]
  first.reject(new Error('synthetic'))
  second.resolve()
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  await gate.together(async () => events.push('later'))
  expect(events).toContain('later')
})
