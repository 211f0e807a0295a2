/** Synthetic patients. None of them is a real person: every value is computed from a number. */
import type { Schemas } from '../../client/index.ts'
import { oneOf, type Random } from './random.ts'
import { syntheticTyping } from './typing.ts'

const diagnoses = ['AML', 'ALL', 'MDS', 'CML', 'NHL', 'SAA', 'IIS', 'OL'] as const
const phases = ['C1', 'C2', 'R1', 'AP', 'PI', null] as const
const ethnicities = ['CAEU', 'CAEU', 'CAEU', 'AFSS', 'ASSO', 'HISA', 'MX', 'UK', null] as const
const countries = ['NL', 'DE', 'FR', 'BE', 'US'] as const
const bloodGroups = ['A', 'O', 'B', 'AB', null] as const

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

/** How many loci are typed. */
const typedLoci = [3, 5, 5, 11, 11, 11] as const

/**
 * The patient with this number in an organisation.
 *
 * @param random the numbers of this patient
 */
export function syntheticPatient(
  organisation: string,
  number: number,
  random: Random,
): Schemas['CreatePatientRequest'] {
  const diagnosisCode = oneOf(diagnoses, random)
  return {
    // T for test. Every fifth patient has not agreed to the terms, so the patientId is not stored.
    patientId: `${organisation}T${digits(number, 4)}P`,
    legalTerms: number % 5 !== 4,
    hla: syntheticTyping(random, oneOf(typedLoci, random)),
    idm: { cmvStatus: oneOf(['P', 'N', null] as const, random) },
    dateOfBirth: `${1945 + Math.floor(75 * random())}-${digits(1 + Math.floor(12 * random()), 2)}-01`,
    diagnosis: {
      diagnosisCode,
      diagnosisText: diagnosisCode === 'OL' ? 'Synthetic diagnosis text' : null,
      diagnosisDate: `2025-${digits(1 + Math.floor(12 * random()), 2)}-15`,
    },
    diseasePhase: oneOf(phases, random),
    ethnicity: oneOf(ethnicities, random),
    poolCountryCode: oneOf(countries, random),
    transplantCentreId: `TC-TEST-${1 + (number % 3)}`,
    abo: oneOf(bloodGroups, random),
    rhesus: oneOf(['P', 'P', 'N', null] as const, random),
    weight: 10 + Math.floor(90 * random()),
    sex: oneOf(['F', 'M'] as const, random),
  }
}
