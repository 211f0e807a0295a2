/** Synthetic patients for the sandbox. None of them is a real person: every value is computed from a number. */
import type { PatientApiClient } from '../../client/index.ts'
import type { components } from '../../generated/types.ts'

type Schemas = components['schemas']
type Registration = Schemas['CreatePatientRequest']
type StatusUpdate = Schemas['UpdatePatientStatusRequest']

const howMany = 24

const alleles = ['01:01', '02:01', '03:01', '07:02', '08:01', '15:01', '24:02', '44:XX'] as const
const ethnicities = ['CAEU', 'AFSS', 'ASSO', 'HISA', 'MX', 'UK'] as const
const diagnoses = ['AML', 'ALL', 'MDS', 'SAA'] as const
const countries = ['NL', 'DE', 'FR'] as const

const nth = <T>(items: readonly T[], index: number): T => items[index % items.length] as T

/** The patient with this number, starting at 0. The same number always gives the same patient. */
const syntheticPatient = (number: number): Registration => ({
  // Every third patient has not agreed to the terms, so that some patients have no patientId.
  patientId: `6939T${String(number).padStart(4, '0')}P`,
  legalTerms: number % 3 !== 2,
  hla: {
    a: { field1: nth(alleles, number), field2: nth(alleles, number + 3) },
    b: { field1: nth(alleles, number + 1), field2: nth(alleles, number + 5) },
    c: { field1: nth(alleles, number + 2) },
    drb1: { field1: nth(alleles, number + 4), field2: null },
    ...(number % 4 === 0 && { drb3: { field1: 'NNNN' } }),
  },
  idm: { cmvStatus: nth(['P', 'N', null] as const, number) },
  dateOfBirth: `${1950 + 3 * (number % 20)}-01-${String(1 + (number % 28)).padStart(2, '0')}`,
  diagnosis: { diagnosisCode: nth(diagnoses, number), diagnosisText: null, diagnosisDate: '2025-01-01' },
  diseasePhase: nth(['C1', 'C2', 'R1', null] as const, number),
  ethnicity: nth(ethnicities, number),
  poolCountryCode: nth(countries, number),
  transplantCentreId: `TC-TEST-${1 + (number % 3)}`,
  abo: nth(['A', 'B', 'O', 'AB'] as const, number),
  rhesus: nth(['P', 'N'] as const, number),
  weight: 40 + number,
  sex: nth(['F', 'M'] as const, number),
})

/** The transitions that bring the patient with this number to its status in the sandbox. */
function syntheticMoves(number: number, wmdaId: number): StatusUpdate[] {
  const stop: StatusUpdate = { wmdaId, newStatus: 'STP', changeReason: 'GCC' }
  if (number % 6 === 1) return [stop]
  if (number % 6 === 3) return [stop, { wmdaId, newStatus: 'ACT', changeReason: 'BCC' }]
  if (number % 6 === 5) return [stop, { wmdaId, newStatus: 'SUS' }]
  return []
}

/** A search for the patient with this number. */
const syntheticSearch = (number: number, wmdaId: number): components['schemas']['RequestSearchRequest'] => ({
  wmdaId,
  matchEngine: nth([2, 3] as const, number / 4),
  searchType: nth(['DR', 'CB'] as const, Math.floor(number / 8)),
})

/** Creates the patients with requests to the API. @throws if a request is rejected */
export async function seed(client: PatientApiClient): Promise<number> {
  for (let number = 0; number < howMany; number++) {
    const { data, error } = await client.POST('/api/v2/patients', { body: syntheticPatient(number) })
    if (!data) throw new Error(`A synthetic patient was rejected: ${error.detail}`)
    if (number % 4 === 0) {
      const searched = await client.POST('/api/v2/searches', { body: syntheticSearch(number, data.wmdaId) })
      if (searched.error) throw new Error(`A synthetic search was rejected: ${searched.error.detail}`)
    }
    for (const body of syntheticMoves(number, data.wmdaId)) {
      const moved = await client.PUT('/api/v2/patients/status', { body })
      if (moved.error) throw new Error(`A synthetic status change was rejected: ${moved.error.detail}`)
    }
  }
  return howMany
}
