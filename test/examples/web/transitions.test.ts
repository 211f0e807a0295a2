/** The example offers the status changes that the contract allows to a user, and no others. */
import { expect, test } from 'vitest'
import { targets } from '../../../examples/web/src/transitions.ts'
import { transitions } from '../../../generated/lifecycle.ts'

test.each(Object.entries(targets))('from %s', (status, offered) => {
  const allowed = transitions
    .filter(({ from, by }) => from === status && by.includes('user'))
    .map(({ to }) => to)
  expect([...offered].sort()).toEqual([...allowed].sort())
})
