/**
 * The status changes that a user can request, from the guide "Life cycle of a patient". The form offers only these. The
 * service decides: if the status has changed in the meantime, it rejects the request and lists the allowed ones.
 */
import type { Schemas } from '@patient-api/client'

export const targets: Readonly<Record<Schemas['PatientStatus'], readonly Schemas['NewStatus'][]>> = {
  NEW: ['STP'],
  PRE: ['ACT', 'SUS', 'STP', 'PRE'],
  ACT: ['SUS', 'STP', 'ACT'],
  SUS: ['ACT', 'STP', 'SUS'],
  STP: ['ACT', 'SUS', 'STP'],
}
