/** The code lists: as many codes as the source has, each once, and each description for one code only. */
import { describe, expect, test } from 'vitest'
import { isMeant } from './support/meanings.ts'
import * as blood from './tables/codes/blood-and-sex.ts'
import { changeReasons } from './tables/codes/change-reason.ts'
import { diagnoses } from './tables/codes/diagnosis.ts'
import { diseasePhases } from './tables/codes/disease-phase.ts'
import { ethnicities } from './tables/codes/ethnicity.ts'
import * as searches from './tables/codes/search.ts'
import * as status from './tables/codes/status.ts'
import { counts } from './tables/known-differences.ts'

const lists = {
  diseasePhase: diseasePhases,
  ethnicity: ethnicities,
  diagnosisCode: diagnoses,
  changeReason: changeReasons,
  abo: blood.abos,
  rhesus: blood.rhesusFactors,
  sex: blood.sexes,
  cmvStatus: blood.cmvStatuses,
  status: status.statuses,
  newStatus: status.newStatuses,
  statusCause: status.statusCauses,
  matchEngine: searches.matchEngines,
  searchType: searches.searchTypes,
  state: searches.searchStates,
  locus: searches.loci,
}

test('each list has as many codes as its source', () => {
  const found = Object.entries(lists)
    .filter(([, { codes, counted }]) => counted !== undefined && codes.length !== counted)
    .map(([name, { codes, counted }]) => `${name}: ${codes.length} of ${counted}`)
  expect(found).toEqual(counts.map(({ difference }) => difference))
})

describe.each(Object.entries(lists))('%s', (_name, { codes, refused = [] }) => {
  test('has each code once, and none that must be rejected', () => {
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
    expect(codes.filter(({ code }) => refused.includes(code))).toEqual([])
  })

  test('no description of one code is correct for another', () => {
    const twice = codes.flatMap((one) =>
      codes.filter((other) => other !== one && isMeant(one, other.means)).map(({ code }) => [one.code, code]),
    )
    expect(twice).toEqual([])
  })
})
