/** findLimsPatients: lists the patients that have a partner's own number. */
import type { Handler } from '../operations/handler.ts'
import { idPosition, pageOf, positionsOf, unknownPosition } from '../operations/paging.ts'
import { findByReferringNumber } from '../store/lims-patients.ts'
import type { Dependencies } from './dependencies.ts'
import { mrnOf } from './identifiers.ts'

const positions = positionsOf('findLimsPatients', idPosition)

export const findLimsPatients =
  ({ store }: Dependencies): Handler<'findLimsPatients'> =>
  async ({ caller, query: { referringMedicalRecordNumber: number, limit, after } }) => {
    const start = positions.start(after)
    if (!start) return unknownPosition()
    // Records with an empty number are patients without a number. They have nothing in common.
    const found =
      number === ''
        ? []
        : await store.read((queries) =>
            findByReferringNumber(queries, caller.organisation, number, { ...start, limit: limit + 1 }),
          )
    const { entries, next } = pageOf(found, limit, positions, ({ id }) => id)
    const patients = entries.map(({ id, referringNumber, createdAt }) => ({
      ID: id,
      patientMRN: mrnOf(id),
      referringMedicalRecordNumber: referringNumber,
      createdAt,
    }))
    return { status: 200, body: { paging: { limit, next }, patients } }
  }
