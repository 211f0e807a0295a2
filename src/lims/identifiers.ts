/** The two identifiers of a laboratory patient. The patientMRN is the ID in another form: P followed by nine digits. */

export const mrnOf = (id: number): string => `P${String(id).padStart(9, '0')}`

/** @param mrn in the form that the contract requires */
export const idOf = (mrn: string): number => Number(mrn.slice(1))
