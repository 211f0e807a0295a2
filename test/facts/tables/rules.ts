/** Rules of the sources that are neither formats nor transitions. */

/** Only a change of these fields refreshes the searches. Source: WMDA 3.3: HLA, ethnicity or pool. */
export const refreshing: Readonly<Record<string, unknown>> = {
  hla: { a: { field1: '02:01' }, b: { field1: '07:02' }, drb1: { field1: '04:01' } },
  ethnicity: 'CAEU',
  poolCountryCode: 'NL',
}
export const notRefreshing: Readonly<Record<string, unknown>> = {
  patientId: '69391234P',
  idm: { cmvStatus: 'P' },
  dateOfBirth: '1961-05-27',
  diagnosis: { diagnosisCode: 'AML' },
  diseasePhase: 'C1',
  transplantCentreId: 'TC-TEST-1',
  abo: 'AB',
  rhesus: 'N',
  weight: 76,
  sex: 'F',
  legalTerms: true,
}

/**
 * The stored patientId. Source: WMDA 3.2 and 3.3. "Another value is 409" and "legalTerms false together with
 * patientId null removes it": decision 0008.
 */
export const consent = [
  { stored: null, sent: '69391234P', legalTerms: true, kept: '69391234P' },
  { stored: null, sent: '69391234P', legalTerms: false, kept: null },
  { stored: null, sent: '69391234P', legalTerms: null, kept: null },
  { stored: null, sent: '69391234P', kept: null },
  { stored: '69391234P', sent: '69391234P', legalTerms: true, kept: '69391234P' },
  { stored: '69391234P', sent: null, legalTerms: true, kept: '69391234P' },
  { stored: '69391234P', legalTerms: true, kept: '69391234P' },
  { stored: '69391234P', legalTerms: false, kept: '69391234P' },
  { stored: '69391234P', sent: null, legalTerms: false, kept: null },
  { stored: '69391234P', sent: '69391234P', legalTerms: false, kept: '69391234P' },
  { stored: '69391234P', sent: null, legalTerms: null, kept: '69391234P' },
  { stored: '69391234P', sent: null, kept: '69391234P' },
  { stored: '69391234P', sent: '69395678P', legalTerms: true, kept: 409 },
  { stored: '69391234P', sent: '69395678P', legalTerms: false, kept: 409 },
] as const

/** The stored legalTerms after an update. Source: decision 0008. The sources state only the default of a request. */
export const terms = [
  { stored: true, after: true },
  { stored: true, sent: null, after: true },
  { stored: true, sent: false, after: false },
  { stored: false, after: false },
  { stored: false, sent: true, after: true },
  { stored: null, after: null },
  { stored: null, sent: null, after: null },
] as const

/** The visible part of a social security number without lims:ssn. Source: decision 0021. */
export const masks = [
  ['000001234', '*****1234'],
  ['999999999', '*****9999'],
  ['', ''],
] as const
