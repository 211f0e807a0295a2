/** The code lists of the package against the published lists, which are written by hand. */
import { expect, test } from 'vitest'
import { codes } from '../../client/index.ts'
import { isMeant } from '../facts/support/meanings.ts'
import * as blood from '../facts/tables/codes/blood-and-sex.ts'
import { changeReasons } from '../facts/tables/codes/change-reason.ts'
import { diagnoses } from '../facts/tables/codes/diagnosis.ts'
import { diseasePhases } from '../facts/tables/codes/disease-phase.ts'
import { errorCodes, guardedFields } from '../facts/tables/codes/errors.ts'
import { ethnicities } from '../facts/tables/codes/ethnicity.ts'
import * as searches from '../facts/tables/codes/search.ts'
import * as statuses from '../facts/tables/codes/status.ts'
import type { CodeList } from '../facts/tables/vocabulary.ts'

const published: Record<string, CodeList> = {
  abo: blood.abos,
  changeReason: changeReasons,
  changeReasonOrNull: changeReasons,
  cmvStatus: blood.cmvStatuses,
  diagnosisCode: diagnoses,
  diseasePhase: diseasePhases,
  errorCode: errorCodes,
  ethnicity: ethnicities,
  locusName: searches.loci,
  matchEngine: searches.matchEngines,
  newStatus: statuses.newStatuses,
  patientStatus: statuses.statuses,
  readOnlyField: guardedFields,
  rhesus: blood.rhesusFactors,
  searchState: searches.searchStates,
  searchType: searches.searchTypes,
  sex: blood.sexes,
  statusChangeCause: statuses.statusCauses,
}

/** Parts of a published list, and the list of problems, which the guide on errors shows. */
const others = ['errorOutcome', 'newStatusExceptStop', 'problemType', 'resultsOutcome', 'stopStatus']

test('the package has every list', () => {
  expect(Object.keys(codes).sort()).toEqual([...Object.keys(published), ...others].sort())
})

test.each(Object.entries(published))(
  '%s has the published codes in the published order, with labels',
  (name, list) => {
    const found = Object.entries(codes).find(([key]) => key === name)?.[1] ?? []
    expect(found.map(({ value }) => value)).toEqual(list.codes.map(({ code }) => code))
    const wrong = list.codes.filter((code, index) => !isMeant(code, found[index]?.label))
    expect(wrong).toEqual([])
  },
)
