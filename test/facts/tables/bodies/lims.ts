/** Requests and responses of the laboratory, from the proposal's payload and option 1. */
import * as lims from '../fields/lims.ts'
import { moment } from '../fields/patient.ts'
import type { Forms, Obj, Text } from '../vocabulary.ts'
import { page } from './page.ts'

const open = { type: 'object', open: true } as const
const person = {
  prefix: lims.free,
  firstName: lims.free,
  middleName: lims.free,
  lastName: lims.free,
  suffix: lims.free,
  sex: lims.free,
  dateOfBirth: lims.dateOfBirth,
}
const contact: Obj = {
  ...open,
  members: {
    ...person,
    email: lims.free,
    phoneNumber: lims.free,
    workPhone: lims.free,
    socialSecurityNumber: lims.socialSecurityNumber,
  },
  source: 'LIMS proposal; nothing required, unknown members kept: decision 0020',
}
const contactRecord: Obj = {
  ...contact,
  members: { ...contact.members, socialSecurityNumber: lims.shownSecurityNumber },
}
const address: Obj = {
  ...open,
  members: {
    street1: lims.free,
    street2: lims.free,
    city: lims.free,
    state: lims.free,
    zip: lims.free,
    countryCode: lims.free,
  },
  source: 'LIMS proposal; decision 0020',
}
const insurances = {
  type: 'array',
  maxItems: 3,
  items: {
    ...open,
    members: {
      payer: { ...open, members: { MCID: lims.payerMcid }, source: 'LIMS proposal: {"MCID": 1234}' },
      insuredRelationshipID: lims.insuredRelationshipID,
      insuredContact: {
        ...open,
        members: { ...person, homePhone: lims.free, workPhone: lims.free },
        source: 'firstName, lastName, sex: LIMS proposal; the others: its author uses them too',
      },
      insuredAddress: address,
      memberNumber: lims.free,
      groupNumber: lims.free,
    },
    source: 'LIMS proposal; decision 0020',
  },
  source: 'LIMS proposal: primary, secondary, tertiary',
} as const
const block = {
  'insurances*': insurances,
  'contact*': contact,
  'address*': address,
  'medicationIDs*': lims.medicationIDs,
  referringMedicalRecordNumber: lims.free,
}
const record = { ...block, 'contact*': contactRecord }

export const createLimsPatient: Obj = {
  type: 'object',
  members: block,
  never: ['ID', 'patientMRN', 'MCID'],
  source: 'LIMS proposal, option 1; the four that must be there and the three that must not: decision 0020',
}
export const limsPatientCreated: Obj = {
  type: 'object',
  members: { 'ID*': lims.mcid, 'patientMRN*': lims.patientMRN },
  source: 'ID: LIMS proposal; patientMRN: decision 0019',
}
export const limsPatient: Obj = {
  type: 'object',
  members: { 'ID*': lims.mcid, 'patientMRN*': lims.patientMRN, ...record },
  source: 'decisions 0019 and 0021',
}
export const updateLimsPatient: Obj = {
  type: 'object',
  members: {
    insurances,
    contact,
    address,
    medicationIDs: lims.medicationIDs,
    referringMedicalRecordNumber: lims.free,
  },
  never: ['ID', 'patientMRN', 'MCID'],
  source: 'LIMS proposal, option 1: an update; a merge patch: decision 0021',
}

const casePatient: Obj = {
  ...open,
  members: block,
  never: ['MCID'],
  source: 'LIMS proposal, option 1: the block as it is sent today; decision 0018',
}
const patient: Forms = {
  type: 'forms',
  forms: [
    { sample: { insurances: [], contact: {}, address: {}, medicationIDs: [] }, fact: casePatient },
    {
      sample: { MCID: 1032 },
      fact: {
        type: 'object',
        members: { 'MCID*': lims.mcid },
        source: 'LIMS proposal, option 1: no updates are accepted if the MCID is included',
      },
    },
  ],
  source: 'LIMS proposal, option 1; decision 0018',
}
export const createLimsCase: Obj = {
  ...open,
  members: { 'patient*': patient },
  never: ['caseID', 'casePatient'],
  source: 'LIMS proposal: "other case stuff"; decision 0020',
}
export const limsCaseCreated: Obj = {
  type: 'object',
  members: { 'caseID*': lims.caseID },
  source: 'decision 0019',
}
export const limsCase: Obj = {
  ...open,
  members: {
    'caseID*': lims.caseID,
    patient: {
      type: 'object',
      members: { 'MCID*': lims.mcid, 'patientMRN*': lims.patientMRN },
      source: 'decision 0018: MCID and patientMRN, and nothing of the record',
    },
    casePatient: { ...open, members: record, source: 'decision 0018' },
  },
  source: 'decision 0018: a link as patient, a block as casePatient',
}

const created: Text = { ...moment, source: 'decision 38' }
export const limsPatientsFound: Obj = {
  type: 'object',
  members: {
    'paging*': page,
    'patients*': {
      type: 'array',
      maxItems: 1000,
      items: {
        type: 'object',
        members: {
          'ID*': lims.mcid,
          'patientMRN*': lims.patientMRN,
          'referringMedicalRecordNumber*': lims.free,
          'createdAt*': created,
        },
        source: 'decision 38: identifiers, and nothing that describes the person',
      },
      source: 'decision 38',
    },
  },
  source: 'decision 38',
}
export const limsCasesListed: Obj = {
  type: 'object',
  members: {
    'paging*': page,
    'cases*': {
      type: 'array',
      maxItems: 1000,
      items: {
        type: 'object',
        members: { 'caseID*': lims.caseID, 'createdAt*': created },
        source: 'decision 38',
      },
      source: 'decision 38',
    },
  },
  source: 'decision 38',
}
