/** The requests that change the sandbox itself: its data, its clock, and the errors of its next responses. */
import { z } from '@hono/zod-openapi'
import { Hono, type HonoRequest } from 'hono'
import type { SchemaView } from '../contract/views.ts'
import { invalidRequest, ProblemError } from '../problems/problem.ts'
import { errorsIn } from '../validation/errors.ts'
import { readJson } from '../validation/request-body.ts'
import type { SandboxClock } from './clock.ts'
import { type Faults, faultNames, type PlannedFaults } from './faults.ts'

/** What the requests change. */
export interface Controlled {
  readonly clock: SandboxClock
  readonly faults: Faults
  /** Does what the time limits demand at the time of the clock. */
  readonly sweep: () => Promise<void>
  /** Replaces all data by those of the start. */
  readonly reset: () => Promise<void>
}

/** The response to each of these requests. */
export interface SandboxState {
  /** The time of the sandbox, in UTC. */
  readonly now: string
  readonly faults: PlannedFaults
}

const mostFaults = 1_000
const mostOfUnit = 36_525

/** How a body is validated, and how its errors are worded. */
interface Body<T extends z.ZodType> {
  readonly zod: T
  readonly schema: SchemaView
}

const ofUnit = z.int().min(1).max(mostOfUnit).optional()
const unit: SchemaView = { type: 'integer', minimum: 1, maximum: mostOfUnit, examples: [42] }

const clockBody = {
  zod: z
    .strictObject({ days: ofUnit, hours: ofUnit, minutes: ofUnit })
    .refine((move) => Object.keys(move).length > 0, { params: { code: 'too-few' } }),
  schema: { type: 'object', minProperties: 1, properties: { days: unit, hours: unit, minutes: unit } },
} satisfies Body<z.ZodType>

const faultsBody = {
  zod: z.strictObject({ next: z.enum(faultNames), count: z.int().min(1).max(mostFaults).default(1) }),
  schema: {
    type: 'object',
    properties: {
      next: { type: 'string', enum: faultNames },
      count: { type: 'integer', minimum: 1, maximum: mostFaults, examples: [3] },
    },
  },
} satisfies Body<z.ZodType>

export function controls({ clock, faults, sweep, reset }: Controlled): Hono {
  const app = new Hono()
  const state = (): SandboxState => ({ now: clock.now().toISOString(), faults: faults.planned() })
  app.post('/sandbox/reset', async (c) => {
    await reset()
    return c.json(state())
  })
  app.post('/sandbox/clock', async (c) => {
    if (!clock.forward(await read(c.req, clockBody))) throw tooFar()
    await sweep()
    return c.json(state())
  })
  app.post('/sandbox/faults', async (c) => {
    const { next, count } = await read(c.req, faultsBody)
    faults.plan(next, count)
    return c.json(state())
  })
  return app
}

/** @throws ProblemError if the body is not valid */
async function read<T extends z.ZodType>(
  request: HonoRequest,
  { zod, schema }: Body<T>,
): Promise<z.output<T>> {
  const { value } = await readJson(request, { mediaTypes: ['application/json'], limits: null })
  const errors = errorsIn({ writing: 'json', value, zod, schema })
  if (errors.length > 0) throw new ProblemError(invalidRequest(errors))
  return zod.parse(value)
}

const tooFar = () =>
  new ProblemError(
    invalidRequest([
      {
        pointer: '#',
        code: 'too-large',
        detail: 'The clock of the sandbox can be at most 100 years ahead.',
        fix: 'Send a smaller number, or set the clock back with POST /sandbox/reset.',
      },
    ]),
  )
