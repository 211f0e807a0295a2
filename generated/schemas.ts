// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
import { z } from '@hono/zod-openapi'
import * as keyword from '../src/json/schema-keywords.ts'

export const WmdaId = z.int().min(1).max(2147483647)
export type WmdaId = z.infer<typeof WmdaId>

export const PatientId = z.string().min(1).max(17).nullable()
export type PatientId = z.infer<typeof PatientId>

export const PatientStatus = z.enum(['NEW', 'PRE', 'ACT', 'SUS', 'STP'])
export type PatientStatus = z.infer<typeof PatientStatus>

export const HlaValue = z
  .string()
  .regex(/^(NEW|[0-9]{2,4}:([A-Z]{2,5}|[0-9]{2,5}((:[0-9]{2,5}){0,2}[NLSCAQ]?|(:[0-9]{2,3})?[GP])))$/)
  .max(20)
export type HlaValue = z.infer<typeof HlaValue>

export const HlaSecondValue = z
  .string()
  .regex(/^(NEW|[0-9]{2,4}:([A-Z]{2,5}|[0-9]{2,5}((:[0-9]{2,5}){0,2}[NLSCAQ]?|(:[0-9]{2,3})?[GP])))$/)
  .max(20)
  .nullable()
export type HlaSecondValue = z.infer<typeof HlaSecondValue>

export const HlaLocus = z.strictObject({ field1: HlaValue, field2: HlaSecondValue.optional() })
export type HlaLocus = z.infer<typeof HlaLocus>

export const HlaDrb345Value = z
  .string()
  .regex(
    /^(NEW|XXXX|NNNN|[0-9]{2,4}:([A-Z]{2,5}|[0-9]{2,5}((:[0-9]{2,5}){0,2}[NLSCAQ]?|(:[0-9]{2,3})?[GP])))$/,
  )
  .max(20)
export type HlaDrb345Value = z.infer<typeof HlaDrb345Value>

export const HlaDrb345SecondValue = z
  .string()
  .regex(
    /^(NEW|XXXX|NNNN|[0-9]{2,4}:([A-Z]{2,5}|[0-9]{2,5}((:[0-9]{2,5}){0,2}[NLSCAQ]?|(:[0-9]{2,3})?[GP])))$/,
  )
  .max(20)
  .nullable()
export type HlaDrb345SecondValue = z.infer<typeof HlaDrb345SecondValue>

export const HlaDrb345Locus = z.strictObject({
  field1: HlaDrb345Value,
  field2: HlaDrb345SecondValue.optional(),
})
export type HlaDrb345Locus = z.infer<typeof HlaDrb345Locus>

export const Hla = z
  .strictObject({
    a: HlaLocus.optional(),
    b: HlaLocus.optional(),
    c: HlaLocus.optional(),
    drb1: HlaLocus.optional(),
    drb3: HlaDrb345Locus.optional(),
    drb4: HlaDrb345Locus.optional(),
    drb5: HlaDrb345Locus.optional(),
    dqa1: HlaLocus.optional(),
    dqb1: HlaLocus.optional(),
    dpa1: HlaLocus.optional(),
    dpb1: HlaLocus.optional(),
  })
  .refine(keyword.hasMembers(1), { params: { code: 'too-few' } })
export type Hla = z.infer<typeof Hla>

export const CmvStatus = z.enum(['P', 'N']).nullable()
export type CmvStatus = z.infer<typeof CmvStatus>

export const IdmRecord = z.strictObject({ cmvStatus: CmvStatus })
export type IdmRecord = z.infer<typeof IdmRecord>

export const DateOfBirth = z.iso.date().max(10).nullable()
export type DateOfBirth = z.infer<typeof DateOfBirth>

export const DiagnosisCode = z
  .enum([
    'AML',
    'ALL',
    'CML',
    'OL',
    'MDS',
    'NHL',
    'HL',
    'PCD',
    'OM',
    'HIS',
    'IEA',
    'IIS',
    'IMD',
    'IPA',
    'SAA',
    'OND',
  ])
  .nullable()
export type DiagnosisCode = z.infer<typeof DiagnosisCode>

export const DiagnosisText = z.string().max(50).nullable()
export type DiagnosisText = z.infer<typeof DiagnosisText>

export const DiagnosisDate = z.iso.date().max(10).nullable()
export type DiagnosisDate = z.infer<typeof DiagnosisDate>

export const DiagnosisRecord = z.strictObject({
  diagnosisCode: DiagnosisCode,
  diagnosisText: DiagnosisText,
  diagnosisDate: DiagnosisDate,
})
export type DiagnosisRecord = z.infer<typeof DiagnosisRecord>

export const DiseasePhase = z
  .enum([
    'PF',
    'PI',
    'AP',
    'BC',
    'AD',
    'SD',
    'RD',
    'NA',
    'C0',
    'C1',
    'C2',
    'C3',
    'C4',
    'C5',
    'C6',
    'C7',
    'C8',
    'C9',
    'P0',
    'P1',
    'P2',
    'P3',
    'P4',
    'P5',
    'P6',
    'P7',
    'P8',
    'P9',
    'R0',
    'R1',
    'R2',
    'R3',
    'R4',
    'R5',
    'R6',
    'R7',
    'R8',
    'R9',
    'N0',
    'N1',
    'N2',
    'N3',
    'N4',
    'N5',
    'N6',
    'N7',
    'N8',
    'N9',
  ])
  .nullable()
export type DiseasePhase = z.infer<typeof DiseasePhase>

export const Ethnicity = z
  .enum([
    'UK',
    'AF',
    'AS',
    'CA',
    'HI',
    'AFNA',
    'AFSS',
    'ASSW',
    'ASSO',
    'ASCE',
    'ASSE',
    'ASNE',
    'ASOC',
    'CAEU',
    'CAER',
    'CANA',
    'CAAU',
    'HICA',
    'HISA',
    'MX',
    'OT',
  ])
  .nullable()
export type Ethnicity = z.infer<typeof Ethnicity>

export const PoolCountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .max(2)
  .nullable()
export type PoolCountryCode = z.infer<typeof PoolCountryCode>

export const TransplantCentreId = z.string().min(1).max(10).nullable()
export type TransplantCentreId = z.infer<typeof TransplantCentreId>

export const Abo = z.enum(['A', 'B', 'O', 'AB']).nullable()
export type Abo = z.infer<typeof Abo>

export const Rhesus = z.enum(['P', 'N']).nullable()
export type Rhesus = z.infer<typeof Rhesus>

export const Weight = z.int().min(1).max(999).nullable()
export type Weight = z.infer<typeof Weight>

export const Sex = z.enum(['M', 'F']).nullable()
export type Sex = z.infer<typeof Sex>

export const LegalTermsRecord = z.boolean().nullable()
export type LegalTermsRecord = z.infer<typeof LegalTermsRecord>

export const LastUpdated = z
  .string()
  .max(255)
  .refine(keyword.isDateTime, { params: { code: 'wrong-form' } })
export type LastUpdated = z.infer<typeof LastUpdated>

export const LastViewed = z
  .string()
  .max(255)
  .refine(keyword.isDateTime, { params: { code: 'wrong-form' } })
export type LastViewed = z.infer<typeof LastViewed>

export const AssignedUserName = z.string().min(4).max(100).nullable()
export type AssignedUserName = z.infer<typeof AssignedUserName>

export const Patient = z.strictObject({
  wmdaId: WmdaId,
  patientId: PatientId,
  status: PatientStatus,
  hla: Hla,
  idm: IdmRecord,
  dateOfBirth: DateOfBirth,
  diagnosis: DiagnosisRecord,
  diseasePhase: DiseasePhase,
  ethnicity: Ethnicity,
  poolCountryCode: PoolCountryCode,
  transplantCentreId: TransplantCentreId,
  abo: Abo,
  rhesus: Rhesus,
  weight: Weight,
  sex: Sex,
  legalTerms: LegalTermsRecord,
  lastUpdated: LastUpdated,
  lastViewed: LastViewed,
  assignedUserName: AssignedUserName,
})
export type Patient = z.infer<typeof Patient>

export const ProblemType = z.enum([
  '/problems/invalid-request',
  '/problems/malformed-json',
  '/problems/unauthenticated',
  '/problems/insufficient-scope',
  '/problems/not-found',
  '/problems/patient-not-found',
  '/problems/case-not-found',
  '/problems/machine-required',
  '/problems/search-not-found',
  '/problems/method-not-allowed',
  '/problems/transition-not-allowed',
  '/problems/patient-stopped',
  '/problems/hla-incomplete',
  '/problems/search-ended',
  '/problems/lease-not-valid',
  '/problems/patient-id-already-set',
  '/problems/read-only-field-changed',
  '/problems/idempotency-key-reused',
  '/problems/precondition-failed',
  '/problems/content-too-large',
  '/problems/unsupported-media-type',
  '/problems/internal-error',
  '/problems/unavailable',
  '/problems/result-unknown',
  '/problems/malformed-request',
  '/problems/request-timeout',
  '/problems/expectation-failed',
  '/problems/header-fields-too-large',
])
export type ProblemType = z.infer<typeof ProblemType>

export const ErrorCode = z.enum([
  'required',
  'unknown-member',
  'unknown-parameter',
  'repeated-parameter',
  'wrong-type',
  'not-in-list',
  'wrong-form',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'too-few',
  'too-many',
  'duplicate',
  'needs-username',
  'not-accepted',
  'not-alone',
  'neither-form',
  'too-deep',
  'null-character',
])
export type ErrorCode = z.infer<typeof ErrorCode>

export const RequestError = z.strictObject({
  pointer: z.string().max(500).optional(),
  parameter: z.string().max(100).optional(),
  header: z.string().max(100).optional(),
  code: ErrorCode,
  detail: z.string().max(2000),
  fix: z.string().max(2000).optional(),
})
export type RequestError = z.infer<typeof RequestError>

export const LocusName = z.enum([
  'a',
  'b',
  'c',
  'drb1',
  'drb3',
  'drb4',
  'drb5',
  'dqa1',
  'dqb1',
  'dpa1',
  'dpb1',
])
export type LocusName = z.infer<typeof LocusName>

export const ReadOnlyField = z.enum(['status', 'assignedUserName'])
export type ReadOnlyField = z.infer<typeof ReadOnlyField>

export const Problem = z.strictObject({
  type: ProblemType,
  title: z.string().max(200),
  status: z.int().min(400).max(599),
  detail: z.string().max(2000),
  instance: z
    .string()
    .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
    .max(45),
  errors: z.array(RequestError).min(1).max(100).optional(),
  from: PatientStatus.optional(),
  to: PatientStatus.optional(),
  allowed: z.array(PatientStatus).max(5).optional(),
  missing: z.array(LocusName).max(11).optional(),
  fields: z.array(ReadOnlyField).min(1).max(2).optional(),
})
export type Problem = z.infer<typeof Problem>

export const Idm = z.strictObject({ cmvStatus: CmvStatus.optional() })
export type Idm = z.infer<typeof Idm>

export const Diagnosis = z.strictObject({
  diagnosisCode: DiagnosisCode.optional(),
  diagnosisText: DiagnosisText.optional(),
  diagnosisDate: DiagnosisDate.optional(),
})
export type Diagnosis = z.infer<typeof Diagnosis>

export const LegalTermsUpdate = z.boolean().nullable()
export type LegalTermsUpdate = z.infer<typeof LegalTermsUpdate>

export const UpdatePatientRequest = z.strictObject({
  wmdaId: WmdaId,
  patientId: PatientId.optional(),
  hla: Hla,
  idm: Idm.optional(),
  dateOfBirth: DateOfBirth.optional(),
  diagnosis: Diagnosis.optional(),
  diseasePhase: DiseasePhase.optional(),
  ethnicity: Ethnicity.optional(),
  poolCountryCode: PoolCountryCode.optional(),
  transplantCentreId: TransplantCentreId.optional(),
  abo: Abo.optional(),
  rhesus: Rhesus.optional(),
  weight: Weight.optional(),
  sex: Sex.optional(),
  legalTerms: LegalTermsUpdate.optional(),
  status: PatientStatus.optional(),
  lastUpdated: LastUpdated.optional(),
  lastViewed: LastViewed.optional(),
  assignedUserName: AssignedUserName.optional(),
})
export type UpdatePatientRequest = z.infer<typeof UpdatePatientRequest>

export const LegalTerms = z.boolean().nullable()
export type LegalTerms = z.infer<typeof LegalTerms>

export const CreatePatientRequest = z.strictObject({
  patientId: PatientId.optional(),
  hla: Hla,
  idm: Idm.optional(),
  dateOfBirth: DateOfBirth.optional(),
  diagnosis: Diagnosis.optional(),
  diseasePhase: DiseasePhase.optional(),
  ethnicity: Ethnicity.optional(),
  poolCountryCode: PoolCountryCode.optional(),
  transplantCentreId: TransplantCentreId.optional(),
  abo: Abo.optional(),
  rhesus: Rhesus.optional(),
  weight: Weight.optional(),
  sex: Sex.optional(),
  legalTerms: LegalTerms.default(false),
})
export type CreatePatientRequest = z.infer<typeof CreatePatientRequest>

export const CreatedPatient = z.strictObject({ wmdaId: WmdaId })
export type CreatedPatient = z.infer<typeof CreatedPatient>

export const AppliedLimit = z.int().min(1).max(1000)
export type AppliedLimit = z.infer<typeof AppliedLimit>

export const NextPage = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(200)
  .nullable()
export type NextPage = z.infer<typeof NextPage>

export const Page = z.strictObject({ limit: AppliedLimit, next: NextPage })
export type Page = z.infer<typeof Page>

export const ChangeReasonOrNull = z
  .enum([
    'ATX',
    'RMT',
    'UMT',
    'RCT',
    'UCT',
    'RPT',
    'UPT',
    'GCC',
    'BCC',
    'PDC',
    'PAT',
    'PPR',
    'ICH',
    'FND',
    'NDF',
    'NPH',
    'NML',
    'RCM',
    'OTH',
    'UNK',
  ])
  .nullable()
export type ChangeReasonOrNull = z.infer<typeof ChangeReasonOrNull>

export const StatusChangeCause = z.enum(['user', 'search', 'system'])
export type StatusChangeCause = z.infer<typeof StatusChangeCause>

export const StatusChange = z.strictObject({
  changedAt: z
    .string()
    .max(255)
    .refine(keyword.isDateTime, { params: { code: 'wrong-form' } }),
  from: PatientStatus,
  to: PatientStatus,
  changeReason: ChangeReasonOrNull,
  cause: StatusChangeCause,
  changedBy: z.string().min(4).max(100).nullable(),
})
export type StatusChange = z.infer<typeof StatusChange>

export const StatusChangeList = z.strictObject({
  paging: Page,
  statusChanges: z.array(StatusChange).max(1000),
})
export type StatusChangeList = z.infer<typeof StatusChangeList>

export const NewStatusExceptStop = z.enum(['SUS', 'PRE', 'ACT'])
export type NewStatusExceptStop = z.infer<typeof NewStatusExceptStop>

export const ChangePatientStatusRequest = z.strictObject({
  wmdaId: WmdaId,
  newStatus: NewStatusExceptStop,
  changeReason: ChangeReasonOrNull.optional(),
})
export type ChangePatientStatusRequest = z.infer<typeof ChangePatientStatusRequest>

export const StopStatus = z.enum(['STP'])
export type StopStatus = z.infer<typeof StopStatus>

export const ChangeReason = z.enum([
  'ATX',
  'RMT',
  'UMT',
  'RCT',
  'UCT',
  'RPT',
  'UPT',
  'GCC',
  'BCC',
  'PDC',
  'PAT',
  'PPR',
  'ICH',
  'FND',
  'NDF',
  'NPH',
  'NML',
  'RCM',
  'OTH',
  'UNK',
])
export type ChangeReason = z.infer<typeof ChangeReason>

export const StopPatientRequest = z.strictObject({
  wmdaId: WmdaId,
  newStatus: StopStatus,
  changeReason: ChangeReason,
})
export type StopPatientRequest = z.infer<typeof StopPatientRequest>

export const UpdatePatientStatusRequest = z.discriminatedUnion('newStatus', [
  StopPatientRequest,
  ChangePatientStatusRequest,
])
export type UpdatePatientStatusRequest = z.infer<typeof UpdatePatientStatusRequest>

export const NewStatus = z.enum(['SUS', 'PRE', 'ACT', 'STP'])
export type NewStatus = z.infer<typeof NewStatus>

export const PatientStatusUpdate = z.strictObject({
  wmdaId: WmdaId,
  status: NewStatus,
  changeReason: ChangeReasonOrNull,
})
export type PatientStatusUpdate = z.infer<typeof PatientStatusUpdate>

export const AssignUserRequest = z.strictObject({
  wmdaId: WmdaId,
  userName: z.string().min(4).max(100).nullable(),
})
export type AssignUserRequest = z.infer<typeof AssignUserRequest>

export const PatientAssignment = z.strictObject({ wmdaId: WmdaId, assignedUserName: AssignedUserName })
export type PatientAssignment = z.infer<typeof PatientAssignment>

export const Paging = z.strictObject({
  limit: AppliedLimit,
  offset: z.int().min(0).max(2147483647),
  totalCount: z.int().min(0).max(2147483647),
  next: NextPage,
  nextUpdatedSince: z
    .string()
    .max(255)
    .refine(keyword.isDateTime, { params: { code: 'wrong-form' } })
    .nullable(),
})
export type Paging = z.infer<typeof Paging>

export const SearchId = z.int().min(1).max(2147483647)
export type SearchId = z.infer<typeof SearchId>

export const MatchEngine = z.literal([2, 3])
export type MatchEngine = z.infer<typeof MatchEngine>

export const SearchType = z.enum(['DR', 'CB'])
export type SearchType = z.infer<typeof SearchType>

export const OverallMismatches = z.int().min(0).max(7)
export type OverallMismatches = z.infer<typeof OverallMismatches>

export const SearchState = z.enum(['QUEUED', 'RUNNING', 'FINISHED', 'FAILED', 'ENDED'])
export type SearchState = z.infer<typeof SearchState>

export const SearchSummaryText = z.string().min(1).max(1100)
export type SearchSummaryText = z.infer<typeof SearchSummaryText>

export const PotentialDonors = z.int().min(0).max(100000000)
export type PotentialDonors = z.infer<typeof PotentialDonors>

export const PotentialCordBloodUnits = z.int().min(0).max(100000000)
export type PotentialCordBloodUnits = z.infer<typeof PotentialCordBloodUnits>

export const SearchCountsOrNull = z
  .strictObject({ potentialDonors: PotentialDonors, potentialCordBloodUnits: PotentialCordBloodUnits })
  .nullable()
export type SearchCountsOrNull = z.infer<typeof SearchCountsOrNull>

export const ResultsDeletedAt = z
  .string()
  .max(255)
  .refine(keyword.isDateTime, { params: { code: 'wrong-form' } })
  .nullable()
export type ResultsDeletedAt = z.infer<typeof ResultsDeletedAt>

export const SearchSummary = z.strictObject({
  summaryText: SearchSummaryText,
  counts: SearchCountsOrNull,
  resultsDeletedAt: ResultsDeletedAt,
})
export type SearchSummary = z.infer<typeof SearchSummary>

export const SearchLastUpdated = z
  .string()
  .max(255)
  .refine(keyword.isDateTime, { params: { code: 'wrong-form' } })
export type SearchLastUpdated = z.infer<typeof SearchLastUpdated>

export const PatientSearch = z.strictObject({
  searchId: SearchId,
  matchEngine: MatchEngine,
  searchType: SearchType,
  overallMismatches: OverallMismatches,
  state: SearchState,
  summary: SearchSummary,
  lastUpdated: SearchLastUpdated,
})
export type PatientSearch = z.infer<typeof PatientSearch>

export const PatientListItem = z.strictObject({
  wmdaId: WmdaId,
  patientId: PatientId,
  status: PatientStatus,
  dateOfBirth: DateOfBirth,
  ethnicity: Ethnicity,
  lastUpdated: LastUpdated,
  lastViewed: LastViewed,
  assignedUserName: AssignedUserName,
  requests: z.array(PatientSearch).max(5),
})
export type PatientListItem = z.infer<typeof PatientListItem>

export const PatientList = z.strictObject({ paging: Paging, patients: z.array(PatientListItem).max(1000) })
export type PatientList = z.infer<typeof PatientList>

export const ListPatientsRequest = z.strictObject({
  limit: z.int().min(1).max(1000).nullable().default(100),
  after: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .max(200)
    .nullable()
    .optional(),
  offset: z.int().min(0).max(2147483647).nullable().default(0),
  status: z
    .array(PatientStatus)
    .min(1)
    .max(5)
    .refine(keyword.isUnique, { params: { code: 'duplicate' } })
    .nullable()
    .optional(),
  onlyMyPatients: z.boolean().nullable().default(false),
  patientId: z.string().min(1).max(17).nullable().optional(),
  updatedSince: z
    .string()
    .max(255)
    .refine(keyword.isDateTime, { params: { code: 'wrong-form' } })
    .nullable()
    .optional(),
})
export type ListPatientsRequest = z.infer<typeof ListPatientsRequest>

export const CbuResolution = z.boolean().nullable()
export type CbuResolution = z.infer<typeof CbuResolution>

export const SearchOnlyOwnIon = z.boolean().nullable()
export type SearchOnlyOwnIon = z.infer<typeof SearchOnlyOwnIon>

export const LociToBeConsidered = z
  .array(LocusName)
  .min(1)
  .max(11)
  .refine(keyword.isUnique, { params: { code: 'duplicate' } })
  .nullable()
export type LociToBeConsidered = z.infer<typeof LociToBeConsidered>

export const RequestSearchRequest = z.strictObject({
  wmdaId: WmdaId,
  matchEngine: MatchEngine,
  searchType: SearchType,
  overallMismatches: OverallMismatches.default(0),
  isCbuAbLowDrb1HighResolution: CbuResolution.default(false),
  searchOnlyOwnIon: SearchOnlyOwnIon.default(false),
  lociToBeConsidered: LociToBeConsidered.optional(),
})
export type RequestSearchRequest = z.infer<typeof RequestSearchRequest>

export const CreatedSearch = z.strictObject({ searchId: SearchId })
export type CreatedSearch = z.infer<typeof CreatedSearch>

export const EngineError = z.string().min(1).max(1000)
export type EngineError = z.infer<typeof EngineError>

export const SearchError = z.strictObject({ message: EngineError }).nullable()
export type SearchError = z.infer<typeof SearchError>

export const RequestedAt = z
  .string()
  .max(255)
  .refine(keyword.isDateTime, { params: { code: 'wrong-form' } })
export type RequestedAt = z.infer<typeof RequestedAt>

export const FinishedAt = z
  .string()
  .max(255)
  .refine(keyword.isDateTime, { params: { code: 'wrong-form' } })
  .nullable()
export type FinishedAt = z.infer<typeof FinishedAt>

export const Search = z.strictObject({
  searchId: SearchId,
  wmdaId: WmdaId,
  matchEngine: MatchEngine,
  searchType: SearchType,
  overallMismatches: OverallMismatches,
  isCbuAbLowDrb1HighResolution: CbuResolution,
  searchOnlyOwnIon: SearchOnlyOwnIon,
  lociToBeConsidered: LociToBeConsidered,
  state: SearchState,
  summary: SearchSummary,
  error: SearchError,
  requestedAt: RequestedAt,
  finishedAt: FinishedAt,
  lastUpdated: SearchLastUpdated,
})
export type Search = z.infer<typeof Search>

export const PatientSearchList = z.strictObject({ paging: Page, searches: z.array(Search).max(1000) })
export type PatientSearchList = z.infer<typeof PatientSearchList>

export const LeaseSearchesRequest = z.strictObject({
  matchEngine: MatchEngine,
  count: z.int().min(1).max(100).default(1),
})
export type LeaseSearchesRequest = z.infer<typeof LeaseSearchesRequest>

export const LeaseId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  .max(36)
export type LeaseId = z.infer<typeof LeaseId>

export const LeaseExpiresAt = z
  .string()
  .max(255)
  .refine(keyword.isDateTime, { params: { code: 'wrong-form' } })
export type LeaseExpiresAt = z.infer<typeof LeaseExpiresAt>

export const LeasedSearch = z.strictObject({
  searchId: SearchId,
  leaseId: LeaseId,
  expiresAt: LeaseExpiresAt,
  searchType: SearchType,
  overallMismatches: OverallMismatches,
  isCbuAbLowDrb1HighResolution: CbuResolution,
  searchOnlyOwnIon: SearchOnlyOwnIon,
  lociToBeConsidered: LociToBeConsidered,
  hla: Hla,
  ethnicity: Ethnicity,
  poolCountryCode: PoolCountryCode,
})
export type LeasedSearch = z.infer<typeof LeasedSearch>

export const SearchLeases = z.strictObject({ searches: z.array(LeasedSearch).max(100) })
export type SearchLeases = z.infer<typeof SearchLeases>

export const ResultsOutcome = z.enum(['FINISHED'])
export type ResultsOutcome = z.infer<typeof ResultsOutcome>

export const SummaryText = z.string().min(1).max(1000)
export type SummaryText = z.infer<typeof SummaryText>

export const SearchCounts = z.strictObject({
  potentialDonors: PotentialDonors,
  potentialCordBloodUnits: PotentialCordBloodUnits,
})
export type SearchCounts = z.infer<typeof SearchCounts>

export const DeliveredResults = z.strictObject({
  leaseId: LeaseId,
  outcome: ResultsOutcome,
  summaryText: SummaryText,
  counts: SearchCounts,
})
export type DeliveredResults = z.infer<typeof DeliveredResults>

export const ErrorOutcome = z.enum(['FAILED'])
export type ErrorOutcome = z.infer<typeof ErrorOutcome>

export const DeliveredError = z.strictObject({
  leaseId: LeaseId,
  outcome: ErrorOutcome,
  message: EngineError,
})
export type DeliveredError = z.infer<typeof DeliveredError>

export const RecordSearchResultsRequest = z.discriminatedUnion('outcome', [DeliveredResults, DeliveredError])
export type RecordSearchResultsRequest = z.infer<typeof RecordSearchResultsRequest>

export const Mcid = z.int().min(1).max(999999999)
export type Mcid = z.infer<typeof Mcid>

export const PatientMrn = z
  .string()
  .regex(/^P[0-9]{9}$/)
  .max(10)
export type PatientMrn = z.infer<typeof PatientMrn>

export const ReferringMedicalRecordNumber = z.string().max(255).nullable()
export type ReferringMedicalRecordNumber = z.infer<typeof ReferringMedicalRecordNumber>

export const LimsPatientListItem = z.strictObject({
  ID: Mcid,
  patientMRN: PatientMrn,
  referringMedicalRecordNumber: ReferringMedicalRecordNumber,
  createdAt: z
    .string()
    .max(255)
    .refine(keyword.isDateTime, { params: { code: 'wrong-form' } }),
})
export type LimsPatientListItem = z.infer<typeof LimsPatientListItem>

export const LimsPatientList = z.strictObject({
  paging: Page,
  patients: z.array(LimsPatientListItem).max(1000),
})
export type LimsPatientList = z.infer<typeof LimsPatientList>

export const PayerMcid = z.union([z.int().min(0).max(9007199254740991), z.string().max(255)])
export type PayerMcid = z.infer<typeof PayerMcid>

export const Payer = z.looseObject({ MCID: PayerMcid.optional() })
export type Payer = z.infer<typeof Payer>

export const NamePrefix = z.string().max(255).nullable()
export type NamePrefix = z.infer<typeof NamePrefix>

export const FirstName = z.string().max(255).nullable()
export type FirstName = z.infer<typeof FirstName>

export const MiddleName = z.string().max(255).nullable()
export type MiddleName = z.infer<typeof MiddleName>

export const LastName = z.string().max(255).nullable()
export type LastName = z.infer<typeof LastName>

export const NameSuffix = z.string().max(255).nullable()
export type NameSuffix = z.infer<typeof NameSuffix>

export const LimsSex = z.string().max(255).nullable()
export type LimsSex = z.infer<typeof LimsSex>

export const LimsDateOfBirth = z
  .string()
  .regex(/^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$/)
  .max(10)
  .nullable()
export type LimsDateOfBirth = z.infer<typeof LimsDateOfBirth>

export const PhoneNumber = z.string().max(255).nullable()
export type PhoneNumber = z.infer<typeof PhoneNumber>

export const InsuredContact = z.looseObject({
  prefix: NamePrefix.optional(),
  firstName: FirstName.optional(),
  middleName: MiddleName.optional(),
  lastName: LastName.optional(),
  suffix: NameSuffix.optional(),
  sex: LimsSex.optional(),
  dateOfBirth: LimsDateOfBirth.optional(),
  homePhone: PhoneNumber.optional(),
  workPhone: PhoneNumber.optional(),
})
export type InsuredContact = z.infer<typeof InsuredContact>

export const Street = z.string().max(255).nullable()
export type Street = z.infer<typeof Street>

export const City = z.string().max(255).nullable()
export type City = z.infer<typeof City>

export const State = z.string().max(255).nullable()
export type State = z.infer<typeof State>

export const Zip = z.string().max(255).nullable()
export type Zip = z.infer<typeof Zip>

export const CountryCode = z.string().max(255).nullable()
export type CountryCode = z.infer<typeof CountryCode>

export const LimsAddress = z.looseObject({
  street1: Street.optional(),
  street2: Street.optional(),
  city: City.optional(),
  state: State.optional(),
  zip: Zip.optional(),
  countryCode: CountryCode.optional(),
})
export type LimsAddress = z.infer<typeof LimsAddress>

export const MemberNumber = z.string().max(255).nullable()
export type MemberNumber = z.infer<typeof MemberNumber>

export const GroupNumber = z.string().max(255).nullable()
export type GroupNumber = z.infer<typeof GroupNumber>

export const Insurance = z.looseObject({
  payer: Payer.optional(),
  insuredRelationshipID: z.int().min(0).max(2147483647).nullable().optional(),
  insuredContact: InsuredContact.optional(),
  insuredAddress: LimsAddress.optional(),
  memberNumber: MemberNumber.optional(),
  groupNumber: GroupNumber.optional(),
})
export type Insurance = z.infer<typeof Insurance>

export const Insurances = z.array(Insurance).max(3)
export type Insurances = z.infer<typeof Insurances>

export const Email = z.string().max(255).nullable()
export type Email = z.infer<typeof Email>

export const SocialSecurityNumber = z
  .string()
  .regex(/^([0-9]{9})?$/)
  .max(9)
  .nullable()
export type SocialSecurityNumber = z.infer<typeof SocialSecurityNumber>

export const LimsContact = z.looseObject({
  prefix: NamePrefix.optional(),
  firstName: FirstName.optional(),
  middleName: MiddleName.optional(),
  lastName: LastName.optional(),
  suffix: NameSuffix.optional(),
  email: Email.optional(),
  sex: LimsSex.optional(),
  dateOfBirth: LimsDateOfBirth.optional(),
  phoneNumber: PhoneNumber.optional(),
  workPhone: PhoneNumber.optional(),
  socialSecurityNumber: SocialSecurityNumber.optional(),
})
export type LimsContact = z.infer<typeof LimsContact>

export const MedicationId = z.union([z.int().min(0).max(9007199254740991), z.string().max(255)])
export type MedicationId = z.infer<typeof MedicationId>

export const MedicationIds = z.array(MedicationId).max(1000)
export type MedicationIds = z.infer<typeof MedicationIds>

export const CreateLimsPatientRequest = z.strictObject({
  insurances: Insurances,
  contact: LimsContact,
  address: LimsAddress,
  medicationIDs: MedicationIds,
  referringMedicalRecordNumber: ReferringMedicalRecordNumber.optional(),
})
export type CreateLimsPatientRequest = z.infer<typeof CreateLimsPatientRequest>

export const CreatedLimsPatient = z.strictObject({ ID: Mcid, patientMRN: PatientMrn })
export type CreatedLimsPatient = z.infer<typeof CreatedLimsPatient>

export const SocialSecurityNumberRecord = z
  .string()
  .regex(/^([0-9]{9}|[*]{5}[0-9]{4})?$/)
  .max(9)
  .nullable()
export type SocialSecurityNumberRecord = z.infer<typeof SocialSecurityNumberRecord>

export const LimsContactRecord = z.looseObject({
  prefix: NamePrefix.optional(),
  firstName: FirstName.optional(),
  middleName: MiddleName.optional(),
  lastName: LastName.optional(),
  suffix: NameSuffix.optional(),
  email: Email.optional(),
  sex: LimsSex.optional(),
  dateOfBirth: LimsDateOfBirth.optional(),
  phoneNumber: PhoneNumber.optional(),
  workPhone: PhoneNumber.optional(),
  socialSecurityNumber: SocialSecurityNumberRecord.optional(),
})
export type LimsContactRecord = z.infer<typeof LimsContactRecord>

export const LimsPatient = z.strictObject({
  ID: Mcid,
  patientMRN: PatientMrn,
  insurances: Insurances,
  contact: LimsContactRecord,
  address: LimsAddress,
  medicationIDs: MedicationIds,
  referringMedicalRecordNumber: ReferringMedicalRecordNumber.optional(),
})
export type LimsPatient = z.infer<typeof LimsPatient>

export const UpdateLimsPatientRequest = z.strictObject({
  insurances: Insurances.optional(),
  contact: LimsContact.optional(),
  address: LimsAddress.optional(),
  medicationIDs: MedicationIds.optional(),
  referringMedicalRecordNumber: ReferringMedicalRecordNumber.optional(),
})
export type UpdateLimsPatientRequest = z.infer<typeof UpdateLimsPatientRequest>

export const CaseId = z.int().min(1).max(999999999)
export type CaseId = z.infer<typeof CaseId>

export const LimsCaseListItem = z.strictObject({
  caseID: CaseId,
  createdAt: z
    .string()
    .max(255)
    .refine(keyword.isDateTime, { params: { code: 'wrong-form' } }),
})
export type LimsCaseListItem = z.infer<typeof LimsCaseListItem>

export const LimsCaseList = z.strictObject({ paging: Page, cases: z.array(LimsCaseListItem).max(1000) })
export type LimsCaseList = z.infer<typeof LimsCaseList>

export const CasePatient = z
  .looseObject({
    insurances: Insurances,
    contact: LimsContact,
    address: LimsAddress,
    medicationIDs: MedicationIds,
    referringMedicalRecordNumber: ReferringMedicalRecordNumber.optional(),
  })
  .refine(...keyword.forbids('MCID'))
export type CasePatient = z.infer<typeof CasePatient>

export const PatientLink = z.strictObject({ MCID: Mcid })
export type PatientLink = z.infer<typeof PatientLink>

export const CasePatientOrLink = z.xor([CasePatient, PatientLink])
export type CasePatientOrLink = z.infer<typeof CasePatientOrLink>

export const CreateLimsCaseRequest = z
  .looseObject({ patient: CasePatientOrLink })
  .refine(...keyword.forbids('caseID'))
  .refine(...keyword.forbids('casePatient'))
export type CreateLimsCaseRequest = z.infer<typeof CreateLimsCaseRequest>

export const CreatedLimsCase = z.strictObject({ caseID: CaseId })
export type CreatedLimsCase = z.infer<typeof CreatedLimsCase>

export const LinkedPatient = z.strictObject({ MCID: Mcid, patientMRN: PatientMrn })
export type LinkedPatient = z.infer<typeof LinkedPatient>

export const CasePatientRecord = z.looseObject({
  insurances: Insurances,
  contact: LimsContactRecord,
  address: LimsAddress,
  medicationIDs: MedicationIds,
  referringMedicalRecordNumber: ReferringMedicalRecordNumber.optional(),
})
export type CasePatientRecord = z.infer<typeof CasePatientRecord>

export const LimsCase = z.looseObject({
  caseID: CaseId,
  patient: LinkedPatient.optional(),
  casePatient: CasePatientRecord.optional(),
})
export type LimsCase = z.infer<typeof LimsCase>
