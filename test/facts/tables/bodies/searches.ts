/** Requests and responses of searches, of leases and of delivered results. */
import * as patient from '../fields/patient.ts'
import * as search from '../fields/search.ts'
import { type Forms, type Obj, ours } from '../vocabulary.ts'
import { page } from './page.ts'
import { typing } from './typing.ts'

const counts: Obj = {
  type: 'object',
  members: { 'potentialDonors*': search.found, 'potentialCordBloodUnits*': search.found },
  source: ours,
}
/** WMDA chapter 4 has it as an object that is not nullable. */
const summary: Obj = {
  type: 'object',
  members: {
    'summaryText*': search.progressText,
    'counts*': { ...counts, nullable: true },
    'resultsDeletedAt*': { ...patient.moment, nullable: true },
  },
  source:
    'summary*: WMDA chapter 4; summaryText: public clients of version 2. counts and resultsDeletedAt: decision 0029',
}

export const requestSearch: Obj = {
  type: 'object',
  members: {
    'wmdaId*': patient.wmdaId,
    'matchEngine*': search.matchEngine,
    'searchType*': search.searchType,
    overallMismatches: search.overallMismatches,
    isCbuAbLowDrb1HighResolution: search.isCbuAbLowDrb1HighResolution,
    searchOnlyOwnIon: search.searchOnlyOwnIon,
    lociToBeConsidered: search.lociToBeConsidered,
  },
  source: 'WMDA chapter 4, start of a search; searchOnlyOwnIon: public clients',
}
export const searchRequested: Obj = {
  type: 'object',
  members: { 'searchId*': search.searchId },
  source: 'WMDA chapter 4',
}
/** The content of requests of a patient in the list. */
export const summarised: Obj = {
  type: 'object',
  members: {
    'searchId*': search.searchId,
    'matchEngine*': search.matchEngine,
    'searchType*': search.searchType,
    'overallMismatches*': search.overallMismatches,
    'state*': search.state,
    'summary*': summary,
    'lastUpdated*': patient.moment,
  },
  source: 'requests[].summary.summaryText: public clients; the rest after the summary of WMDA chapter 4',
}
export const searchRetrieved: Obj = {
  type: 'object',
  members: {
    'searchId*': search.searchId,
    'wmdaId*': patient.wmdaId,
    'matchEngine*': search.matchEngine,
    'searchType*': search.searchType,
    'overallMismatches*': search.overallMismatches,
    'isCbuAbLowDrb1HighResolution*': search.isCbuAbLowDrb1HighResolution,
    'searchOnlyOwnIon*': search.searchOnlyOwnIon,
    'lociToBeConsidered*': search.lociToBeConsidered,
    'state*': search.state,
    'summary*': summary,
    'error*': {
      type: 'object',
      nullable: true,
      members: { 'message*': search.message },
      source: 'error*, object or null: WMDA chapter 4. message is of version 0.1.0',
    },
    'requestedAt*': patient.moment,
    'finishedAt*': { ...patient.moment, nullable: true },
    'lastUpdated*': patient.moment,
  },
  source: 'WMDA chapter 4, search summary; state and the moments: decision 0022',
}
export const leaseSearches: Obj = {
  type: 'object',
  members: { 'matchEngine*': search.matchEngine, count: search.count },
  source: 'decision 0022',
}
export const searchesLeased: Obj = {
  type: 'object',
  members: {
    'searches*': {
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        members: {
          'searchId*': search.searchId,
          'leaseId*': search.leaseId,
          'expiresAt*': patient.moment,
          'searchType*': search.searchType,
          'overallMismatches*': search.overallMismatches,
          'isCbuAbLowDrb1HighResolution*': search.isCbuAbLowDrb1HighResolution,
          'searchOnlyOwnIon*': search.searchOnlyOwnIon,
          'lociToBeConsidered*': search.lociToBeConsidered,
          'hla*': typing,
          'ethnicity*': patient.ethnicity,
          'poolCountryCode*': patient.poolCountryCode,
        },
        source: 'decision 0022: neither the patient nor the wmdaId',
      },
      source: 'decision 0022',
    },
  },
  source: 'decision 0022',
}
const lease = '00000000-0000-4000-8000-000000000001'
export const recordSearchResults: Forms = {
  type: 'forms',
  forms: [
    {
      sample: {
        leaseId: lease,
        outcome: 'FINISHED',
        summaryText: '12 potential donors',
        counts: { potentialDonors: 12, potentialCordBloodUnits: 0 },
      },
      fact: {
        type: 'object',
        members: {
          'leaseId*': search.leaseId,
          'outcome*': search.outcome('FINISHED'),
          'summaryText*': search.summaryText,
          'counts*': counts,
        },
        source: 'decision 0022',
      },
    },
    {
      sample: { leaseId: lease, outcome: 'FAILED', message: 'The search graph was not available.' },
      fact: {
        type: 'object',
        members: {
          'leaseId*': search.leaseId,
          'outcome*': search.outcome('FAILED'),
          'message*': search.message,
        },
        source: 'decision 0022',
      },
    },
  ],
  source: 'decision 0022',
}

export const searchesListed: Obj = {
  type: 'object',
  members: {
    'paging*': page,
    'searches*': { type: 'array', maxItems: 1000, items: searchRetrieved, source: 'decision 38' },
  },
  source: 'public clients: the searches of one patient; the form: decision 38',
}
