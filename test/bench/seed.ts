/** The data that every server starts with, and the tokens that it trusts. */
import { CreatePatientRequest } from '../../generated/schemas.ts'
import { blockOf } from '../../src/search-match/patient-mapping.ts'
import { openDevIssuer } from '../../src/server/development-issuer.ts'
import { insertLimsPatient } from '../../src/store/lims-patients.ts'
import { openStore } from '../../src/store/open.ts'
import { insertPatient } from '../../src/store/patients.ts'
import { finishSearch } from '../../src/store/search-queue.ts'
import { insertSearch } from '../../src/store/searches.ts'
import { contract } from '../support/document.ts'

const { examples } = contract.components

/** The organisations of the bench. Lists are measured where nothing is added or viewed meanwhile. */
export const organisations = {
  changing: { number: '6939', patients: 1_000 },
  thousand: { number: '1001', patients: 1_000 },
  hundredThousand: { number: '1002', patients: 100_000 },
} as const
export type OrganisationName = keyof typeof organisations

/** The first wmdaId of the organisation `changing`, which is filled first. */
export const firstWmdaId = 100001

/** The ID of the laboratory patient that cases are linked to. */
export const linkedPatient = 1032

export type Tokens = Readonly<Record<OrganisationName | 'withoutScope', string>>

/** What each patient of a list has: one search with results. Patients that are created or updated have none. */
const search = {
  matchEngine: 2,
  searchType: 'DR',
  parameters: {
    overallMismatches: 1,
    isCbuAbLowDrb1HighResolution: false,
    searchOnlyOwnIon: false,
    lociToBeConsidered: null,
  },
} as const
const results = {
  summaryText: 'Donors were found.',
  counts: { potentialDonors: 12, potentialCordBloodUnits: 3 },
}

/** Makes the database and the development key in an empty folder. */
export async function seed(folder: string, names: readonly OrganisationName[]): Promise<Tokens> {
  const issuer = await openDevIssuer(folder)
  const store = await openStore(folder)
  const block = blockOf(CreatePatientRequest.parse(examples.CreatePatientFullyTypedRequest.value))
  // Viewed just now: the service stops patients whom nobody has viewed for some weeks.
  const start = Date.now() - 60 * 60 * 1000
  for (const name of names) {
    const { number: organisation, patients } = organisations[name]
    await store.transaction(async (queries) => {
      for (let index = 0; index < patients; index++) {
        const moment = new Date(start + index).toISOString()
        const wmdaId = await insertPatient(queries, {
          organisation,
          patientId: null,
          status: 'NEW',
          block,
          lastUpdated: moment,
          assignedUserName: 'coordinator@registry.example',
        })
        if (name === 'changing') continue
        const searchId = await insertSearch(queries, { ...search, organisation, wmdaId }, moment)
        await finishSearch(queries, organisation, searchId, { results }, moment)
      }
    })
  }
  await store.transaction((queries) =>
    insertLimsPatient(
      queries,
      organisations.changing.number,
      examples.CreateLimsPatientProposalRequest.value,
      new Date(start).toISOString(),
    ),
  )
  await store.close()
  const tokenOf = (organisation: string, scopes: readonly string[]) =>
    issuer.sign({ organisation, username: 'coordinator@registry.example', scopes }, new Date())
  const all = ['patients:read', 'patients:write', 'searches:run', 'lims:read', 'lims:write']
  return {
    changing: await tokenOf(organisations.changing.number, all),
    thousand: await tokenOf(organisations.thousand.number, all),
    hundredThousand: await tokenOf(organisations.hundredThousand.number, all),
    withoutScope: await tokenOf(organisations.changing.number, ['lims:read']),
  }
}
