/** The five statuses of a patient, and the four of them that can be requested. */
import type { CodeList } from '../vocabulary.ts'

const pre = { code: 'PRE', means: 'Preliminary search', says: /^preliminary search.*\bnot\b.*automatic/i }
const act = {
  code: 'ACT',
  means: 'Active: search results refreshed automatically',
  says: /^active.*(refreshed|kept up to date) automatically/i,
}
const sus = {
  code: 'SUS',
  means: 'Suspended: no automatic updates, previous results remain',
  says: /^suspended.*results (stay|remain|are kept)/i,
}
const stp = {
  code: 'STP',
  means: 'Stopped: search terminated, all results deleted',
  says: /^stopped.*(ended|terminated).*results are deleted/i,
}

export const statuses: CodeList = {
  source: 'order: WMDA 3.6 ("NEW, PRE, ACT, SUS, STP"); meanings: WMDA 3.4; 5: WMDA 3.5',
  counted: 5,
  codes: [
    {
      code: 'NEW',
      means: 'Registered, no search requested yet',
      says: /^registered.*\bno search .*requested/i,
    },
    pre,
    act,
    sus,
    stp,
  ],
  refused: ['NOW', 'STOP', 'act', ''],
}

export const newStatuses: CodeList = {
  source: 'order: WMDA 3.4 ("SUS, PRE, ACT and STP"); 4: WMDA 3.4',
  counted: 4,
  codes: [sus, pre, act, stp],
  refused: ['NEW', 'STOP', 'act', ''],
}

export const statusCauses: CodeList = {
  source: 'WMDA 3.4 (a request; PRE by a search) and "Patient life cycle" (42 days); as codes: decision 38',
  codes: [
    { code: 'user', means: 'A request with updatePatientStatus', says: /updatePatientStatus/ },
    { code: 'search', means: 'A requested search', says: /requested search|search was requested/i },
    { code: 'system', means: 'A time limit of the life cycle', says: /time limit/i },
  ],
  refused: ['SYSTEM', ''],
}
