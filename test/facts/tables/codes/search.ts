/** The lists around searches: engine, type, state, and the eleven loci. */
import type { CodeList } from '../vocabulary.ts'

export const matchEngines: CodeList = {
  source: 'WMDA chapter 4, start of a search: enum of 2',
  counted: 2,
  codes: [
    { code: 2, means: 'HAP-E' },
    { code: 3, means: 'ATLAS' },
  ],
  // 1 was the engine of version 1, which is retired.
  refused: [0, 1, 4],
}

export const searchTypes: CodeList = {
  source: 'WMDA chapter 4, start of a search: enum of 2, example DR; CB as public clients send it',
  counted: 2,
  codes: [
    { code: 'DR', means: 'Adult donors' },
    { code: 'CB', means: 'Cord blood units' },
  ],
  refused: ['CU', 'dr', 'D', ''],
}

export const searchStates: CodeList = {
  source: 'decision 0022; WMDA chapter 4 shows a status of three values and not which',
  counted: 3,
  codes: [
    { code: 'QUEUED', means: 'Waits for a match engine', says: /\bwait\w* for a match engine/i },
    { code: 'RUNNING', means: 'Leased and not answered yet', says: /\bnot .* yet|in progress/i },
    { code: 'FINISHED', means: 'Results are there', says: /delivered (the )?results/i },
    { code: 'FAILED', means: 'The engine met an error', says: /reported an error/i },
    { code: 'ENDED', means: 'The patient was stopped', says: /patient was stopped.*deleted/i },
  ],
}

/** The official order is that of the eleven places of EMDIS RESOLUT. */
export const loci: CodeList = {
  source: 'EMDIS RESOLUT; names in small letters as members of hla: public clients of version 2',
  counted: 11,
  codes: [
    { code: 'a', means: 'HLA-A' },
    { code: 'b', means: 'HLA-B' },
    { code: 'c', means: 'HLA-C' },
    { code: 'drb1', means: 'HLA-DRB1' },
    { code: 'drb3', means: 'HLA-DRB3' },
    { code: 'drb4', means: 'HLA-DRB4' },
    { code: 'drb5', means: 'HLA-DRB5' },
    { code: 'dqa1', means: 'HLA-DQA1' },
    { code: 'dqb1', means: 'HLA-DQB1' },
    { code: 'dpa1', means: 'HLA-DPA1' },
    { code: 'dpb1', means: 'HLA-DPB1' },
  ],
  refused: ['A', 'drb2', 'micA', ''],
}

export const outcomes: CodeList = {
  source: 'decision 0022: a match engine delivers results or an error',
  codes: [
    { code: 'FINISHED', means: 'The search has run', says: /(has run|ran)\b|complete/i },
    { code: 'FAILED', means: 'The search could not be run', says: /(could not|cannot) (be )?run|failed/i },
  ],
  refused: ['QUEUED', 'ENDED', 'finished', ''],
}
