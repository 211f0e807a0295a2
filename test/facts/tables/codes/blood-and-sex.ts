/** abo, rhesus, sex and cmvStatus: the short lists of the patient block. */
import type { CodeList } from '../vocabulary.ts'

export const abos: CodeList = {
  source: 'WMDA Match-Connect, embedded patient block; EMDIS P_ABO; 4: WMDA 3.2',
  counted: 4,
  codes: [
    { code: 'A', means: 'Blood group A' },
    { code: 'B', means: 'Blood group B' },
    { code: 'O', means: 'Blood group O' },
    { code: 'AB', means: 'Blood group AB' },
  ],
  // The letter and not zero; EMDIS' own suffixes belong to rhesus.
  refused: ['0', 'a', 'A+', 'BA', ''],
}

export const rhesusFactors: CodeList = {
  source: 'WMDA Match-Connect, embedded patient block; 2: WMDA 3.2',
  counted: 2,
  codes: [
    { code: 'P', means: 'Rhesus positive' },
    { code: 'N', means: 'Rhesus negative' },
  ],
  refused: ['+', '-', 'p', ''],
}

export const sexes: CodeList = {
  source: 'WMDA Match-Connect, embedded patient block; EMDIS P_SEX; 2: WMDA 3.2',
  counted: 2,
  codes: [
    { code: 'M', means: 'male' },
    { code: 'F', means: 'female' },
  ],
  refused: ['O', 'U', 'm', ''],
}

export const cmvStatuses: CodeList = {
  source: 'EMDIS P_CMV (A1)',
  counted: 2,
  codes: [
    { code: 'P', means: 'Positive' },
    { code: 'N', means: 'Negative' },
  ],
  // Codes of donors (EMDIS D_CMV) that patients do not have.
  refused: ['Q', 'G', 'M', 'B', 'H', 'O', 'p', ''],
}
