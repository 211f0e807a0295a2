/** Requests and responses of the five operations on patients (WMDA chapter 3) and of the list in both forms. */
import { statusCauses } from '../codes/status.ts'
import * as paging from '../fields/paging.ts'
import * as patient from '../fields/patient.ts'
import type { Forms, Obj } from '../vocabulary.ts'
import { page } from './page.ts'
import { summarised } from './searches.ts'
import { typing } from './typing.ts'

const idm: Obj = {
  type: 'object',
  members: { cmvStatus: patient.cmvStatus },
  source: 'EMDIS PAT_UPD: the only marker of a patient',
}
const idmRecord: Obj = { ...idm, members: { 'cmvStatus*': patient.cmvStatus } }
const diagnosis: Obj = {
  type: 'object',
  members: {
    diagnosisCode: patient.diagnosisCode,
    diagnosisText: patient.diagnosisText,
    diagnosisDate: patient.diagnosisDate,
  },
  source: 'public clients of version 2',
}
const diagnosisRecord: Obj = {
  ...diagnosis,
  members: {
    'diagnosisCode*': patient.diagnosisCode,
    'diagnosisText*': patient.diagnosisText,
    'diagnosisDate*': patient.diagnosisDate,
  },
}

const block = {
  patientId: patient.patientId,
  'hla*': typing,
  idm,
  dateOfBirth: patient.dateOfBirth,
  diagnosis,
  diseasePhase: patient.diseasePhase,
  ethnicity: patient.ethnicity,
  poolCountryCode: patient.poolCountryCode,
  transplantCentreId: patient.transplantCentreId,
  abo: patient.abo,
  rhesus: patient.rhesus,
  weight: patient.weight,
  sex: patient.sex,
  legalTerms: patient.legalTerms,
}
export const createPatient: Obj = { type: 'object', members: block, source: 'WMDA 3.2' }
export const patientCreated: Obj = {
  type: 'object',
  members: { 'wmdaId*': patient.wmdaId },
  source: 'WMDA 3.2: returns a wmdaId',
}
/** What WMDA 3.5 adds to the block. */
const readOnly = {
  status: patient.status,
  lastUpdated: patient.moment,
  lastViewed: patient.moment,
  assignedUserName: patient.assignedUserName,
}
export const updatePatient: Obj = {
  type: 'object',
  members: {
    ...block,
    legalTerms: patient.legalTermsAsStored,
    'wmdaId*': patient.wmdaId,
    ...readOnly,
  },
  source: 'WMDA 3.3; the read-only fields of 3.5 can be sent: decision 0009',
}
export const updatePatientStatus: Forms = {
  type: 'forms',
  forms: [
    {
      sample: { wmdaId: 123456, newStatus: 'STP', changeReason: 'OTH' },
      fact: {
        type: 'object',
        members: {
          'wmdaId*': patient.wmdaId,
          'newStatus*': { ...patient.newStatus, only: ['STP'] },
          'changeReason*': patient.mandatoryReason,
        },
        source: 'WMDA 3.4: the reason is mandatory when changing to STP',
      },
    },
    {
      sample: { wmdaId: 123456, newStatus: 'ACT', changeReason: null },
      fact: {
        type: 'object',
        members: {
          'wmdaId*': patient.wmdaId,
          'newStatus*': { ...patient.newStatus, only: ['SUS', 'PRE', 'ACT'] },
          changeReason: patient.changeReason,
        },
        source: 'WMDA 3.4',
      },
    },
  ],
  source: 'WMDA 3.4',
}
export const statusUpdated: Obj = {
  type: 'object',
  members: {
    'wmdaId*': patient.wmdaId,
    'status*': patient.newStatus,
    'changeReason*': patient.changeReason,
  },
  source: 'WMDA 3.4: wmdaId*, status*, changeReason; that the reason is always there is of version 0.1.0',
}
export const patientRetrieved: Obj = {
  type: 'object',
  members: {
    'patientId*': patient.patientId,
    'status*': patient.status,
    'hla*': typing,
    'idm*': idmRecord,
    'dateOfBirth*': patient.dateOfBirth,
    'diagnosis*': diagnosisRecord,
    'diseasePhase*': patient.diseasePhase,
    'ethnicity*': patient.ethnicity,
    'poolCountryCode*': patient.poolCountryCode,
    'transplantCentreId*': patient.transplantCentreId,
    'abo*': patient.abo,
    'rhesus*': patient.rhesus,
    'weight*': patient.weight,
    'sex*': patient.sex,
    'legalTerms*': patient.legalTermsAsStored,
    'wmdaId*': patient.wmdaId,
    'lastUpdated*': patient.moment,
    'lastViewed*': patient.moment,
    'assignedUserName*': patient.assignedUserName,
  },
  source: 'WMDA 3.5: nineteen members, each with an asterisk',
}

/** As the body of the POST form has it; the GET form has it as parameters. */
export const listPatients: Obj = {
  type: 'object',
  members: {
    patientId: patient.patientId,
    limit: {
      type: 'integer',
      nullable: true,
      minimum: 1,
      maximum: 1000,
      default: 100,
      source: 'WMDA 3.6: default 100, example 250. The bounds are of version 0.1.0',
    },
    offset: {
      type: 'integer',
      nullable: true,
      minimum: 0,
      maximum: 2147483647,
      default: 0,
      source: 'WMDA 3.6: default 0. The bounds are of version 0.1.0',
    },
    status: {
      type: 'array',
      nullable: true,
      minItems: 1,
      maxItems: 5,
      unique: true,
      items: patient.status,
      source: 'WMDA 3.6, older table: the statuses that the patients may have, default null',
    },
    onlyMyPatients: { type: 'boolean', nullable: true, default: false, source: 'WMDA 3.6' },
    after: paging.afterOrNull,
    updatedSince: { ...patient.moment, nullable: true },
  },
  source: 'WMDA 3.6; both forms of the list: decision 0006',
}
export const patientsListed: Obj = {
  type: 'object',
  members: {
    'paging*': {
      type: 'object',
      members: {
        'limit*': paging.appliedLimit,
        'offset*': { type: 'integer', minimum: 0, maximum: 2147483647, source: 'WMDA 3.6' },
        'totalCount*': {
          type: 'integer',
          minimum: 0,
          maximum: 2147483647,
          source: 'WMDA 3.6: minimum 0. The maximum is of version 0.1.0',
        },
        'next*': paging.next,
        'nextUpdatedSince*': { ...patient.moment, nullable: true },
      },
      source: 'WMDA 3.6',
    },
    'patients*': {
      type: 'array',
      maxItems: 1000,
      items: {
        type: 'object',
        members: {
          'wmdaId*': patient.wmdaId,
          'patientId*': patient.patientId,
          'status*': patient.status,
          'dateOfBirth*': patient.dateOfBirth,
          'ethnicity*': patient.ethnicity,
          'lastUpdated*': patient.moment,
          'lastViewed*': patient.moment,
          'assignedUserName*': patient.assignedUserName,
          'requests*': {
            type: 'array',
            maxItems: 5,
            items: summarised,
            source: 'WMDA 3.6: requests*. The bound: decision 40',
          },
        },
        source: 'WMDA 3.6: nine members, each with an asterisk',
      },
      source: 'WMDA 3.6. The bound is that of limit',
    },
  },
  source: 'WMDA 3.6',
}

export const assignUser: Obj = {
  type: 'object',
  members: { 'wmdaId*': patient.wmdaId, 'userName*': patient.assignedUserName },
  source: 'WMDA 3.7: wmdaId*, userName* with 4 to 100 characters, nullable',
}
export const userAssigned: Obj = {
  type: 'object',
  members: { 'wmdaId*': patient.wmdaId, 'assignedUserName*': patient.assignedUserName },
  source: 'decision 38; WMDA 3.7 answers succeeded and message',
}
export const statusChanges: Obj = {
  type: 'object',
  members: {
    'paging*': page,
    'statusChanges*': {
      type: 'array',
      maxItems: 1000,
      items: {
        type: 'object',
        members: {
          'changedAt*': patient.moment,
          'from*': patient.status,
          'to*': patient.status,
          'changeReason*': patient.changeReason,
          'cause*': { type: 'string', codes: statusCauses, source: 'decision 38' },
          'changedBy*': patient.assignedUserName,
        },
        source: 'decision 38: who, when, from, to, reason, and what moved the patient',
      },
      source: 'decision 38',
    },
  },
  source: 'decision 38',
}
