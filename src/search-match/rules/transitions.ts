/** Which status transitions are allowed. The contract defines the transitions (x-transitions). */
import { type Mover, transitions } from '../../../generated/lifecycle.ts'
import type { PatientStatus } from '../../../generated/schemas.ts'

/** The statuses to which this mover can change the status, in the order of the contract. */
export const reachable = (from: PatientStatus, by: Mover): PatientStatus[] =>
  transitions.filter((move) => move.from === from && move.by.includes(by)).map((move) => move.to)

/** Whether the contract allows this transition for this mover. */
export const isAllowed = (from: PatientStatus, to: PatientStatus, by: Mover): boolean =>
  reachable(from, by).includes(to)
