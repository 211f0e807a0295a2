/** Which moves of the life cycle are allowed. The moves themselves stand in the contract (x-transitions). */
import { type Mover, transitions } from '../../../generated/lifecycle.ts'
import type { PatientStatus } from '../../../generated/schemas.ts'

/** The statuses that a mover can bring a patient to, in the order of the contract. */
export const reachable = (from: PatientStatus, by: Mover): PatientStatus[] =>
  transitions.filter((move) => move.from === from && move.by.includes(by)).map((move) => move.to)

/** Whether the life cycle has this move for this mover. */
export const isAllowed = (from: PatientStatus, to: PatientStatus, by: Mover): boolean =>
  reachable(from, by).includes(to)
