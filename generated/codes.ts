// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
import type { components } from './types.ts'

type Schemas = components['schemas']

/** A code and its label for people. */
export interface Code<Value> {
  readonly value: Value
  readonly label: string
  /** If the code is deprecated: since when, the day on which it can be removed (YYYY-MM-DD), and what to use instead. */
  readonly deprecation?: { readonly since: string; readonly sunset: string; readonly instead: string }
}

/** Every code of a list, in the published order. Null is not a code. */
export type Codes<Value> = readonly Code<NonNullable<Value>>[]

/** Status of the patient in the life cycle of a search. */
export const patientStatus: Codes<Schemas['PatientStatus']> = [
  { value: 'NEW', label: 'Registered; no search has been requested yet' },
  { value: 'PRE', label: 'Preliminary search; results are not refreshed automatically' },
  { value: 'ACT', label: 'Active; search results are refreshed automatically' },
  { value: 'SUS', label: 'Suspended; earlier results are kept for 42 days and not refreshed automatically' },
  { value: 'STP', label: 'Stopped; searches have ended and their results are deleted' },
]

/** Cytomegalovirus status of the patient. Source: EMDIS data dictionary, `P_CMV`. */
export const cmvStatus: Codes<Schemas['CmvStatus']> = [
  { value: 'P', label: 'Positive' },
  { value: 'N', label: 'Negative' },
]

/** Diagnosis that leads to the transplantation. Source: EMDIS data dictionary, `P_DIAG`. */
export const diagnosisCode: Codes<Schemas['DiagnosisCode']> = [
  { value: 'AML', label: 'Acute myelogenous leukaemia' },
  { value: 'ALL', label: 'Acute lymphoblastic leukaemia' },
  { value: 'CML', label: 'Chronic myelogenous leukaemia' },
  { value: 'OL', label: 'Other leukaemia' },
  { value: 'MDS', label: 'Myelodysplastic disorders' },
  { value: 'NHL', label: 'Non-Hodgkin lymphoma' },
  { value: 'HL', label: 'Hodgkin lymphoma' },
  { value: 'PCD', label: 'Plasma cell disorder' },
  { value: 'OM', label: 'Other malignancy' },
  { value: 'HIS', label: 'Histiocytic disorders' },
  { value: 'IEA', label: 'Inherited erythrocyte abnormality' },
  { value: 'IIS', label: 'Inherited immune system disorder' },
  { value: 'IMD', label: 'Inherited metabolic disorder' },
  { value: 'IPA', label: 'Inherited platelet abnormality' },
  { value: 'SAA', label: 'Severe aplastic anaemia' },
  { value: 'OND', label: 'Other non-malignant disease' },
]

/** Phase of the patient's disease at the time of the request. For remissions, relapses and chronic phases, the digit states which one it is. The digit 0 means that the number is not known. Codes and meanings: EMDIS data dictionary, `P_DIS_PHA`. */
export const diseasePhase: Codes<Schemas['DiseasePhase']> = [
  { value: 'PF', label: 'Primary induction failure' },
  { value: 'PI', label: 'Primary induction therapy' },
  { value: 'AP', label: 'Accelerated phase' },
  { value: 'BC', label: 'Blast crisis' },
  { value: 'AD', label: 'Advanced disease' },
  { value: 'SD', label: 'Stable disease' },
  { value: 'RD', label: 'Refractory disease' },
  { value: 'NA', label: 'Not applicable' },
  { value: 'C0', label: 'Complete remission, number unknown' },
  { value: 'C1', label: 'First complete remission' },
  { value: 'C2', label: 'Second complete remission' },
  { value: 'C3', label: 'Third complete remission' },
  { value: 'C4', label: 'Fourth complete remission' },
  { value: 'C5', label: 'Fifth complete remission' },
  { value: 'C6', label: 'Sixth complete remission' },
  { value: 'C7', label: 'Seventh complete remission' },
  { value: 'C8', label: 'Eighth complete remission' },
  { value: 'C9', label: 'Ninth complete remission' },
  { value: 'P0', label: 'Partial remission, number unknown' },
  { value: 'P1', label: 'First partial remission' },
  { value: 'P2', label: 'Second partial remission' },
  { value: 'P3', label: 'Third partial remission' },
  { value: 'P4', label: 'Fourth partial remission' },
  { value: 'P5', label: 'Fifth partial remission' },
  { value: 'P6', label: 'Sixth partial remission' },
  { value: 'P7', label: 'Seventh partial remission' },
  { value: 'P8', label: 'Eighth partial remission' },
  { value: 'P9', label: 'Ninth partial remission' },
  { value: 'R0', label: 'Relapse, number unknown' },
  { value: 'R1', label: 'First relapse' },
  { value: 'R2', label: 'Second relapse' },
  { value: 'R3', label: 'Third relapse' },
  { value: 'R4', label: 'Fourth relapse' },
  { value: 'R5', label: 'Fifth relapse' },
  { value: 'R6', label: 'Sixth relapse' },
  { value: 'R7', label: 'Seventh relapse' },
  { value: 'R8', label: 'Eighth relapse' },
  { value: 'R9', label: 'Ninth relapse' },
  { value: 'N0', label: 'Chronic phase, number unknown' },
  { value: 'N1', label: 'First chronic phase' },
  { value: 'N2', label: 'Second chronic phase' },
  { value: 'N3', label: 'Third chronic phase' },
  { value: 'N4', label: 'Fourth chronic phase' },
  { value: 'N5', label: 'Fifth chronic phase' },
  { value: 'N6', label: 'Sixth chronic phase' },
  { value: 'N7', label: 'Seventh chronic phase' },
  { value: 'N8', label: 'Eighth chronic phase' },
  { value: 'N9', label: 'Ninth chronic phase' },
]

/** Ethnic group of the patient. The two-letter codes `AF`, `AS`, `CA` and `HI` mean that the region is not specified. A change refreshes the patient's searches. Codes and meanings: WMDA data dictionary, `ETHN`. */
export const ethnicity: Codes<Schemas['Ethnicity']> = [
  { value: 'UK', label: 'Unknown (does not mean United Kingdom)' },
  { value: 'AF', label: 'African, region not specified' },
  { value: 'AS', label: 'Asian, region not specified' },
  { value: 'CA', label: 'Caucasian, region not specified' },
  { value: 'HI', label: 'Hispanic, region not specified' },
  { value: 'AFNA', label: 'African, from North Africa' },
  { value: 'AFSS', label: 'African, from Sub-Saharan Africa' },
  { value: 'ASSW', label: 'Asian, from Southwest Asia (Middle East, Turkey)' },
  {
    value: 'ASSO',
    label: 'Asian, from Southern Asia (India, Pakistan, Bangladesh, Sri Lanka, Bhutan, Nepal)',
  },
  {
    value: 'ASCE',
    label: 'Asian, from Central Asia (Eastern Russia, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan)',
  },
  {
    value: 'ASSE',
    label: 'Asian, from Southeast Asia (China, Mongolia, Burma, Laos, Cambodia, Thailand, Vietnam, Taiwan)',
  },
  { value: 'ASNE', label: 'Asian, from North and Northeast Asia (Japan, North Korea, South Korea)' },
  {
    value: 'ASOC',
    label:
      'Asian, from Oceania (Pacific Islands without Japan, Australia, Taiwan, Sakhalin and the Aleutian Islands)',
  },
  { value: 'CAEU', label: 'Caucasian, from mainland Europe, Greenland, Iceland or Western Russia' },
  { value: 'CAER', label: 'Caucasian, from Eastern Russia' },
  { value: 'CANA', label: 'Caucasian, from North America (USA, Canada, Mexico)' },
  { value: 'CAAU', label: 'Caucasian, from Australia or New Zealand' },
  { value: 'HICA', label: 'Hispanic, from Central America or the Caribbean' },
  { value: 'HISA', label: 'Hispanic, from South America' },
  { value: 'MX', label: 'Mixed or multiple' },
  { value: 'OT', label: 'Other (for example Australian Aborigine)' },
]

/** ABO blood group of the patient. `O` is the letter, not the digit zero. Source: EMDIS data dictionary, `P_ABO`. */
export const abo: Codes<Schemas['Abo']> = [
  { value: 'A', label: 'Blood group A' },
  { value: 'B', label: 'Blood group B' },
  { value: 'O', label: 'Blood group O' },
  { value: 'AB', label: 'Blood group AB' },
]

/** Rhesus factor of the patient. The signs `+` and `-` are not accepted. Source: EMDIS data dictionary, the suffix of `P_ABO`. This service stores the suffix in a separate field. */
export const rhesus: Codes<Schemas['Rhesus']> = [
  { value: 'P', label: 'Rhesus positive' },
  { value: 'N', label: 'Rhesus negative' },
]

/** Sex of the patient. Source: EMDIS data dictionary, `P_SEX`. */
export const sex: Codes<Schemas['Sex']> = [
  { value: 'M', label: 'Male' },
  { value: 'F', label: 'Female' },
]

/** The kind of the problem, as an address below the server's own. Programs decide by it; people can open it and read what it means. */
export const problemType: Codes<Schemas['ProblemType']> = [
  {
    value: '/problems/invalid-request',
    label: 'The request body, a parameter or a header is invalid. `errors` lists all errors.',
  },
  {
    value: '/problems/malformed-json',
    label:
      'The request body is not valid JSON, or a string contains an unpaired surrogate. The body was not processed.',
  },
  {
    value: '/problems/unauthenticated',
    label:
      'The request has no bearer token, or the token is invalid: it has expired, was issued for another service, or lacks a claim.',
  },
  {
    value: '/problems/insufficient-scope',
    label: 'The token is valid but lacks the scope that this operation requires.',
  },
  { value: '/problems/not-found', label: 'The path does not belong to an operation of this service.' },
  {
    value: '/problems/patient-not-found',
    label:
      'No patient with this identifier exists in your organisation. The response is the same for a patient of another organisation.',
  },
  {
    value: '/problems/case-not-found',
    label:
      'No case with this `caseID` exists in your organisation. The response is the same for a case of another organisation.',
  },
  {
    value: '/problems/machine-required',
    label: 'The operation is for match engines, and the token has a `username`.',
  },
  {
    value: '/problems/search-not-found',
    label:
      'No search with this `searchId` exists in your organisation. The response is the same for a search of another organisation.',
  },
  {
    value: '/problems/method-not-allowed',
    label: 'This path does not support the request method. The `Allow` header lists the supported methods.',
  },
  {
    value: '/problems/transition-not-allowed',
    label:
      "The patient's current status cannot be changed to the requested status. See `from`, `to` and `allowed`.",
  },
  {
    value: '/problems/patient-stopped',
    label: 'The patient is stopped. A stopped patient cannot be edited, and no search can be requested.',
  },
  {
    value: '/problems/hla-incomplete',
    label: 'A search requires typed values at A, B and DRB1. `missing` lists the loci that are not typed.',
  },
  {
    value: '/problems/search-ended',
    label: 'The patient was stopped, so the search has ended. The results were not stored.',
  },
  {
    value: '/problems/lease-not-valid',
    label:
      'The lease expired, the search was re-queued, another lease was issued, or a different delivery was already stored for the lease. The results were not stored.',
  },
  {
    value: '/problems/patient-id-already-set',
    label: 'The patient already has a `patientId`, and the request contains a different one.',
  },
  {
    value: '/problems/read-only-field-changed',
    label:
      'An update contains `status` or `assignedUserName` with a value that is not the current one. An update does not change these fields. `fields` lists them. Nothing was changed.',
  },
  {
    value: '/problems/idempotency-key-reused',
    label: 'An earlier request with this key had a different request body. This request was not carried out.',
  },
  {
    value: '/problems/precondition-failed',
    label: 'The `ETag` in `If-Match` is not the current `ETag` of the record.',
  },
  {
    value: '/problems/content-too-large',
    label: 'The request body is larger than 1 MiB, or the record would be larger than 1 MiB after the patch.',
  },
  {
    value: '/problems/unsupported-media-type',
    label:
      'The `Content-Type` header is missing, its media type is not supported by this operation, or the body is compressed (`Content-Encoding`).',
  },
  {
    value: '/problems/internal-error',
    label:
      'An unexpected error occurred. Nothing in the request was stored, unless it was acknowledged before.',
  },
  {
    value: '/problems/unavailable',
    label:
      'A required resource is not available: the database or the keys of the token issuer. Nothing was stored.',
  },
  {
    value: '/problems/result-unknown',
    label:
      'The connection to the database ended while the change was being committed. The service does not know whether the change was stored.',
  },
  {
    value: '/problems/malformed-request',
    label: 'The message is not a valid HTTP/1.1 request, for example because the `Host` header is missing.',
  },
  { value: '/problems/request-timeout', label: 'The headers or the request body did not arrive in time.' },
  {
    value: '/problems/expectation-failed',
    label: 'The `Expect` header has a value other than `100-continue`.',
  },
  {
    value: '/problems/header-fields-too-large',
    label: 'The request line and the headers together are larger than 16 KiB.',
  },
]

/** Code of the error, for use in programs. */
export const errorCode: Codes<Schemas['ErrorCode']> = [
  { value: 'required', label: 'A required field or parameter is missing.' },
  { value: 'unknown-member', label: 'The request body has a field that is not defined at this position.' },
  {
    value: 'unknown-parameter',
    label: 'The request has a query parameter that the operation does not define.',
  },
  { value: 'repeated-parameter', label: 'A query parameter appears more than once in the query string.' },
  {
    value: 'wrong-type',
    label: 'The value does not have the documented JSON type, or a parameter cannot be read as its type.',
  },
  { value: 'not-in-list', label: 'The value is not one of the published codes.' },
  { value: 'wrong-form', label: 'The value does not have the documented format.' },
  { value: 'too-short', label: 'The string has fewer characters than required.' },
  { value: 'too-long', label: 'The string has more characters than allowed.' },
  { value: 'too-small', label: 'The number is below the minimum.' },
  { value: 'too-large', label: 'The number is above the maximum.' },
  { value: 'too-few', label: 'There are fewer entries than required.' },
  { value: 'too-many', label: 'There are more entries than allowed.' },
  { value: 'duplicate', label: 'An entry appears more than once where each entry must be unique.' },
  {
    value: 'needs-username',
    label: 'The request requires a token with a username, but the token is a machine token.',
  },
  { value: 'not-accepted', label: 'The field is known at this position but must not be sent.' },
  {
    value: 'not-alone',
    label: 'A field or a parameter was sent together with others that it cannot be combined with.',
  },
  { value: 'neither-form', label: 'The value has none of the forms that are documented at this position.' },
  { value: 'too-deep', label: 'The request body nests objects and arrays more deeply than allowed.' },
  {
    value: 'null-character',
    label:
      'A string or the name of a field contains the character U+0000. It is not accepted anywhere in a request.',
  },
]

/** A locus of the HLA typing. The name is the same as the name of the field in `hla`. */
export const locusName: Codes<Schemas['LocusName']> = [
  { value: 'a', label: 'HLA-A' },
  { value: 'b', label: 'HLA-B' },
  { value: 'c', label: 'HLA-C' },
  { value: 'drb1', label: 'HLA-DRB1' },
  { value: 'drb3', label: 'HLA-DRB3' },
  { value: 'drb4', label: 'HLA-DRB4' },
  { value: 'drb5', label: 'HLA-DRB5' },
  { value: 'dqa1', label: 'HLA-DQA1' },
  { value: 'dqb1', label: 'HLA-DQB1' },
  { value: 'dpa1', label: 'HLA-DPA1' },
  { value: 'dpb1', label: 'HLA-DPB1' },
]

/** A field that an update of a patient accepts but does not change. */
export const readOnlyField: Codes<Schemas['ReadOnlyField']> = [
  { value: 'status', label: 'The operation `updatePatientStatus` changes it.' },
  { value: 'assignedUserName', label: 'The operation `assignUserToPatient` changes it.' },
]

/** Reason for the status change, or `null` if no reason is given. The codes are the same as in `ChangeReason`. */
export const changeReasonOrNull: Codes<Schemas['ChangeReasonOrNull']> = [
  { value: 'ATX', label: 'Autologous transplantation' },
  { value: 'RMT', label: 'Bone marrow transplantation, related donor' },
  { value: 'UMT', label: 'Bone marrow transplantation, unrelated donor' },
  { value: 'RCT', label: 'Cord blood transplantation, related cord blood unit' },
  { value: 'UCT', label: 'Cord blood transplantation, unrelated cord blood unit' },
  { value: 'RPT', label: 'Peripheral blood stem cell transplantation, related donor' },
  { value: 'UPT', label: 'Peripheral blood stem cell transplantation, unrelated donor' },
  { value: 'GCC', label: 'Good clinical condition of the patient (for example remission)' },
  { value: 'BCC', label: 'Clinical condition became worse (for example relapse)' },
  { value: 'PDC', label: 'Patient died before the transplantation' },
  { value: 'PAT', label: 'Patient responds to another therapy' },
  { value: 'PPR', label: 'Patient withdrew for personal, non-medical reasons' },
  { value: 'ICH', label: 'Indication for the transplantation changed (for example wrong diagnosis)' },
  { value: 'FND', label: 'Other or better donor found' },
  { value: 'NDF', label: 'No suitable donor found' },
  { value: 'NPH', label: 'A new phenotype list is wanted' },
  { value: 'NML', label: 'A new match list is wanted' },
  { value: 'RCM', label: 'A new phenotype list and a new match list are wanted' },
  { value: 'OTH', label: 'Other reason' },
  { value: 'UNK', label: 'Reason unknown' },
]

/** What caused the status change. */
export const statusChangeCause: Codes<Schemas['StatusChangeCause']> = [
  { value: 'user', label: 'A request with the operation updatePatientStatus' },
  { value: 'search', label: 'A requested search' },
  { value: 'system', label: 'A time limit of the life cycle' },
]

/** The new status. */
export const newStatusExceptStop: Codes<Schemas['NewStatusExceptStop']> = [
  { value: 'SUS', label: 'Suspended; earlier results are kept for 42 days and not refreshed automatically' },
  { value: 'PRE', label: 'Preliminary search; results are not refreshed automatically' },
  { value: 'ACT', label: 'Active; search results are refreshed automatically' },
]

/** The value `STP` stops the patient. */
export const stopStatus: Codes<Schemas['StopStatus']> = [
  { value: 'STP', label: 'Stopped; searches have ended and their results are deleted' },
]

/** Reason for the status change. The list is the published EMDIS list of 20 reasons (`REASON_CHNG`). The source documents mention 21 reasons. The missing code is not public and is not accepted here. */
export const changeReason: Codes<Schemas['ChangeReason']> = [
  { value: 'ATX', label: 'Autologous transplantation' },
  { value: 'RMT', label: 'Bone marrow transplantation, related donor' },
  { value: 'UMT', label: 'Bone marrow transplantation, unrelated donor' },
  { value: 'RCT', label: 'Cord blood transplantation, related cord blood unit' },
  { value: 'UCT', label: 'Cord blood transplantation, unrelated cord blood unit' },
  { value: 'RPT', label: 'Peripheral blood stem cell transplantation, related donor' },
  { value: 'UPT', label: 'Peripheral blood stem cell transplantation, unrelated donor' },
  { value: 'GCC', label: 'Good clinical condition of the patient (for example remission)' },
  { value: 'BCC', label: 'Clinical condition became worse (for example relapse)' },
  { value: 'PDC', label: 'Patient died before the transplantation' },
  { value: 'PAT', label: 'Patient responds to another therapy' },
  { value: 'PPR', label: 'Patient withdrew for personal, non-medical reasons' },
  { value: 'ICH', label: 'Indication for the transplantation changed (for example wrong diagnosis)' },
  { value: 'FND', label: 'Other or better donor found' },
  { value: 'NDF', label: 'No suitable donor found' },
  { value: 'NPH', label: 'A new phenotype list is wanted' },
  { value: 'NML', label: 'A new match list is wanted' },
  { value: 'RCM', label: 'A new phenotype list and a new match list are wanted' },
  { value: 'OTH', label: 'Other reason' },
  { value: 'UNK', label: 'Reason unknown' },
]

/** A status that a person or a system can request. `NEW` is not included, because only the creation of a patient sets it. */
export const newStatus: Codes<Schemas['NewStatus']> = [
  { value: 'SUS', label: 'Suspended; earlier results are kept for 42 days and not refreshed automatically' },
  { value: 'PRE', label: 'Preliminary search; results are not refreshed automatically' },
  { value: 'ACT', label: 'Active; search results are refreshed automatically' },
  { value: 'STP', label: 'Stopped; searches have ended and their results are deleted' },
]

/** The match engine that runs the search. */
export const matchEngine: Codes<Schemas['MatchEngine']> = [
  { value: 2, label: 'HAP-E' },
  { value: 3, label: 'ATLAS' },
]

/** Whether to search for adult donors or for cord blood units. */
export const searchType: Codes<Schemas['SearchType']> = [
  { value: 'DR', label: 'Adult donors' },
  { value: 'CB', label: 'Cord blood units' },
]

/** The current state of the search. */
export const searchState: Codes<Schemas['SearchState']> = [
  {
    value: 'QUEUED',
    label: 'Waiting for a match engine; results of an earlier run are kept until new results arrive',
  },
  { value: 'RUNNING', label: 'A match engine has leased the search and has not responded yet' },
  {
    value: 'FINISHED',
    label: 'The match engine has delivered results; they are deleted if the patient stays in SUS for 42 days',
  },
  { value: 'FAILED', label: 'The match engine has reported an error' },
  { value: 'ENDED', label: 'The patient was stopped; the search has ended and its results are deleted' },
]

/** `FINISHED` means that the search has run. */
export const resultsOutcome: Codes<Schemas['ResultsOutcome']> = [
  { value: 'FINISHED', label: 'The search has run' },
]

/** `FAILED` means that the search could not be run. */
export const errorOutcome: Codes<Schemas['ErrorOutcome']> = [
  { value: 'FAILED', label: 'The search could not be run' },
]
