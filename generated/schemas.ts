// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
import { z } from '@hono/zod-openapi'
import * as wire from '../src/http/wire.ts'

export const WmdaId = z
  .int()
  .min(1)
  .max(2147483647)
  .openapi('WmdaId', {
    description:
      'Identifier of the patient. The service assigns it when the patient is created. It is unique across all organisations and is never assigned to another patient. It identifies the patient in every later request. The same person can still be registered a second time under another `wmdaId`.',
    examples: [123456],
    format: 'int32',
  })
export type WmdaId = z.infer<typeof WmdaId>

export const PatientId = z
  .string()
  .min(1)
  .max(17)
  .nullable()
  .openapi('PatientId', {
    description:
      'Identifier of the patient in your own organisation, for use on screens and in documents. It should be unique worldwide. It should start with the issuing organisation number (ION) of the registry that registers the patient, followed by the local identifier. Neither is enforced. Never send the name of a person. The value is stored only if `legalTerms` is `true`. After it is stored, it cannot be changed. It is removed only if an update sends `null` together with `legalTerms` set to `false`.',
    examples: ['69391234P'],
  })
export type PatientId = z.infer<typeof PatientId>

export const PatientStatus = z.enum(['NEW', 'PRE', 'ACT', 'SUS', 'STP']).openapi('PatientStatus', {
  description: 'Status of the patient in the life cycle of a search.',
  'x-enumDescriptions': {
    NEW: 'Registered; no search has been requested yet',
    PRE: 'Preliminary search; results are not refreshed automatically',
    ACT: 'Active; search results are refreshed automatically',
    SUS: 'Suspended; earlier results remain, nothing is refreshed',
    STP: 'Stopped; searches have ended and their results are deleted',
  },
  examples: ['NEW'],
  'x-transitions': [
    {
      from: 'NEW',
      to: 'PRE',
      by: ['search'],
      effect: 'A search was requested. It runs once. Its results are not refreshed automatically.',
    },
    { from: 'NEW', to: 'STP', by: ['user', 'system'], effect: 'There is nothing to delete.' },
    {
      from: 'PRE',
      to: 'PRE',
      by: ['user'],
      effect: 'The status does not change. The reason is stored. The request counts as activity.',
    },
    {
      from: 'PRE',
      to: 'ACT',
      by: ['user'],
      effect: 'Search results are refreshed every 24 hours from now on.',
    },
    { from: 'PRE', to: 'SUS', by: ['user'], effect: 'Results remain. Nothing is refreshed.' },
    { from: 'PRE', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
    {
      from: 'ACT',
      to: 'ACT',
      by: ['user'],
      effect:
        'The status does not change and refreshing continues. The reason is stored. The request counts as activity.',
    },
    { from: 'ACT', to: 'SUS', by: ['user'], effect: 'Refreshing stops. Results remain.' },
    { from: 'ACT', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
    { from: 'SUS', to: 'ACT', by: ['user'], effect: 'Refreshing starts again.' },
    {
      from: 'SUS',
      to: 'SUS',
      by: ['user'],
      effect: 'The status does not change. The reason is stored. The request counts as activity.',
    },
    { from: 'SUS', to: 'STP', by: ['user', 'system'], effect: 'Searches end and their results are deleted.' },
    {
      from: 'STP',
      to: 'ACT',
      by: ['user'],
      effect:
        'The patient is reactivated. Deleted results are not restored. Search results are refreshed automatically.',
    },
    {
      from: 'STP',
      to: 'SUS',
      by: ['user'],
      effect: 'The patient is reactivated. Deleted results are not restored.',
    },
    {
      from: 'STP',
      to: 'STP',
      by: ['user'],
      effect: 'The status does not change. The period of six months does not restart. The reason is stored.',
    },
  ],
  'x-clocks': {
    inactivity: {
      days: 42,
      effect:
        'If nobody updates the patient, views the patient or requests a search during this time, the patient is stopped. Listing patients and automatic refreshes do not count as activity.',
    },
    anonymisation: {
      months: 6,
      effect:
        'If a patient has been stopped for this time, the patient is anonymised. After that, no organisation can access the patient.',
    },
    refresh: {
      hours: 24,
      effect: 'If a patient is in status ACT, each search is re-queued 24 hours after its last run.',
    },
    lease: {
      minutes: 15,
      effect:
        'If a match engine does not deliver results or an error for a leased search during this time, the search is re-queued.',
    },
  },
  maxLength: 3,
})
export type PatientStatus = z.infer<typeof PatientStatus>

export const HlaValue = z
  .string()
  .regex(/^(NEW|[0-9]{2,4}:([A-Z]{2,5}|[0-9]{2,5}((:[0-9]{2,5}){0,2}[NLSCAQ]?|(:[0-9]{2,3})?[GP])))$/)
  .max(20)
  .openapi('HlaValue', {
    description:
      'One typed value without the name of its locus. The value is an allele of two to four fields with an optional expression suffix (`01:01`, `24:09N`, `01:01:01:01`), a G or P group (`01:01:01G`, `01:01P`), a value of which only the first field is known (`44:XX`), a multiple allele code (`01:ANDKJ`), or `NEW` for a value that is not in the nomenclature yet. Lists of alleles are not accepted. Use a multiple allele code instead. Only the form is checked. The service does not check that a value is in the nomenclature.',
    'x-form':
      'HLA value: an allele such as 02:01 or 24:09N, a group such as 01:01:01G or 01:01P, 44:XX, a multiple allele code such as 01:ANDKJ, or NEW',
    examples: ['02:01'],
  })
export type HlaValue = z.infer<typeof HlaValue>

export const HlaSecondValue = z
  .string()
  .regex(/^(NEW|[0-9]{2,4}:([A-Z]{2,5}|[0-9]{2,5}((:[0-9]{2,5}){0,2}[NLSCAQ]?|(:[0-9]{2,3})?[GP])))$/)
  .max(20)
  .nullable()
  .openapi('HlaSecondValue', {
    description:
      'The second value of the locus. It accepts the same values as `field1`. Omit it or send `null` if the patient is homozygous or the second value is not typed.',
    'x-form':
      'HLA value: an allele such as 02:01 or 24:09N, a group such as 01:01:01G or 01:01P, 44:XX, a multiple allele code such as 01:ANDKJ, or NEW',
    examples: ['24:02'],
  })
export type HlaSecondValue = z.infer<typeof HlaSecondValue>

export const HlaLocus = z
  .strictObject({ field1: HlaValue, field2: HlaSecondValue.optional() })
  .openapi('HlaLocus', {
    description: 'The typing of one locus.',
    examples: [{ field1: '02:01', field2: '24:02' }],
  })
export type HlaLocus = z.infer<typeof HlaLocus>

export const HlaDrb345Value = z
  .string()
  .regex(
    /^(NEW|XXXX|NNNN|[0-9]{2,4}:([A-Z]{2,5}|[0-9]{2,5}((:[0-9]{2,5}){0,2}[NLSCAQ]?|(:[0-9]{2,3})?[GP])))$/,
  )
  .max(20)
  .openapi('HlaDrb345Value', {
    description:
      'One typed value of DRB3, DRB4 or DRB5. It accepts the same values as the other loci and two more. `XXXX` means that the gene is present and nothing more is known about it. `NNNN` means that the gene was tested for and is absent. No other locus accepts these two values. Only the form is checked. The service does not check that a value is in the nomenclature.',
    'x-form':
      'HLA value: an allele such as 02:01 or 24:09N, a group such as 01:01:01G or 01:01P, 44:XX, a multiple allele code such as 01:ANDKJ, NEW, XXXX or NNNN',
    examples: ['NNNN'],
  })
export type HlaDrb345Value = z.infer<typeof HlaDrb345Value>

export const HlaDrb345SecondValue = z
  .string()
  .regex(
    /^(NEW|XXXX|NNNN|[0-9]{2,4}:([A-Z]{2,5}|[0-9]{2,5}((:[0-9]{2,5}){0,2}[NLSCAQ]?|(:[0-9]{2,3})?[GP])))$/,
  )
  .max(20)
  .nullable()
  .openapi('HlaDrb345SecondValue', {
    description:
      'The second value of DRB3, DRB4 or DRB5. It accepts the same values as `field1`. Omit it or send `null` if there is no second value.',
    'x-form':
      'HLA value: an allele such as 02:01 or 24:09N, a group such as 01:01:01G or 01:01P, 44:XX, a multiple allele code such as 01:ANDKJ, NEW, XXXX or NNNN',
    examples: ['01:01'],
  })
export type HlaDrb345SecondValue = z.infer<typeof HlaDrb345SecondValue>

export const HlaDrb345Locus = z
  .strictObject({ field1: HlaDrb345Value, field2: HlaDrb345SecondValue.optional() })
  .openapi('HlaDrb345Locus', {
    description:
      'The typing of DRB3, DRB4 or DRB5. These genes are absent in some people. Therefore, `XXXX` and `NNNN` are accepted here and for no other locus.',
    examples: [{ field1: 'NNNN' }],
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
  .refine(wire.hasMembers(1), { params: { code: 'too-few' } })
  .openapi('Hla', {
    description:
      "The HLA typing of the patient. It has one field for each typed locus, and at least one. Loci that are not typed are omitted. A change refreshes the patient's searches. A search requires A, B and DRB1.",
    examples: [
      {
        a: { field1: '02:01', field2: '24:02' },
        b: { field1: '07:02', field2: '44:XX' },
        drb1: { field1: '04:01', field2: '15:01' },
      },
    ],
    minProperties: 1,
  })
export type Hla = z.infer<typeof Hla>

export const CmvStatus = z
  .enum(['P', 'N'])
  .nullable()
  .openapi('CmvStatus', {
    description: 'Cytomegalovirus status of the patient. Source: EMDIS data dictionary, `P_CMV`.',
    'x-enumDescriptions': { P: 'Positive', N: 'Negative' },
    examples: ['N'],
    maxLength: 1,
  })
export type CmvStatus = z.infer<typeof CmvStatus>

export const IdmRecord = z.strictObject({ cmvStatus: CmvStatus }).openapi('IdmRecord', {
  description: 'The stored infectious disease markers of the patient. Fields that were not sent are `null`.',
  examples: [{ cmvStatus: 'N' }],
})
export type IdmRecord = z.infer<typeof IdmRecord>

export const DateOfBirth = z.iso
  .date()
  .max(10)
  .nullable()
  .openapi('DateOfBirth', {
    description: 'Date of birth of the patient. It can be in the future if the patient is not born yet.',
    examples: ['1961-05-27'],
  })
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
  .openapi('DiagnosisCode', {
    description: 'Diagnosis that leads to the transplantation. Source: EMDIS data dictionary, `P_DIAG`.',
    'x-enumDescriptions': {
      AML: 'Acute myelogenous leukaemia',
      ALL: 'Acute lymphoblastic leukaemia',
      CML: 'Chronic myelogenous leukaemia',
      OL: 'Other leukaemia',
      MDS: 'Myelodysplastic disorders',
      NHL: 'Non-Hodgkin lymphoma',
      HL: 'Hodgkin lymphoma',
      PCD: 'Plasma cell disorder',
      OM: 'Other malignancy',
      HIS: 'Histiocytic disorders',
      IEA: 'Inherited erythrocyte abnormality',
      IIS: 'Inherited immune system disorder',
      IMD: 'Inherited metabolic disorder',
      IPA: 'Inherited platelet abnormality',
      SAA: 'Severe aplastic anaemia',
      OND: 'Other non-malignant disease',
    },
    examples: ['AML'],
    maxLength: 3,
  })
export type DiagnosisCode = z.infer<typeof DiagnosisCode>

export const DiagnosisText = z
  .string()
  .max(50)
  .nullable()
  .openapi('DiagnosisText', {
    description:
      'The diagnosis in words. This field is intended for the codes `OL`, `OM` and `OND`, but it is accepted with every code. Do not include anything that identifies the patient.',
    examples: ['Synthetic diagnosis text'],
  })
export type DiagnosisText = z.infer<typeof DiagnosisText>

export const DiagnosisDate = z.iso
  .date()
  .max(10)
  .nullable()
  .openapi('DiagnosisDate', {
    description: 'Date of the diagnosis.',
    examples: ['2025-11-03'],
  })
export type DiagnosisDate = z.infer<typeof DiagnosisDate>

export const DiagnosisRecord = z
  .strictObject({ diagnosisCode: DiagnosisCode, diagnosisText: DiagnosisText, diagnosisDate: DiagnosisDate })
  .openapi('DiagnosisRecord', {
    description: 'The stored diagnosis. Fields that were not sent are `null`.',
    examples: [{ diagnosisCode: 'AML', diagnosisText: null, diagnosisDate: '2025-11-03' }],
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
  .openapi('DiseasePhase', {
    description:
      "Phase of the patient's disease at the time of the request. For remissions, relapses and chronic phases, the digit states which one it is. The digit 0 means that the number is not known. Codes and meanings: EMDIS data dictionary, `P_DIS_PHA`.",
    'x-enumDescriptions': {
      PF: 'Primary induction failure',
      PI: 'Primary induction therapy',
      AP: 'Accelerated phase',
      BC: 'Blast crisis',
      AD: 'Advanced disease',
      SD: 'Stable disease',
      RD: 'Refractory disease',
      NA: 'Not applicable',
      C0: 'Complete remission, number unknown',
      C1: 'First complete remission',
      C2: 'Second complete remission',
      C3: 'Third complete remission',
      C4: 'Fourth complete remission',
      C5: 'Fifth complete remission',
      C6: 'Sixth complete remission',
      C7: 'Seventh complete remission',
      C8: 'Eighth complete remission',
      C9: 'Ninth complete remission',
      P0: 'Partial remission, number unknown',
      P1: 'First partial remission',
      P2: 'Second partial remission',
      P3: 'Third partial remission',
      P4: 'Fourth partial remission',
      P5: 'Fifth partial remission',
      P6: 'Sixth partial remission',
      P7: 'Seventh partial remission',
      P8: 'Eighth partial remission',
      P9: 'Ninth partial remission',
      R0: 'Relapse, number unknown',
      R1: 'First relapse',
      R2: 'Second relapse',
      R3: 'Third relapse',
      R4: 'Fourth relapse',
      R5: 'Fifth relapse',
      R6: 'Sixth relapse',
      R7: 'Seventh relapse',
      R8: 'Eighth relapse',
      R9: 'Ninth relapse',
      N0: 'Chronic phase, number unknown',
      N1: 'First chronic phase',
      N2: 'Second chronic phase',
      N3: 'Third chronic phase',
      N4: 'Fourth chronic phase',
      N5: 'Fifth chronic phase',
      N6: 'Sixth chronic phase',
      N7: 'Seventh chronic phase',
      N8: 'Eighth chronic phase',
      N9: 'Ninth chronic phase',
    },
    examples: ['C1'],
    maxLength: 2,
  })
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
  .openapi('Ethnicity', {
    description:
      "Ethnic group of the patient. The two-letter codes `AF`, `AS`, `CA` and `HI` mean that the region is not specified. A change refreshes the patient's searches. Codes and meanings: WMDA data dictionary, `ETHN`.",
    'x-enumDescriptions': {
      UK: 'Unknown (does not mean United Kingdom)',
      AF: 'African, region not specified',
      AS: 'Asian, region not specified',
      CA: 'Caucasian, region not specified',
      HI: 'Hispanic, region not specified',
      AFNA: 'African, from North Africa',
      AFSS: 'African, from Sub-Saharan Africa',
      ASSW: 'Asian, from Southwest Asia (Middle East, Turkey)',
      ASSO: 'Asian, from Southern Asia (India, Pakistan, Bangladesh, Sri Lanka, Bhutan, Nepal)',
      ASCE: 'Asian, from Central Asia (Eastern Russia, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan)',
      ASSE: 'Asian, from Southeast Asia (China, Mongolia, Burma, Laos, Cambodia, Thailand, Vietnam, Taiwan)',
      ASNE: 'Asian, from North and Northeast Asia (Japan, North Korea, South Korea)',
      ASOC: 'Asian, from Oceania (Pacific Islands without Japan, Australia, Taiwan, Sakhalin and the Aleutian Islands)',
      CAEU: 'Caucasian, from mainland Europe, Greenland, Iceland or Western Russia',
      CAER: 'Caucasian, from Eastern Russia',
      CANA: 'Caucasian, from North America (USA, Canada, Mexico)',
      CAAU: 'Caucasian, from Australia or New Zealand',
      HICA: 'Hispanic, from Central America or the Caribbean',
      HISA: 'Hispanic, from South America',
      MX: 'Mixed or multiple',
      OT: 'Other (for example Australian Aborigine)',
    },
    examples: ['CAEU'],
    maxLength: 4,
  })
export type Ethnicity = z.infer<typeof Ethnicity>

export const PoolCountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .max(2)
  .nullable()
  .openapi('PoolCountryCode', {
    description:
      "The country where the patient is located, as an ISO 3166-1 alpha-2 code in capital letters. Only the form is checked, and not whether ISO lists the code. A change refreshes the patient's searches.",
    'x-form': 'country code: two capital letters, such as NL',
    examples: ['NL'],
  })
export type PoolCountryCode = z.infer<typeof PoolCountryCode>

export const TransplantCentreId = z
  .string()
  .min(1)
  .max(10)
  .nullable()
  .openapi('TransplantCentreId', {
    description: 'Identifier of the centre that will perform the transplantation.',
    examples: ['TC-TEST-1'],
  })
export type TransplantCentreId = z.infer<typeof TransplantCentreId>

export const Abo = z
  .enum(['A', 'B', 'O', 'AB'])
  .nullable()
  .openapi('Abo', {
    description:
      'ABO blood group of the patient. `O` is the letter, not the digit zero. Source: EMDIS data dictionary, `P_ABO`.',
    'x-enumDescriptions': {
      A: 'Blood group A',
      B: 'Blood group B',
      O: 'Blood group O',
      AB: 'Blood group AB',
    },
    examples: ['A'],
    maxLength: 2,
  })
export type Abo = z.infer<typeof Abo>

export const Rhesus = z
  .enum(['P', 'N'])
  .nullable()
  .openapi('Rhesus', {
    description:
      'Rhesus factor of the patient. The signs `+` and `-` are not accepted. Source: EMDIS data dictionary, the suffix of `P_ABO`. This service stores the suffix in a separate field.',
    'x-enumDescriptions': { P: 'Rhesus positive', N: 'Rhesus negative' },
    examples: ['P'],
    maxLength: 1,
  })
export type Rhesus = z.infer<typeof Rhesus>

export const Weight = z
  .int()
  .min(1)
  .max(999)
  .nullable()
  .openapi('Weight', {
    description: 'Body weight in kilograms.',
    examples: [76],
    format: 'int32',
  })
export type Weight = z.infer<typeof Weight>

export const Sex = z
  .enum(['M', 'F'])
  .nullable()
  .openapi('Sex', {
    description: 'Sex of the patient. Source: EMDIS data dictionary, `P_SEX`.',
    'x-enumDescriptions': { M: 'Male', F: 'Female' },
    examples: ['F'],
    maxLength: 1,
  })
export type Sex = z.infer<typeof Sex>

export const LegalTermsRecord = z
  .boolean()
  .nullable()
  .openapi('LegalTermsRecord', {
    description: 'Whether the patient has agreed to the legal terms, or `null` if the registration said so.',
    examples: [true],
  })
export type LegalTermsRecord = z.infer<typeof LegalTermsRecord>

export const LastUpdated = z
  .string()
  .max(255)
  .refine(wire.isDateTime, { params: { code: 'wrong-form' } })
  .openapi('LastUpdated', {
    description:
      'When the record or its status was last changed, in UTC. Together with `lastViewed`, it determines when a patient without activity can be stopped. The service sets this field. An update ignores it.',
    examples: ['2026-01-15T09:30:00.000Z'],
    format: 'date-time',
  })
export type LastUpdated = z.infer<typeof LastUpdated>

export const LastViewed = z
  .string()
  .max(255)
  .refine(wire.isDateTime, { params: { code: 'wrong-form' } })
  .openapi('LastViewed', {
    description:
      'When this patient was last viewed, in UTC. Creating a patient counts as a view. Listing patients does not count as a view. The patient list is sorted by this field. The service sets it. An update ignores it.',
    examples: ['2026-01-15T09:30:00.000Z'],
    format: 'date-time',
  })
export type LastViewed = z.infer<typeof LastViewed>

export const AssignedUserName = z
  .string()
  .min(4)
  .max(100)
  .nullable()
  .openapi('AssignedUserName', {
    description:
      'Username of the person to whom the patient is assigned. This is the person who created the patient. If the patient was created with a machine token, the value is `null`.',
    examples: ['coordinator@registry.example'],
  })
export type AssignedUserName = z.infer<typeof AssignedUserName>

export const Patient = z
  .strictObject({
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
  .openapi('Patient', {
    description: 'A registered patient. All fields are present. Fields that are not known are `null`.',
  })
export type Patient = z.infer<typeof Patient>

export const ProblemType = z
  .enum([
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
    '/problems/malformed-request',
    '/problems/request-timeout',
    '/problems/expectation-failed',
    '/problems/header-fields-too-large',
  ])
  .openapi('ProblemType', {
    description:
      "The kind of the problem, as an address below the server's own. Programs decide by it; people can open it and read what it means.",
    'x-enumDescriptions': {
      '/problems/invalid-request':
        'The request body, a parameter or a header is invalid. `errors` lists all errors.',
      '/problems/malformed-json':
        'The request body is not valid JSON, or a string contains an unpaired surrogate. The body was not processed.',
      '/problems/unauthenticated':
        'The request has no bearer token, or the token is invalid: it has expired, was issued for another service, or lacks a claim.',
      '/problems/insufficient-scope': 'The token is valid but lacks the scope that this operation requires.',
      '/problems/not-found': 'The path does not belong to an operation of this service.',
      '/problems/patient-not-found':
        'No patient with this identifier exists in your organisation. The response is the same for a patient of another organisation.',
      '/problems/case-not-found':
        'No case with this `caseID` exists in your organisation. The response is the same for a case of another organisation.',
      '/problems/machine-required': 'The operation is for match engines, and the token has a `username`.',
      '/problems/search-not-found':
        'No search with this `searchId` exists in your organisation. The response is the same for a search of another organisation.',
      '/problems/method-not-allowed':
        'This path does not support the request method. The `Allow` header lists the supported methods.',
      '/problems/transition-not-allowed':
        "The patient's current status cannot be changed to the requested status. See `from`, `to` and `allowed`.",
      '/problems/patient-stopped':
        'The patient is stopped. A stopped patient cannot be edited, and no search can be requested.',
      '/problems/hla-incomplete':
        'A search requires typed values at A, B and DRB1. `missing` lists the loci that are not typed.',
      '/problems/search-ended':
        'The patient was stopped, so the search has ended. The results were not stored.',
      '/problems/lease-not-valid':
        'The lease expired, the search was re-queued, or another lease was issued. The results were not stored.',
      '/problems/patient-id-already-set':
        'The patient already has a `patientId`, and the request contains a different one.',
      '/problems/read-only-field-changed':
        'An update contains `status` or `assignedUserName` with a value that is not the current one. Other operations change these fields. `fields` lists them. Nothing was changed.',
      '/problems/idempotency-key-reused':
        'An earlier request with this key had a different request body. This request was not carried out.',
      '/problems/precondition-failed': 'The `ETag` in `If-Match` is not the current `ETag` of the record.',
      '/problems/content-too-large':
        'The request body is larger than 1 MiB, or the record would be larger than 1 MiB after the patch.',
      '/problems/unsupported-media-type':
        'The `Content-Type` header is missing, its media type is not supported by this operation, or the body is compressed (`Content-Encoding`).',
      '/problems/internal-error':
        'An unexpected error occurred. Nothing in the request was stored, unless it was acknowledged before.',
      '/problems/unavailable':
        'A required resource is not available: the database or the keys of the token issuer. Nothing was stored.',
      '/problems/malformed-request':
        'The message is not a valid HTTP/1.1 request, for example because the `Host` header is missing.',
      '/problems/request-timeout': 'The headers or the request body did not arrive in time.',
      '/problems/expectation-failed': 'The `Expect` header has a value other than `100-continue`.',
      '/problems/header-fields-too-large':
        'The request line and the headers together are larger than 16 KiB.',
    },
    'x-problem-types': {
      '/problems/invalid-request': {
        status: 400,
        title: 'Invalid request',
        action: 'Correct each item of `errors` and send the request again.',
      },
      '/problems/malformed-json': {
        status: 400,
        title: 'Malformed JSON',
        action: 'Send one complete JSON value in UTF-8.',
      },
      '/problems/unauthenticated': {
        status: 401,
        title: 'Authentication required',
        action: 'Get a new token and send it as a bearer token in the `Authorization` header.',
      },
      '/problems/insufficient-scope': {
        status: 403,
        title: 'Insufficient scope',
        action: 'Request a token with the scope that `detail` names.',
      },
      '/problems/not-found': {
        status: 404,
        title: 'Resource not found',
        action: 'Compare the path with the documentation. Check the version and plural forms.',
      },
      '/problems/patient-not-found': {
        status: 404,
        title: 'Patient not found',
        action:
          'Check the identifier. Check that the token belongs to the organisation that registered the patient.',
      },
      '/problems/case-not-found': {
        status: 404,
        title: 'Case not found',
        action: 'Check the `caseID`. Check that the token belongs to the organisation that created the case.',
      },
      '/problems/machine-required': {
        status: 403,
        title: 'Machine token required',
        action: 'Use a machine token, which has no `username`.',
      },
      '/problems/search-not-found': {
        status: 404,
        title: 'Search not found',
        action: 'Check the `searchId`. Check that the token belongs to the organisation of the patient.',
      },
      '/problems/method-not-allowed': {
        status: 405,
        title: 'Method not allowed',
        action: 'Use one of the methods in the `Allow` header.',
      },
      '/problems/transition-not-allowed': {
        status: 409,
        title: 'Transition not allowed',
        action: 'Choose one of the statuses in `allowed`, if one of them fits.',
      },
      '/problems/patient-stopped': {
        status: 409,
        title: 'Patient stopped',
        action: 'Reactivate the patient first: call `updatePatientStatus` with ACT or SUS.',
      },
      '/problems/hla-incomplete': {
        status: 409,
        title: 'HLA typing incomplete',
        action: 'Update the patient with the missing loci, then request the search.',
      },
      '/problems/search-ended': {
        status: 409,
        title: 'Search ended',
        action: 'Discard the results. Lease other searches.',
      },
      '/problems/lease-not-valid': {
        status: 409,
        title: 'Lease not valid',
        action: 'Discard the results and lease again.',
      },
      '/problems/patient-id-already-set': {
        status: 409,
        title: 'Patient ID already set',
        action: 'Omit `patientId`, or send the stored one.',
      },
      '/problems/read-only-field-changed': {
        status: 409,
        title: 'Read-only field changed',
        action:
          'Retrieve the patient again and send the current values. To change them, use `updatePatientStatus` or `assignUserToPatient`.',
      },
      '/problems/idempotency-key-reused': {
        status: 409,
        title: 'Idempotency key reused',
        action: 'Use a new key for a new request. Reuse a key only with exactly the same request body.',
      },
      '/problems/precondition-failed': {
        status: 412,
        title: 'Precondition failed',
        action: 'Retrieve the record, apply your change to it and send it with the new `ETag`.',
      },
      '/problems/content-too-large': {
        status: 413,
        title: 'Content too large',
        action: 'Keep the request body within 1 MiB.',
      },
      '/problems/unsupported-media-type': {
        status: 415,
        title: 'Unsupported media type',
        action:
          'Send the request body without compression and with a media type that this operation accepts.',
      },
      '/problems/internal-error': {
        status: 500,
        title: 'Internal server error',
        action: 'Try again later. If the problem persists, contact support and quote `instance`.',
      },
      '/problems/unavailable': {
        status: 503,
        title: 'Service unavailable',
        action: 'Wait for the number of seconds in `Retry-After`, then send the same request again.',
      },
      '/problems/malformed-request': {
        status: 400,
        title: 'Malformed request',
        action: 'Send a valid HTTP/1.1 request. An HTTP client library does this for you.',
      },
      '/problems/request-timeout': {
        status: 408,
        title: 'Request timeout',
        action: 'Send the request again over a new connection.',
      },
      '/problems/expectation-failed': {
        status: 417,
        title: 'Expectation failed',
        action: 'Remove the `Expect` header, or send `100-continue`.',
      },
      '/problems/header-fields-too-large': {
        status: 431,
        title: 'Header fields too large',
        action: 'Send a shorter URL, and fewer or shorter headers.',
      },
    },
    examples: ['/problems/invalid-request'],
    maxLength: 100,
  })
export type ProblemType = z.infer<typeof ProblemType>

export const ErrorCode = z
  .enum([
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
  .openapi('ErrorCode', {
    description: 'Code of the error, for use in programs.',
    'x-enumDescriptions': {
      required: 'A required field or parameter is missing.',
      'unknown-member': 'The request body has a field that is not defined at this position.',
      'unknown-parameter': 'The request has a query parameter that the operation does not define.',
      'repeated-parameter': 'A query parameter appears more than once in the query string.',
      'wrong-type':
        'The value does not have the documented JSON type, or a parameter cannot be read as its type.',
      'not-in-list': 'The value is not one of the published codes.',
      'wrong-form': 'The value does not have the documented format.',
      'too-short': 'The string has fewer characters than required.',
      'too-long': 'The string has more characters than allowed.',
      'too-small': 'The number is below the minimum.',
      'too-large': 'The number is above the maximum.',
      'too-few': 'There are fewer entries than required.',
      'too-many': 'There are more entries than allowed.',
      duplicate: 'An entry appears more than once where each entry must be unique.',
      'needs-username': 'The request requires a token with a username, but the token is a machine token.',
      'not-accepted': 'The field is known at this position but must not be sent.',
      'not-alone': 'A field that must be the only field of its object was sent with other fields.',
      'neither-form': 'The value has none of the forms that are documented at this position.',
      'too-deep': 'The request body nests objects and arrays more deeply than allowed.',
      'null-character':
        'A string or the name of a field contains the character U+0000. It is not accepted anywhere in a request.',
    },
    examples: ['not-in-list'],
    maxLength: 40,
  })
export type ErrorCode = z.infer<typeof ErrorCode>

export const RequestError = z
  .strictObject({
    pointer: z
      .string()
      .max(500)
      .openapi({
        description:
          'Position of the error in the request body, as a JSON Pointer in the form of a URI fragment (RFC 6901).',
        examples: ['#/hla/a/field1'],
      })
      .optional(),
    parameter: z
      .string()
      .max(100)
      .openapi({
        description: 'Name of the invalid path or query parameter.',
        examples: ['limit'],
      })
      .optional(),
    header: z
      .string()
      .max(100)
      .openapi({
        description: 'Name of the invalid request header.',
        examples: ['If-Match'],
      })
      .optional(),
    code: ErrorCode,
    detail: z
      .string()
      .max(2000)
      .openapi({
        description: 'Describes the error in one sentence. It never repeats the value that was sent.',
        examples: ['`abo` must be one of: A, B, O, AB, null.'],
      }),
    fix: z
      .string()
      .max(2000)
      .openapi({
        description: 'States what is accepted instead, if this can be stated.',
        examples: ['Send one of the listed values.'],
      })
      .optional(),
  })
  .openapi('RequestError', {
    description:
      'One error in a request. It contains a pointer into the request body, or the name of a parameter or header.',
    examples: [
      {
        pointer: '#/abo',
        code: 'not-in-list',
        detail: '`abo` must be one of: A, B, O, AB, null.',
        fix: 'Send one of the listed values.',
      },
    ],
  })
export type RequestError = z.infer<typeof RequestError>

export const LocusName = z
  .enum(['a', 'b', 'c', 'drb1', 'drb3', 'drb4', 'drb5', 'dqa1', 'dqb1', 'dpa1', 'dpb1'])
  .openapi('LocusName', {
    description: 'A locus of the HLA typing. The name is the same as the name of the field in `hla`.',
    'x-enumDescriptions': {
      a: 'HLA-A',
      b: 'HLA-B',
      c: 'HLA-C',
      drb1: 'HLA-DRB1',
      drb3: 'HLA-DRB3',
      drb4: 'HLA-DRB4',
      drb5: 'HLA-DRB5',
      dqa1: 'HLA-DQA1',
      dqb1: 'HLA-DQB1',
      dpa1: 'HLA-DPA1',
      dpb1: 'HLA-DPB1',
    },
    examples: ['drb1'],
    maxLength: 4,
  })
export type LocusName = z.infer<typeof LocusName>

export const ReadOnlyField = z.enum(['status', 'assignedUserName']).openapi('ReadOnlyField', {
  description:
    'A field that an update of a patient accepts but does not change. Another operation changes it.',
  'x-enumDescriptions': {
    status: 'The operation `updatePatientStatus` changes it.',
    assignedUserName: 'The operation `assignUserToPatient` changes it.',
  },
  examples: ['status'],
  maxLength: 16,
})
export type ReadOnlyField = z.infer<typeof ReadOnlyField>

export const Problem = z
  .strictObject({
    type: ProblemType,
    title: z
      .string()
      .max(200)
      .openapi({
        description: 'Short name of the problem. It is always the same for a `type`.',
        examples: ['Invalid request'],
      }),
    status: z
      .int()
      .min(400)
      .max(599)
      .openapi({
        description: 'HTTP status code of this response.',
        examples: [400],
        format: 'int32',
      }),
    detail: z
      .string()
      .max(2000)
      .openapi({
        description: 'States what is wrong with this request and how to fix it.',
        examples: ['The request has 1 error. See `errors`.'],
      }),
    instance: z
      .string()
      .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
      .max(45)
      .openapi({
        description: 'Identifies this response. The operator can find it in the log of the service.',
        examples: ['urn:uuid:00000000-0000-4000-8000-000000000001'],
      }),
    errors: z
      .array(RequestError)
      .min(1)
      .max(100)
      .openapi({
        description:
          'All errors in the request, at most 100. Present if `type` is `/problems/invalid-request`.',
        examples: [
          [
            {
              pointer: '#/abo',
              code: 'not-in-list',
              detail: '`abo` must be one of: A, B, O, AB, null.',
              fix: 'Send one of the listed values.',
            },
          ],
        ],
      })
      .optional(),
    from: PatientStatus.optional(),
    to: PatientStatus.optional(),
    allowed: z
      .array(PatientStatus)
      .max(5)
      .openapi({
        description:
          'The statuses that can be requested from the current status. Present if `type` is `/problems/transition-not-allowed`.',
        examples: [['STP']],
      })
      .optional(),
    missing: z
      .array(LocusName)
      .max(11)
      .openapi({
        description: 'The loci that are not typed. Present if `type` is `/problems/hla-incomplete`.',
        examples: [['drb1']],
      })
      .optional(),
    fields: z
      .array(ReadOnlyField)
      .min(1)
      .max(2)
      .openapi({
        description:
          'The read-only fields whose value in the request is not the current one. Present if `type` is `/problems/read-only-field-changed`.',
        examples: [['status']],
      })
      .optional(),
  })
  .openapi('Problem', {
    description:
      'States why a request was rejected, as problem details (RFC 9457). It never contains a value of a patient.',
  })
export type Problem = z.infer<typeof Problem>

export const Idm = z.strictObject({ cmvStatus: CmvStatus.optional() }).openapi('Idm', {
  description: 'Infectious disease markers of the patient.',
  examples: [{ cmvStatus: 'N' }],
})
export type Idm = z.infer<typeof Idm>

export const Diagnosis = z
  .strictObject({
    diagnosisCode: DiagnosisCode.optional(),
    diagnosisText: DiagnosisText.optional(),
    diagnosisDate: DiagnosisDate.optional(),
  })
  .openapi('Diagnosis', {
    description: 'The diagnosis that leads to the transplantation.',
    examples: [{ diagnosisCode: 'AML', diagnosisText: null, diagnosisDate: '2025-11-03' }],
  })
export type Diagnosis = z.infer<typeof Diagnosis>

export const LegalTermsUpdate = z
  .boolean()
  .nullable()
  .openapi('LegalTermsUpdate', {
    description:
      'Whether the patient has agreed to the legal terms. If this field is omitted or `null`, the stored value is kept. A new `patientId` is stored only if the value after the update is `true`. If a patient withdraws the agreement, send `false`. The value `false` together with `patientId` set to `null` removes the stored `patientId`.',
    examples: [true],
  })
export type LegalTermsUpdate = z.infer<typeof LegalTermsUpdate>

export const UpdatePatientRequest = z
  .strictObject({
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
  .openapi('UpdatePatientRequest', {
    description:
      'The full record of a registered patient. It replaces the stored record. Fields that are omitted are set to `null`, except `patientId` and `legalTerms`, which are kept. The fields that only the service sets can be sent as they were retrieved: `lastUpdated` and `lastViewed` are ignored, and `status` and `assignedUserName` must have their current values.',
    examples: [{ wmdaId: 123456, hla: { a: { field1: '02:01' } } }],
  })
export type UpdatePatientRequest = z.infer<typeof UpdatePatientRequest>

export const LegalTerms = z
  .boolean()
  .nullable()
  .openapi('LegalTerms', {
    description:
      'Whether the patient has agreed to the legal terms. If this is not `true`, the request succeeds but `patientId` is not stored.',
    default: false,
    examples: [true],
  })
export type LegalTerms = z.infer<typeof LegalTerms>

export const CreatePatientRequest = z
  .strictObject({
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
  .openapi('CreatePatientRequest', {
    description: 'A patient to create. Only `hla` is required.',
    examples: [{ hla: { a: { field1: '02:01' } } }],
  })
export type CreatePatientRequest = z.infer<typeof CreatePatientRequest>

export const PatientRegistration = z.strictObject({ wmdaId: WmdaId }).openapi('PatientRegistration', {
  description: 'The identifier that was assigned to the new patient.',
})
export type PatientRegistration = z.infer<typeof PatientRegistration>

export const NewStatusExceptStop = z.enum(['SUS', 'PRE', 'ACT']).openapi('NewStatusExceptStop', {
  description: 'The new status.',
  'x-enumDescriptions': {
    SUS: 'Suspended; earlier results remain, nothing is refreshed',
    PRE: 'Preliminary search; results are not refreshed automatically',
    ACT: 'Active; search results are refreshed automatically',
  },
  examples: ['ACT'],
  maxLength: 3,
})
export type NewStatusExceptStop = z.infer<typeof NewStatusExceptStop>

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
  .openapi('ChangeReasonOrNull', {
    description:
      'Reason for the status change, or `null` if no reason is given. The codes are the same as in `ChangeReason`.',
    'x-enumDescriptions': {
      ATX: 'Autologous transplantation',
      RMT: 'Bone marrow transplantation, related donor',
      UMT: 'Bone marrow transplantation, unrelated donor',
      RCT: 'Cord blood transplantation, related cord blood unit',
      UCT: 'Cord blood transplantation, unrelated cord blood unit',
      RPT: 'Peripheral blood stem cell transplantation, related donor',
      UPT: 'Peripheral blood stem cell transplantation, unrelated donor',
      GCC: 'Good clinical condition of the patient (for example remission)',
      BCC: 'Clinical condition became worse (for example relapse)',
      PDC: 'Patient died before the transplantation',
      PAT: 'Patient responds to another therapy',
      PPR: 'Patient withdrew for personal, non-medical reasons',
      ICH: 'Indication for the transplantation changed (for example wrong diagnosis)',
      FND: 'Other or better donor found',
      NDF: 'No suitable donor found',
      NPH: 'A new phenotype list is wanted',
      NML: 'A new match list is wanted',
      RCM: 'A new phenotype list and a new match list are wanted',
      OTH: 'Other reason',
      UNK: 'Reason unknown',
    },
    examples: ['GCC'],
    maxLength: 3,
  })
export type ChangeReasonOrNull = z.infer<typeof ChangeReasonOrNull>

export const ChangePatientStatusRequest = z
  .strictObject({
    wmdaId: WmdaId,
    newStatus: NewStatusExceptStop,
    changeReason: ChangeReasonOrNull.optional(),
  })
  .openapi('ChangePatientStatusRequest', {
    description: 'Changes the status of a patient to a status other than `STP`. The reason is optional.',
    examples: [{ wmdaId: 123456, newStatus: 'ACT' }],
  })
export type ChangePatientStatusRequest = z.infer<typeof ChangePatientStatusRequest>

export const StopStatus = z.enum(['STP']).openapi('StopStatus', {
  description: 'The value `STP` stops the patient.',
  'x-enumDescriptions': { STP: 'Stopped; searches have ended and their results are deleted' },
  examples: ['STP'],
  maxLength: 3,
})
export type StopStatus = z.infer<typeof StopStatus>

export const ChangeReason = z
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
  .openapi('ChangeReason', {
    description:
      'Reason for the status change. The list is the published EMDIS list of 20 reasons (`REASON_CHNG`). The source documents mention 21 reasons. The missing code is not public and is not accepted here.',
    'x-enumDescriptions': {
      ATX: 'Autologous transplantation',
      RMT: 'Bone marrow transplantation, related donor',
      UMT: 'Bone marrow transplantation, unrelated donor',
      RCT: 'Cord blood transplantation, related cord blood unit',
      UCT: 'Cord blood transplantation, unrelated cord blood unit',
      RPT: 'Peripheral blood stem cell transplantation, related donor',
      UPT: 'Peripheral blood stem cell transplantation, unrelated donor',
      GCC: 'Good clinical condition of the patient (for example remission)',
      BCC: 'Clinical condition became worse (for example relapse)',
      PDC: 'Patient died before the transplantation',
      PAT: 'Patient responds to another therapy',
      PPR: 'Patient withdrew for personal, non-medical reasons',
      ICH: 'Indication for the transplantation changed (for example wrong diagnosis)',
      FND: 'Other or better donor found',
      NDF: 'No suitable donor found',
      NPH: 'A new phenotype list is wanted',
      NML: 'A new match list is wanted',
      RCM: 'A new phenotype list and a new match list are wanted',
      OTH: 'Other reason',
      UNK: 'Reason unknown',
    },
    examples: ['UPT'],
    maxLength: 3,
  })
export type ChangeReason = z.infer<typeof ChangeReason>

export const StopPatientRequest = z
  .strictObject({ wmdaId: WmdaId, newStatus: StopStatus, changeReason: ChangeReason })
  .openapi('StopPatientRequest', {
    description: 'Stops the searches of a patient. The reason is required.',
    examples: [{ wmdaId: 123456, newStatus: 'STP', changeReason: 'UPT' }],
  })
export type StopPatientRequest = z.infer<typeof StopPatientRequest>

export const UpdatePatientStatusRequest = z
  .discriminatedUnion('newStatus', [StopPatientRequest, ChangePatientStatusRequest])
  .openapi('UpdatePatientStatusRequest', {
    description:
      'The new status of a patient. The value of `newStatus` selects the form of the request body. `STP` requires a reason. For the other statuses, the reason is optional. The life cycle table lists the changes that are allowed from each status.',
    examples: [{ wmdaId: 123456, newStatus: 'STP', changeReason: 'UPT' }],
  })
export type UpdatePatientStatusRequest = z.infer<typeof UpdatePatientStatusRequest>

export const NewStatus = z.enum(['SUS', 'PRE', 'ACT', 'STP']).openapi('NewStatus', {
  description:
    'A status that a person or a system can request. `NEW` is not included, because only the creation of a patient sets it.',
  'x-enumDescriptions': {
    SUS: 'Suspended; earlier results remain, nothing is refreshed',
    PRE: 'Preliminary search; results are not refreshed automatically',
    ACT: 'Active; search results are refreshed automatically',
    STP: 'Stopped; searches have ended and their results are deleted',
  },
  examples: ['ACT'],
  maxLength: 3,
})
export type NewStatus = z.infer<typeof NewStatus>

export const PatientStatusUpdate = z
  .strictObject({ wmdaId: WmdaId, status: NewStatus, changeReason: ChangeReasonOrNull })
  .openapi('PatientStatusUpdate', {
    description: 'The status of the patient after the request, and the reason that was sent.',
  })
export type PatientStatusUpdate = z.infer<typeof PatientStatusUpdate>

export const Paging = z
  .strictObject({
    limit: z
      .int()
      .min(1)
      .max(1000)
      .openapi({
        description: 'The `limit` that was applied.',
        examples: [100],
        format: 'int32',
      }),
    offset: z
      .int()
      .min(0)
      .max(2147483647)
      .openapi({
        description: 'The `offset` that was applied.',
        examples: [0],
        format: 'int32',
      }),
    totalCount: z
      .int()
      .min(0)
      .max(2147483647)
      .openapi({
        description: 'Number of matching patients on all pages together.',
        examples: [3],
        format: 'int32',
      }),
  })
  .openapi('Paging', {
    description: 'States which part of the list this page contains.',
    examples: [{ limit: 100, offset: 0, totalCount: 3 }],
  })
export type Paging = z.infer<typeof Paging>

export const SearchId = z
  .int()
  .min(1)
  .max(2147483647)
  .openapi('SearchId', {
    description: 'Identifier of a search, assigned by this service.',
    examples: [4711],
    format: 'int32',
  })
export type SearchId = z.infer<typeof SearchId>

export const MatchEngine = z.literal([2, 3]).openapi('MatchEngine', {
  description: 'The match engine that runs the search.',
  'x-enumDescriptions': { '2': 'HAP-E', '3': 'ATLAS' },
  examples: [2],
  format: 'int32',
  type: 'integer',
  enum: [2, 3],
  minimum: 2,
  maximum: 3,
})
export type MatchEngine = z.infer<typeof MatchEngine>

export const SearchType = z.enum(['DR', 'CB']).openapi('SearchType', {
  description: 'Whether to search for adult donors or for cord blood units.',
  'x-enumDescriptions': { DR: 'Adult donors', CB: 'Cord blood units' },
  examples: ['DR'],
  maxLength: 2,
})
export type SearchType = z.infer<typeof SearchType>

export const OverallMismatches = z
  .int()
  .min(0)
  .max(7)
  .openapi('OverallMismatches', {
    description: 'The maximum number of mismatches that a result may have in total.',
    default: 0,
    examples: [0],
    format: 'int32',
  })
export type OverallMismatches = z.infer<typeof OverallMismatches>

export const SearchState = z
  .enum(['QUEUED', 'RUNNING', 'FINISHED', 'FAILED', 'ENDED'])
  .openapi('SearchState', {
    description: 'The current state of the search.',
    'x-enumDescriptions': {
      QUEUED: 'Waiting for a match engine; results of an earlier run are kept until new results arrive',
      RUNNING: 'A match engine has leased the search and has not responded yet',
      FINISHED: 'The match engine has delivered results',
      FAILED: 'The match engine has reported an error',
      ENDED: 'The patient was stopped; the search has ended and its results are deleted',
    },
    examples: ['QUEUED'],
    maxLength: 8,
  })
export type SearchState = z.infer<typeof SearchState>

export const SummaryText = z
  .string()
  .min(1)
  .max(1000)
  .openapi('SummaryText', {
    description: 'A short description of the result.',
    examples: ['12 potential donors'],
  })
export type SummaryText = z.infer<typeof SummaryText>

export const SearchCounts = z
  .strictObject({
    potentialDonors: z
      .int()
      .min(0)
      .max(100000000)
      .openapi({
        description: 'The number of adult donors.',
        examples: [12],
        format: 'int32',
      }),
    potentialCordBloodUnits: z
      .int()
      .min(0)
      .max(100000000)
      .openapi({
        description: 'The number of cord blood units.',
        examples: [0],
        format: 'int32',
      }),
  })
  .openapi('SearchCounts', {
    description: 'The number of matches that the match engine found.',
    examples: [{ potentialDonors: 12, potentialCordBloodUnits: 0 }],
  })
export type SearchCounts = z.infer<typeof SearchCounts>

export const SearchSummary = z
  .strictObject({ summaryText: SummaryText, counts: SearchCounts })
  .nullable()
  .openapi('SearchSummary', {
    description:
      'The result of the last successful run. It is `null` if there is no result yet or if the result was deleted.',
    examples: [
      { summaryText: '12 potential donors', counts: { potentialDonors: 12, potentialCordBloodUnits: 0 } },
    ],
  })
export type SearchSummary = z.infer<typeof SearchSummary>

export const SearchLastUpdated = z
  .string()
  .max(255)
  .refine(wire.isDateTime, { params: { code: 'wrong-form' } })
  .openapi('SearchLastUpdated', {
    description: 'When the state of the search last changed, in UTC.',
    examples: ['2026-01-15T09:30:00.000Z'],
    format: 'date-time',
  })
export type SearchLastUpdated = z.infer<typeof SearchLastUpdated>

export const PatientSearch = z
  .strictObject({
    searchId: SearchId,
    matchEngine: MatchEngine,
    searchType: SearchType,
    overallMismatches: OverallMismatches,
    state: SearchState,
    summary: SearchSummary,
    lastUpdated: SearchLastUpdated,
  })
  .openapi('PatientSearch', {
    description: 'A search that was requested for the patient.',
    examples: [
      {
        searchId: 4711,
        matchEngine: 2,
        searchType: 'DR',
        overallMismatches: 0,
        state: 'QUEUED',
        summary: null,
        lastUpdated: '2026-01-15T09:30:00.000Z',
      },
    ],
  })
export type PatientSearch = z.infer<typeof PatientSearch>

export const PatientListItem = z
  .strictObject({
    wmdaId: WmdaId,
    patientId: PatientId,
    status: PatientStatus,
    dateOfBirth: DateOfBirth,
    ethnicity: Ethnicity,
    lastUpdated: LastUpdated,
    lastViewed: LastViewed,
    assignedUserName: AssignedUserName,
    requests: z
      .array(PatientSearch)
      .max(1000)
      .openapi({
        description:
          'The searches that were requested for the patient, oldest first. At most the first 1,000 searches are included.',
        examples: [[]],
      }),
  })
  .openapi('PatientListItem', {
    description: 'A patient in the list. All fields are present. Fields that are not known are `null`.',
    examples: [
      {
        wmdaId: 123456,
        patientId: null,
        status: 'NEW',
        dateOfBirth: '1961-05-27',
        ethnicity: null,
        lastUpdated: '2026-01-15T09:30:00.000Z',
        lastViewed: '2026-01-15T09:30:00.000Z',
        assignedUserName: null,
        requests: [],
      },
    ],
  })
export type PatientListItem = z.infer<typeof PatientListItem>

export const PatientList = z
  .strictObject({
    paging: Paging,
    patients: z
      .array(PatientListItem)
      .max(1000)
      .openapi({
        description:
          'The patients on this page, sorted by `lastViewed`, newest first. Patients with the same `lastViewed` are sorted by `wmdaId`, lowest first.',
        examples: [[]],
      }),
  })
  .openapi('PatientList', {
    description: 'One page of the patients of your organisation, most recently viewed first.',
  })
export type PatientList = z.infer<typeof PatientList>

export const ListPatientsRequest = z
  .strictObject({
    limit: z
      .int()
      .min(1)
      .max(1000)
      .nullable()
      .openapi({
        description: 'Maximum number of patients in the response.',
        default: 100,
        examples: [250],
        format: 'int32',
      })
      .default(100),
    offset: z
      .int()
      .min(0)
      .max(2147483647)
      .nullable()
      .openapi({
        description:
          'Position of the first patient in the response, counted from 0. It is not a page number.',
        default: 0,
        examples: [0],
        format: 'int32',
      })
      .default(0),
    status: z
      .array(PatientStatus)
      .min(1)
      .max(5)
      .refine(wire.isUnique, { params: { code: 'duplicate' } })
      .nullable()
      .openapi({
        description:
          'Lists only patients that have one of these statuses. If this field is omitted, patients in every status are listed.',
        examples: [['ACT', 'NEW']],
        uniqueItems: true,
      })
      .optional(),
    onlyMyPatients: z
      .boolean()
      .nullable()
      .openapi({
        description:
          'Whether to list only patients that are assigned to you. The value `true` requires a token with a `username`. With a machine token, it is rejected with 400.',
        default: false,
        examples: [true],
      })
      .default(false),
    patientId: z
      .string()
      .min(1)
      .max(17)
      .nullable()
      .openapi({
        description:
          'Lists only patients with exactly this `patientId`. In the request body, the identifier does not appear in URLs or logs.',
        examples: ['69391234P'],
      })
      .optional(),
  })
  .openapi('ListPatientsRequest', {
    description:
      'States which patients to list. All fields are optional. The value `null` has the same effect as omitting the field.',
    examples: [{ status: ['ACT', 'NEW'] }],
  })
export type ListPatientsRequest = z.infer<typeof ListPatientsRequest>

export const CbuResolution = z
  .boolean()
  .nullable()
  .openapi('CbuResolution', {
    description:
      'Whether cord blood units are compared at low resolution for A and B and at high resolution for DRB1.',
    default: false,
    examples: [false],
  })
export type CbuResolution = z.infer<typeof CbuResolution>

export const SearchOnlyOwnIon = z
  .boolean()
  .nullable()
  .openapi('SearchOnlyOwnIon', {
    description: 'Whether the search is limited to donors and cord blood units of your own organisation.',
    default: false,
    examples: [false],
  })
export type SearchOnlyOwnIon = z.infer<typeof SearchOnlyOwnIon>

export const LociToBeConsidered = z
  .array(LocusName)
  .min(1)
  .max(11)
  .refine(wire.isUnique, { params: { code: 'duplicate' } })
  .nullable()
  .openapi('LociToBeConsidered', {
    description:
      'The loci that the match engine considers. If this field is omitted or `null`, the match engine uses its own default loci.',
    examples: [['a', 'b', 'drb1']],
    uniqueItems: true,
  })
export type LociToBeConsidered = z.infer<typeof LociToBeConsidered>

export const RequestSearchRequest = z
  .strictObject({
    wmdaId: WmdaId,
    matchEngine: MatchEngine,
    searchType: SearchType,
    overallMismatches: OverallMismatches.default(0),
    isCbuAbLowDrb1HighResolution: CbuResolution.default(false),
    searchOnlyOwnIon: SearchOnlyOwnIon.default(false),
    lociToBeConsidered: LociToBeConsidered.optional(),
  })
  .openapi('RequestSearchRequest', {
    description: 'The search to request for a patient.',
    examples: [{ wmdaId: 123456, matchEngine: 2, searchType: 'DR' }],
  })
export type RequestSearchRequest = z.infer<typeof RequestSearchRequest>

export const SearchRegistration = z.strictObject({ searchId: SearchId }).openapi('SearchRegistration', {
  description: 'The identifier assigned to the new search.',
})
export type SearchRegistration = z.infer<typeof SearchRegistration>

export const EngineError = z
  .string()
  .min(1)
  .max(1000)
  .openapi('EngineError', {
    description: 'The error message of the match engine, in one sentence. It must not contain patient data.',
    examples: ['The search graph was not available.'],
  })
export type EngineError = z.infer<typeof EngineError>

export const SearchError = z
  .strictObject({ message: EngineError })
  .nullable()
  .openapi('SearchError', {
    description: 'If the last run failed, the error that the match engine reported. Otherwise `null`.',
    examples: [{ message: 'The search graph was not available.' }],
  })
export type SearchError = z.infer<typeof SearchError>

export const RequestedAt = z
  .string()
  .max(255)
  .refine(wire.isDateTime, { params: { code: 'wrong-form' } })
  .openapi('RequestedAt', {
    description: 'When the search was requested, in UTC.',
    examples: ['2026-01-15T09:30:00.000Z'],
    format: 'date-time',
  })
export type RequestedAt = z.infer<typeof RequestedAt>

export const FinishedAt = z
  .string()
  .max(255)
  .refine(wire.isDateTime, { params: { code: 'wrong-form' } })
  .nullable()
  .openapi('FinishedAt', {
    description:
      'When a match engine last delivered results or an error, in UTC. It is `null` if no match engine has delivered yet.',
    examples: ['2026-01-15T09:30:00.000Z'],
    format: 'date-time',
  })
export type FinishedAt = z.infer<typeof FinishedAt>

export const Search = z
  .strictObject({
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
  .openapi('Search', {
    description: 'A search in its current state. All fields are always present.',
  })
export type Search = z.infer<typeof Search>

export const LeaseSearchesRequest = z
  .strictObject({
    matchEngine: MatchEngine,
    count: z
      .int()
      .min(1)
      .max(100)
      .openapi({
        description: 'The maximum number of searches to lease.',
        default: 1,
        examples: [10],
        format: 'int32',
      })
      .default(1),
  })
  .openapi('LeaseSearchesRequest', {
    description: 'The match engine and the number of searches to lease.',
    examples: [{ matchEngine: 2, count: 10 }],
  })
export type LeaseSearchesRequest = z.infer<typeof LeaseSearchesRequest>

export const LeaseId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  .max(36)
  .openapi('LeaseId', {
    description: 'Identifies this lease of the search. Send it when you deliver the results.',
    examples: ['00000000-0000-4000-8000-000000000001'],
  })
export type LeaseId = z.infer<typeof LeaseId>

export const LeaseExpiresAt = z
  .string()
  .max(255)
  .refine(wire.isDateTime, { params: { code: 'wrong-form' } })
  .openapi('LeaseExpiresAt', {
    description: 'When the lease expires, in UTC. Results that arrive at or after this time are rejected.',
    examples: ['2026-01-15T09:30:00.000Z'],
    format: 'date-time',
  })
export type LeaseExpiresAt = z.infer<typeof LeaseExpiresAt>

export const LeasedSearch = z
  .strictObject({
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
  .openapi('LeasedSearch', {
    description:
      'A search that is leased to a match engine. It contains the search criteria and the patient data that a match depends on. It contains no name and no identifier of the patient.',
    examples: [
      {
        searchId: 4711,
        leaseId: '00000000-0000-4000-8000-000000000001',
        expiresAt: '2026-01-15T09:45:00.000Z',
        searchType: 'DR',
        overallMismatches: 0,
        isCbuAbLowDrb1HighResolution: false,
        searchOnlyOwnIon: false,
        lociToBeConsidered: null,
        hla: { a: { field1: '02:01' }, b: { field1: '07:02' }, drb1: { field1: '15:01' } },
        ethnicity: null,
        poolCountryCode: null,
      },
    ],
  })
export type LeasedSearch = z.infer<typeof LeasedSearch>

export const SearchLeases = z
  .strictObject({
    searches: z
      .array(LeasedSearch)
      .max(100)
      .openapi({
        description: 'The leased searches.',
        examples: [[]],
      }),
  })
  .openapi('SearchLeases', {
    description:
      'The searches that are leased to the match engine, oldest first. The array is empty if no search is waiting.',
  })
export type SearchLeases = z.infer<typeof SearchLeases>

export const ResultsOutcome = z.enum(['FINISHED']).openapi('ResultsOutcome', {
  description: '`FINISHED` means that the search has run.',
  'x-enumDescriptions': { FINISHED: 'The search has run' },
  examples: ['FINISHED'],
  maxLength: 8,
})
export type ResultsOutcome = z.infer<typeof ResultsOutcome>

export const DeliveredResults = z
  .strictObject({ leaseId: LeaseId, outcome: ResultsOutcome, summaryText: SummaryText, counts: SearchCounts })
  .openapi('DeliveredResults', {
    description: 'The results of a search that has run. They replace earlier results.',
    examples: [
      {
        leaseId: '00000000-0000-4000-8000-000000000001',
        outcome: 'FINISHED',
        summaryText: '12 potential donors',
        counts: { potentialDonors: 12, potentialCordBloodUnits: 0 },
      },
    ],
  })
export type DeliveredResults = z.infer<typeof DeliveredResults>

export const ErrorOutcome = z.enum(['FAILED']).openapi('ErrorOutcome', {
  description: '`FAILED` means that the search could not be run.',
  'x-enumDescriptions': { FAILED: 'The search could not be run' },
  examples: ['FAILED'],
  maxLength: 6,
})
export type ErrorOutcome = z.infer<typeof ErrorOutcome>

export const DeliveredError = z
  .strictObject({ leaseId: LeaseId, outcome: ErrorOutcome, message: EngineError })
  .openapi('DeliveredError', {
    description: 'The error of a search that could not be run. Earlier results are kept.',
    examples: [
      {
        leaseId: '00000000-0000-4000-8000-000000000001',
        outcome: 'FAILED',
        message: 'The search graph was not available.',
      },
    ],
  })
export type DeliveredError = z.infer<typeof DeliveredError>

export const RecordSearchResultsRequest = z
  .discriminatedUnion('outcome', [DeliveredResults, DeliveredError])
  .openapi('RecordSearchResultsRequest', {
    description:
      'The results or the error that the match engine delivers for a lease. The value of `outcome` selects the form.',
    examples: [
      {
        leaseId: '00000000-0000-4000-8000-000000000001',
        outcome: 'FAILED',
        message: 'The search graph was not available.',
      },
    ],
  })
export type RecordSearchResultsRequest = z.infer<typeof RecordSearchResultsRequest>

export const PayerMcid = z
  .union([
    z.int().min(0).max(9007199254740991).openapi({
      format: 'int64',
    }),
    z.string().max(255),
  ])
  .openapi(
    'PayerMcid',
    {
      description:
        'Identifier of the payer in the LIMS. Both an integer and a string are accepted and kept as sent.',
      examples: [1234],
    },
    { unionPreferredType: 'oneOf' },
  )
export type PayerMcid = z.infer<typeof PayerMcid>

export const Payer = z.looseObject({ MCID: PayerMcid.optional() }).openapi('Payer', {
  description: 'The payer of the insurance. Fields that are not listed here are kept as sent.',
  examples: [{ MCID: 1234 }],
})
export type Payer = z.infer<typeof Payer>

export const NamePrefix = z
  .string()
  .max(255)
  .nullable()
  .openapi('NamePrefix', {
    description: 'Title before the name. May be empty.',
    examples: ['Dr'],
  })
export type NamePrefix = z.infer<typeof NamePrefix>

export const FirstName = z
  .string()
  .max(255)
  .nullable()
  .openapi('FirstName', {
    description: 'First name. May be empty.',
    examples: ['TEST'],
  })
export type FirstName = z.infer<typeof FirstName>

export const MiddleName = z
  .string()
  .max(255)
  .nullable()
  .openapi('MiddleName', {
    description: 'Middle name or names. May be empty.',
    examples: [''],
  })
export type MiddleName = z.infer<typeof MiddleName>

export const LastName = z
  .string()
  .max(255)
  .nullable()
  .openapi('LastName', {
    description: 'Last name. May be empty.',
    examples: ['TEST'],
  })
export type LastName = z.infer<typeof LastName>

export const NameSuffix = z
  .string()
  .max(255)
  .nullable()
  .openapi('NameSuffix', {
    description: 'Suffix after the name. May be empty.',
    examples: [''],
  })
export type NameSuffix = z.infer<typeof NameSuffix>

export const LimsSex = z
  .string()
  .max(255)
  .nullable()
  .openapi('LimsSex', {
    description: 'Sex, usually `M` or `F`. May be empty. Other codes are kept as sent.',
    examples: ['M'],
  })
export type LimsSex = z.infer<typeof LimsSex>

export const LimsDateOfBirth = z
  .string()
  .regex(/^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$/)
  .max(10)
  .nullable()
  .openapi('LimsDateOfBirth', {
    description: 'Date of birth in the form `YYYY-MM-DD`. May be empty.',
    'x-form': 'date: a date in the form YYYY-MM-DD, or an empty string',
    examples: ['1952-01-01'],
  })
export type LimsDateOfBirth = z.infer<typeof LimsDateOfBirth>

export const PhoneNumber = z
  .string()
  .max(255)
  .nullable()
  .openapi('PhoneNumber', {
    description: 'Telephone number in any form. May be empty.',
    examples: ['555-0100'],
  })
export type PhoneNumber = z.infer<typeof PhoneNumber>

export const InsuredContact = z
  .looseObject({
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
  .openapi('InsuredContact', {
    description: 'The insured person. Fields that are not listed here are kept as sent.',
    examples: [{ firstName: '', lastName: '', sex: 'M' }],
  })
export type InsuredContact = z.infer<typeof InsuredContact>

export const Street = z
  .string()
  .max(255)
  .nullable()
  .openapi('Street', {
    description: 'Street and house number. May be empty.',
    examples: ['4115 Tall Trees Ln'],
  })
export type Street = z.infer<typeof Street>

export const City = z
  .string()
  .max(255)
  .nullable()
  .openapi('City', {
    description: 'City. May be empty.',
    examples: ['St Augustine'],
  })
export type City = z.infer<typeof City>

export const State = z
  .string()
  .max(255)
  .nullable()
  .openapi('State', {
    description: 'State, usually as two letters. Free text. May be empty.',
    examples: ['FL'],
  })
export type State = z.infer<typeof State>

export const Zip = z
  .string()
  .max(255)
  .nullable()
  .openapi('Zip', {
    description: 'Postal code in any form. Free text. May be empty.',
    examples: ['32086-5884'],
  })
export type Zip = z.infer<typeof Zip>

export const CountryCode = z
  .string()
  .max(255)
  .nullable()
  .openapi('CountryCode', {
    description: 'Country, usually as a two-letter ISO 3166-1 code. May be empty.',
    examples: ['US'],
  })
export type CountryCode = z.infer<typeof CountryCode>

export const LimsAddress = z
  .looseObject({
    street1: Street.optional(),
    street2: Street.optional(),
    city: City.optional(),
    state: State.optional(),
    zip: Zip.optional(),
    countryCode: CountryCode.optional(),
  })
  .openapi('LimsAddress', {
    description:
      'A postal address. All fields are optional and may be empty. Fields that are not listed here are kept as sent.',
    examples: [
      {
        street1: '4115 Tall Trees Ln',
        street2: '',
        city: 'St Augustine',
        state: 'FL',
        zip: '32086-5884',
        countryCode: 'US',
      },
    ],
  })
export type LimsAddress = z.infer<typeof LimsAddress>

export const MemberNumber = z
  .string()
  .max(255)
  .nullable()
  .openapi('MemberNumber', {
    description: 'Member number at the payer. May be empty.',
    examples: ['SomeNumber'],
  })
export type MemberNumber = z.infer<typeof MemberNumber>

export const GroupNumber = z
  .string()
  .max(255)
  .nullable()
  .openapi('GroupNumber', {
    description: 'Group number at the payer. May be empty.',
    examples: ['SomeNumber'],
  })
export type GroupNumber = z.infer<typeof GroupNumber>

export const Insurance = z
  .looseObject({
    payer: Payer.optional(),
    insuredRelationshipID: z
      .int()
      .min(0)
      .max(2147483647)
      .nullable()
      .openapi({
        description: 'Relationship of the patient to the insured person, as a number from the LIMS.',
        examples: [12],
        format: 'int32',
      })
      .optional(),
    insuredContact: InsuredContact.optional(),
    insuredAddress: LimsAddress.optional(),
    memberNumber: MemberNumber.optional(),
    groupNumber: GroupNumber.optional(),
  })
  .openapi('Insurance', {
    description:
      'One insurance of the patient. Its position in the array is its rank. Fields that are not listed here are kept as sent.',
    examples: [
      {
        payer: { MCID: 1234 },
        insuredRelationshipID: 12,
        memberNumber: 'SomeNumber',
        groupNumber: 'SomeNumber',
      },
    ],
  })
export type Insurance = z.infer<typeof Insurance>

export const Insurances = z
  .array(Insurance)
  .max(3)
  .openapi('Insurances', {
    description:
      'The insurances of the patient in order of rank: primary, secondary, tertiary. An insurance is listed only if it is used. The same payer may appear more than once.',
    examples: [[]],
  })
export type Insurances = z.infer<typeof Insurances>

export const Email = z
  .string()
  .max(255)
  .nullable()
  .openapi('Email', {
    description: 'Email address. May be empty. The form is not checked.',
    examples: ['test@lab.example'],
  })
export type Email = z.infer<typeof Email>

export const SocialSecurityNumber = z
  .string()
  .regex(/^([0-9]{9})?$/)
  .max(9)
  .nullable()
  .openapi('SocialSecurityNumber', {
    description:
      'Social security number, nine digits without hyphens. May be empty. It is never written to a log or to an error. A number with masked digits is rejected, both here and in any other field with this name.',
    'x-form': 'social security number: nine digits without hyphens, not masked, or an empty string',
    'x-sensitive': true,
    examples: ['000001234'],
  })
export type SocialSecurityNumber = z.infer<typeof SocialSecurityNumber>

export const LimsContact = z
  .looseObject({
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
  .openapi('LimsContact', {
    description:
      'Name and contact details of the patient. All fields are optional and may be empty. Fields that are not listed here are kept as sent.',
    examples: [
      {
        firstName: 'TEST',
        lastName: 'TEST',
        email: '',
        sex: 'M',
        dateOfBirth: '1952-01-01',
        socialSecurityNumber: null,
      },
    ],
  })
export type LimsContact = z.infer<typeof LimsContact>

export const MedicationId = z
  .union([
    z.int().min(0).max(9007199254740991).openapi({
      format: 'int64',
    }),
    z.string().max(255),
  ])
  .openapi(
    'MedicationId',
    {
      description:
        'Identifier of a medication in the LIMS. Both an integer and a string are accepted and kept as sent.',
      examples: [1],
    },
    { unionPreferredType: 'oneOf' },
  )
export type MedicationId = z.infer<typeof MedicationId>

export const MedicationIds = z
  .array(MedicationId)
  .max(1000)
  .openapi('MedicationIds', {
    description: 'Medications of the patient. The array is required and may be empty.',
    examples: [[]],
  })
export type MedicationIds = z.infer<typeof MedicationIds>

export const ReferringMedicalRecordNumber = z
  .string()
  .max(255)
  .nullable()
  .openapi('ReferringMedicalRecordNumber', {
    description:
      'The number that the referring partner uses for the patient in its own records. It is stored and returned. This service does not use it to identify a patient.',
    examples: ['11731'],
  })
export type ReferringMedicalRecordNumber = z.infer<typeof ReferringMedicalRecordNumber>

export const CreateLimsPatientRequest = z
  .strictObject({
    insurances: Insurances,
    contact: LimsContact,
    address: LimsAddress,
    medicationIDs: MedicationIds,
    referringMedicalRecordNumber: ReferringMedicalRecordNumber.optional(),
  })
  .openapi('CreateLimsPatientRequest', {
    description:
      'The laboratory patient to create. `contact`, `address`, `medicationIDs` and `insurances` are required. Their content may be empty.',
    'x-forbidden': {
      ID: 'Remove it. The service assigns the `ID`.',
      patientMRN: 'Remove it. The service assigns the `patientMRN`.',
      MCID: 'Remove it. `MCID` links a case to a patient and is not part of a patient that is created or updated.',
    },
    'x-limits': { depth: 32, members: 10000 },
    examples: [
      { insurances: [], contact: { firstName: 'TEST' }, address: { countryCode: 'US' }, medicationIDs: [] },
    ],
  })
export type CreateLimsPatientRequest = z.infer<typeof CreateLimsPatientRequest>

export const Mcid = z
  .int()
  .min(1)
  .max(999999999)
  .openapi('Mcid', {
    description:
      'Identifier of a laboratory patient, assigned by this service and unique across all organisations. Responses return it as `ID`. A case links to it as `MCID`. Both are the same number.',
    examples: [1032],
    format: 'int32',
  })
export type Mcid = z.infer<typeof Mcid>

export const PatientMrn = z
  .string()
  .regex(/^P[0-9]{9}$/)
  .max(10)
  .openapi('PatientMrn', {
    description:
      'Medical record number of a laboratory patient, assigned by this service: `P` followed by nine digits. It identifies the patient in URLs.',
    examples: ['P000001032'],
  })
export type PatientMrn = z.infer<typeof PatientMrn>

export const LimsPatientRegistration = z
  .strictObject({ ID: Mcid, patientMRN: PatientMrn })
  .openapi('LimsPatientRegistration', {
    description: 'The identifiers assigned to the new patient.',
  })
export type LimsPatientRegistration = z.infer<typeof LimsPatientRegistration>

export const SocialSecurityNumberRecord = z
  .string()
  .regex(/^([0-9]{9}|[*]{5}[0-9]{4})?$/)
  .max(9)
  .nullable()
  .openapi('SocialSecurityNumberRecord', {
    description:
      'Social security number. If your token does not have the scope `lims:ssn`, only the last four digits are shown and the other digits are replaced by asterisks.',
    'x-sensitive': true,
    examples: ['*****1234'],
  })
export type SocialSecurityNumberRecord = z.infer<typeof SocialSecurityNumberRecord>

export const LimsContactRecord = z
  .looseObject({
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
  .openapi('LimsContactRecord', {
    description:
      'Name and contact details of the patient, as stored. Fields that are not listed here are kept as sent.',
    examples: [{ firstName: 'TEST', lastName: 'TEST', socialSecurityNumber: '*****1234' }],
  })
export type LimsContactRecord = z.infer<typeof LimsContactRecord>

export const LimsPatient = z
  .strictObject({
    ID: Mcid,
    patientMRN: PatientMrn,
    insurances: Insurances,
    contact: LimsContactRecord,
    address: LimsAddress,
    medicationIDs: MedicationIds,
    referringMedicalRecordNumber: ReferringMedicalRecordNumber.optional(),
  })
  .openapi('LimsPatient', {
    description: 'A laboratory patient as stored.',
  })
export type LimsPatient = z.infer<typeof LimsPatient>

export const UpdateLimsPatientRequest = z
  .strictObject({
    insurances: Insurances.optional(),
    contact: LimsContact.optional(),
    address: LimsAddress.optional(),
    medicationIDs: MedicationIds.optional(),
    referringMedicalRecordNumber: ReferringMedicalRecordNumber.optional(),
  })
  .openapi('UpdateLimsPatientRequest', {
    description:
      'A JSON Merge Patch (RFC 7396) for a laboratory patient. Omitted fields do not change. Objects are merged field by field. An array replaces the stored array. `null` removes an optional field, also `socialSecurityNumber`: omit it to keep the stored number.',
    'x-forbidden': {
      ID: 'Remove it. The service assigns the `ID`.',
      patientMRN: 'Remove it. The service assigns the `patientMRN`.',
      MCID: 'Remove it. `MCID` links a case to a patient and is not part of a patient that is created or updated.',
    },
    'x-limits': { depth: 32, members: 10000 },
    examples: [{ address: { street1: '1 Test Street' } }],
  })
export type UpdateLimsPatientRequest = z.infer<typeof UpdateLimsPatientRequest>

export const CasePatient = z
  .looseObject({
    insurances: Insurances,
    contact: LimsContact,
    address: LimsAddress,
    medicationIDs: MedicationIds,
    referringMedicalRecordNumber: ReferringMedicalRecordNumber.optional(),
  })
  .refine(...wire.forbids('MCID'))
  .openapi('CasePatient', {
    description:
      'The full patient that the case shows. It is stored on the case as `casePatient`. No patient record is read or changed. The content of every field may be empty. Fields that are not listed here are kept as sent.',
    'x-forbidden': { MCID: 'A link has `MCID` and no other field.' },
    examples: [
      { insurances: [], contact: { firstName: 'TEST' }, address: { countryCode: 'US' }, medicationIDs: [] },
    ],
    not: { required: ['MCID'] },
  })
export type CasePatient = z.infer<typeof CasePatient>

export const PatientLink = z.strictObject({ MCID: Mcid }).openapi('PatientLink', {
  description:
    "A link to a registered patient. The patient is attached to the case. The patient's record does not change.",
  'x-alone':
    'A link does not change the patient. Update the patient with PATCH /api/v4/lims/patients/{patientMRN} first. Then send `MCID` without other fields.',
  examples: [{ MCID: 1032 }],
})
export type PatientLink = z.infer<typeof PatientLink>

export const CasePatientOrLink = z.xor([CasePatient, PatientLink]).openapi(
  'CasePatientOrLink',
  {
    description:
      'The patient of the case, in one of two forms. If the object contains `MCID`, it is a link to a registered patient. Otherwise, it is the full patient that the case shows.',
    'x-branch': { member: 'MCID', present: 'PatientLink', absent: 'CasePatient' },
    examples: [{ MCID: 1032 }],
  },
  { unionPreferredType: 'oneOf' },
)
export type CasePatientOrLink = z.infer<typeof CasePatientOrLink>

export const CreateLimsCaseRequest = z
  .looseObject({ patient: CasePatientOrLink })
  .refine(...wire.forbids('caseID'))
  .refine(...wire.forbids('casePatient'))
  .openapi('CreateLimsCaseRequest', {
    description:
      'The case to open. Only `patient` is required. All other fields are kept as sent and returned: specimens with their cassettes and slides, stains, diagnoses as ICD-10 codes, the ordering and the referring physician by NPI, the instance of the laboratory, and any other fields of a case. Some clients send `existingPatient` and `existingPatientMRN`. These fields are also kept, but they do not link a patient.',
    'x-forbidden': {
      caseID: 'Remove it. The service assigns the `caseID`.',
      casePatient: 'Send the full patient in `patient`. The service fills `casePatient` from it.',
    },
    'x-limits': { depth: 32, members: 10000 },
    examples: [{ patient: { MCID: 1032 } }],
    not: { anyOf: [{ required: ['caseID'] }, { required: ['casePatient'] }] },
  })
export type CreateLimsCaseRequest = z.infer<typeof CreateLimsCaseRequest>

export const CaseId = z
  .int()
  .min(1)
  .max(999999999)
  .openapi('CaseId', {
    description: 'Identifier of a case, assigned by this service.',
    examples: [5001],
    format: 'int32',
  })
export type CaseId = z.infer<typeof CaseId>

export const LimsCaseRegistration = z.strictObject({ caseID: CaseId }).openapi('LimsCaseRegistration', {
  description: 'The identifier assigned to the new case.',
})
export type LimsCaseRegistration = z.infer<typeof LimsCaseRegistration>

export const LinkedPatient = z.strictObject({ MCID: Mcid, patientMRN: PatientMrn }).openapi('LinkedPatient', {
  description: 'The registered patient that the case is linked to.',
  examples: [{ MCID: 1032, patientMRN: 'P000001032' }],
})
export type LinkedPatient = z.infer<typeof LinkedPatient>

export const CasePatientRecord = z
  .looseObject({
    insurances: Insurances,
    contact: LimsContactRecord,
    address: LimsAddress,
    medicationIDs: MedicationIds,
    referringMedicalRecordNumber: ReferringMedicalRecordNumber.optional(),
  })
  .openapi('CasePatientRecord', {
    description:
      'The full patient that the case shows. It also contains fields that were sent but are not listed here.',
  })
export type CasePatientRecord = z.infer<typeof CasePatientRecord>

export const LimsCase = z
  .looseObject({
    caseID: CaseId,
    patient: LinkedPatient.optional(),
    casePatient: CasePatientRecord.optional(),
  })
  .openapi('LimsCase', {
    description:
      'A case. If the case is linked to a registered patient, it contains `patient`. If a full patient was sent, it contains `casePatient`. It never contains both. All other fields are returned as sent.',
  })
export type LimsCase = z.infer<typeof LimsCase>
