/**
 * Rules and numbers that the contract must describe, as key words. The wording is free. A location is an operation,
 * followed by nothing for its own text, by a parameter, or by fields of its body or response. The source of each rule
 * is given with it.
 */

export interface Told {
  readonly operation: string
  readonly at?: { readonly parameter: string } | { readonly body: string } | { readonly answer: string }
  readonly says: readonly RegExp[]
  readonly source: string
}

const refreshed = [/refresh/i]

export const texts: readonly Told[] = [
  {
    operation: 'createPatient',
    says: [/\bNEW\b/, /patientId.* only .*legalTerms.*true/i, /assign/i],
    source: 'WMDA 3.2, 3.4',
  },
  {
    operation: 'updatePatient',
    says: [
      /patientId.*(cannot be changed|cannot change|once)/i,
      /legalTerms.*true/i,
      /hla.*ethnicity.*poolCountryCode.*refresh/i,
      /stopped.*reactivate|reactivate.*stopped/i,
      /(left out|omitted).*null/i,
      /lastUpdated.*lastViewed.*ignored/i,
      /status.*updatePatientStatus/,
      /assignedUserName.*assignUserToPatient/i,
    ],
    source: 'WMDA 3.3; decision 0009',
  },
  {
    operation: 'updatePatientStatus',
    says: [/STP.*changeReason/, /PRE.*NEW.*search/, /409/],
    source: 'WMDA 3.4',
  },
  { operation: 'retrievePatient', says: [/counts as a view/i, /lastViewed/, /304/], source: 'WMDA 3.5' },
  {
    operation: 'listPatients',
    says: [/(last|most recently) viewed.* first/i, /not (count as )?a view/i],
    source: 'WMDA 3.5, lastViewed',
  },
  {
    operation: 'listPatients',
    at: { parameter: 'updatedSince' },
    says: [
      /at or after/i,
      /earliest first/i,
      /nextUpdatedSince/,
      /again/i,
      /no change is left out/i,
      /view is not/i,
    ],
    source: 'decision 39',
  },
  {
    operation: 'listPatients',
    at: { parameter: 'after' },
    says: [/paging\.next\b/, /filters/i],
    source: 'decision 38',
  },
  {
    operation: 'listStatusChanges',
    says: [/newest first/i, /creation.*not a change/i, /not count as a view/i],
    source: 'decision 38',
  },
  {
    operation: 'assignUserToPatient',
    says: [/nobody/i, /history/i, /any status/i, /not change .?lastUpdated/i, /not count as a view/i],
    source: 'WMDA 3.7; decision 38',
  },
  {
    operation: 'assignUserToPatient',
    at: { body: 'userName' },
    says: [/username/i, /not check/i],
    source: 'decision 38',
  },
  {
    operation: 'listPatientSearches',
    says: [/newest first/i, /not count as a view/i],
    source: 'decisions 29 and 38',
  },
  {
    operation: 'findLimsPatients',
    says: [/exactly/i, /newest first/i, /not prevent two/i],
    source: 'decision 38',
  },
  {
    operation: 'findLimsPatients',
    at: { parameter: 'referringMedicalRecordNumber' },
    says: [/exact/i, /empty.*no patient/i, /URL/, /log/],
    source: 'decision 38',
  },
  {
    operation: 'listLimsCases',
    says: [/linked/i, /newest first/i, /full patient.*not listed/i],
    source: 'decision 38',
  },
  {
    operation: 'requestSearch',
    says: [
      /24 hours/,
      /\bACT\b/,
      /NEW.*PRE/,
      /\bA\W+B\W+(and\W+)?DRB1\b/,
      /hla\W+ethnicity\W+(or\W+)?poolCountryCode/,
      /counts as a view/i,
    ],
    source: 'WMDA 3.3, 3.4; "How to get automatic updates of search results"',
  },
  {
    operation: 'retrieveSearch',
    says: [/counts as a view/i, /\bQUEUED\b.*\bRUNNING\b.*not/, /machine/i, /30 seconds/],
    source: 'WMDA "Patient life cycle": clicking on the search result; polls and machines: decision 0029',
  },
  {
    operation: 'leaseSearches',
    says: [/15 minutes/, /machine/i, /twice|once|at most one/i],
    source: 'decision 0022',
  },
  {
    operation: 'recordSearchResults',
    says: [/machine/i, /409/, /same delivery.*204/i, /different delivery.*409/i],
    source: 'decision 0022',
  },
  { operation: 'createLimsPatient', says: [/\bID\b.*MCID/, /patientMRN/], source: 'decision 0019' },
  { operation: 'retrieveLimsPatient', says: [/last (four|4) digits/i, /lims:ssn/], source: 'decision 0021' },
  {
    operation: 'updateLimsPatient',
    says: [
      /RFC 7396/,
      /null\W+(removes|deletes)|(remove|delete)\w*.*null/i,
      /(list|array).*replace/i,
      /last (four|4) digits/i,
      /lims:ssn/,
      // The payload of the LIMS proposal has this null. Sent as a patch, it means a removal (RFC 7396).
      /socialSecurityNumber\W+(set )?(to|as|:)?\W*null.*(erase|delete|remove)/i,
    ],
    source: 'decision 0021; LIMS proposal',
  },
  {
    operation: 'createLimsCase',
    says: [/block|full patient/i, /link/i, /MCID/, /casePatient/, /kept|stored/i],
    source: 'LIMS proposal, option 1',
  },
  { operation: 'retrieveLimsCase', says: [/last (four|4) digits/i, /lims:ssn/], source: 'decision 0021' },

  {
    operation: 'createPatient',
    at: { parameter: 'Idempotency-Key' },
    says: [/24 hours/, /409/, /organisation/i],
    source: 'decision 0012',
  },
  { operation: 'updatePatient', at: { parameter: 'If-Match' }, says: [/412/], source: 'decision 0012' },
  {
    operation: 'retrievePatient',
    at: { parameter: 'If-None-Match' },
    says: [/304/],
    source: 'decision 0012',
  },
  {
    operation: 'listPatients',
    at: { parameter: 'offset' },
    says: [/\b(from|at)\W+(0|zero)\b/, /not .*page/i],
    source: 'WMDA 3.6: starting position',
  },
  {
    operation: 'listPatients',
    at: { parameter: 'status' },
    says: [/vertical bar|pipe/i, /status=ACT,NEW/, /status=ACT&status=NEW/],
    source: 'WMDA 3.6: ACT|NEW; the two other forms: decision 0006',
  },
  {
    operation: 'listPatients',
    at: { parameter: 'onlyMyPatients' },
    says: [/username/i, /machine/i],
    source: 'WMDA 3.6: does not work with machine credentials',
  },

  {
    operation: 'createPatient',
    at: { body: 'patientId' },
    says: [/unique/i, /ION/, /legalTerms/, /name/i, /cannot (be )?change/i],
    source: 'WMDA 3.1, 3.2: ION and local id; do not use real names',
  },
  {
    operation: 'createPatient',
    at: { body: 'hla' },
    says: [/at least one/i, /\bA\W+B\W+(and\W+)?DRB1\b/, ...refreshed],
    source: 'WMDA 3.3; decision 0007',
  },
  {
    operation: 'searchPatientList',
    says: [/patientId/, /address|URL/i, /log/i],
    source: 'decision 0006',
  },
  {
    operation: 'updatePatientStatus',
    at: { body: '' },
    says: [/STP.*reason/i],
    source: 'WMDA 3.4: mandatory when changing to STP',
  },
  {
    operation: 'createPatient',
    at: { body: 'hla/drb3' },
    says: [/DRB3\W+DRB4\W+(or|and)\W+DRB5/, /XXXX\W+and\W+NNNN/],
    source: 'WMDA technical guidelines',
  },
  {
    operation: 'createPatient',
    at: { body: 'hla/drb3/field1' },
    says: [/XXXX.*present/i, /NNNN.*absent/i, /not check.*nomenclature/i],
    source:
      'WMDA technical guidelines: values must exist in the nomenclature; not checked here: decision 0007',
  },
  {
    operation: 'createPatient',
    at: { body: 'hla/a/field1' },
    says: [/not check.*nomenclature/i],
    source: 'as above',
  },
  {
    operation: 'createPatient',
    at: { body: 'ethnicity' },
    says: [/AF\W+AS\W+CA\W+(and\W+)?HI\b/, ...refreshed],
    source: 'WMDA 3.3; WMDA dictionary ETHN',
  },
  {
    operation: 'createPatient',
    at: { body: 'poolCountryCode' },
    says: [/ISO 3166-1/, /form is checked.*not.*ISO/i, ...refreshed],
    source: 'WMDA 3.2, 3.3',
  },
  {
    operation: 'createPatient',
    at: { body: 'diagnosis/diagnosisText' },
    says: [/OL\W+OM\W+(and\W+)?OND\b/],
    source: 'EMDIS P_DIAG_TEXT',
  },
  {
    operation: 'createPatient',
    at: { body: 'diseasePhase' },
    says: [/0 .*(not known|unknown)/i],
    source: 'EMDIS P_DIS_PHA: n=0 means unknown',
  },
  { operation: 'createPatient', at: { body: 'abo' }, says: [/letter.*zero/i], source: 'EMDIS P_ABO' },
  { operation: 'createPatient', at: { body: 'dateOfBirth' }, says: [/future/i], source: 'WMDA user guide' },
  {
    operation: 'createPatient',
    at: { body: 'weight' },
    says: [/kilogram|\bkg\b/i],
    source: 'EMDIS P_WEIGHT',
  },
  {
    operation: 'createPatient',
    at: { body: 'legalTerms' },
    says: [/patientId.*not stored/i],
    source: 'WMDA 3.2: if not set to true, then patientId will not be stored',
  },
  {
    operation: 'updatePatient',
    at: { body: 'legalTerms' },
    says: [/(left out|omitted).*(kept|stays)/i, /false.*patientId.*null.*removes/i],
    source: 'decision 0008',
  },
  {
    operation: 'createPatient',
    at: { answer: 'wmdaId' },
    says: [/unique/i, /second time|twice|same person/i],
    source: 'WMDA 3.1',
  },
  {
    operation: 'retrievePatient',
    at: { answer: 'lastUpdated' },
    says: [/UTC/, /stopped/i],
    source: 'WMDA 3.5: needed to help determine when a patient can be moved to STP',
  },
  {
    operation: 'retrievePatient',
    at: { answer: 'lastViewed' },
    says: [/UTC/, /(registration|creating|registering).*view/i, /listing.* not/i],
    source: 'WMDA 3.5: needed for sorting patients in the patient list',
  },
  {
    operation: 'listPatients',
    at: { answer: 'patients' },
    says: [/lastViewed/, /newest first|most recent\w* .*first/i, /wmdaId.*(lowest|smallest) first/i],
    source: 'WMDA 3.5; decision 0006',
  },
  {
    operation: 'listPatients',
    at: { answer: 'patients/requests' },
    says: [/newest first/i, /last five/i, /listPatientSearches/],
    source: 'decision 40',
  },
  {
    operation: 'listPatients',
    at: { answer: 'patients/requests/summary/summaryText' },
    says: [/every state/i],
    source: 'public clients read summaryText of every search without a check; WMDA chapter 4',
  },
  {
    operation: 'updatePatientStatus',
    at: { answer: 'changeReason' },
    says: [/reason/i],
    source: 'WMDA 3.4',
  },
  {
    operation: 'requestSearch',
    at: { body: 'isCbuAbLowDrb1HighResolution' },
    says: [/cord blood/i, /DRB1/, /\bA and B\b.*antigen/i, /DRB1.*ARD/i, /only.*match class/i],
    source: 'WMDA chapter 4: A and B at antigen level, DRB1 at ARD level, for the match class',
  },
  {
    operation: 'createLimsPatient',
    at: { body: 'insurances' },
    says: [/primary\W+secondary\W+(and\W+)?tertiary/i],
    source: 'LIMS proposal',
  },
  {
    operation: 'createLimsPatient',
    at: { body: 'contact/socialSecurityNumber' },
    says: [/(nine|9) digits/i, /mask/i, /log/i],
    source: 'decisions 0020 and 0021',
  },
  {
    operation: 'retrieveLimsPatient',
    at: { answer: 'contact/socialSecurityNumber' },
    says: [/last (four|4) digits/i, /lims:ssn/],
    source: 'decision 0021',
  },
  {
    operation: 'createLimsPatient',
    at: { answer: 'patientMRN' },
    says: [/(nine|9) digits/i],
    source: 'decision 0019',
  },
]

/** What the security scheme says about tokens. Source: decision 0013; WMDA 3.5 for the length of a username. */
export const tokens: readonly RegExp[] = [
  /RFC ?8725/,
  /\bion\b.*(four|4)[- ]digit/i,
  /\b4\W+(to\W+)?100\b/,
  /machine/i,
]

/** What the kind of problem for a body that is too large says. Source: decision 0004. */
export const tooLarge = /1 MiB/
/** The list of reasons says that one of 21 is unknown. Source: decision 0011. */
export const reasonsCounted: readonly RegExp[] = [/\b20\b/, /\b21\b/]
/** The description of each time limit. Source: as the time limits themselves. */
export const clocksTold: Readonly<Record<string, readonly RegExp[]>> = {
  suspension: [/\bSUS\b/, /results.*deleted/i, /view/i, /searches (remain|stay|are kept)/i],
  inactivity: [/stopped/i, /list.* not count/i],
  anonymisation: [/anonymised/i],
  refresh: [/\bACT\b/, /queued again|re-?queued/i],
  lease: [/back (in)?to the queue|queued again|re-?queued/i],
}
