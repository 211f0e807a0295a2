import { codes, type Schemas } from '@patient-api/client'
import { element } from '../dom.ts'
import { shortLabelOf } from '../format.ts'

/** The status in words. The colour says nothing that the words do not say. */
export const statusBadge = (status: Schemas['PatientStatus']): HTMLSpanElement =>
  element('span', { class: `badge ${status.toLowerCase()}` }, `${shortLabelOf(codes.patientStatus, status)}`)
