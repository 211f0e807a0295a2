/** Request bodies for the two forms of a patient, each with the expected result and, if rejected, the errors. */
import { empty, type Payload, proposal } from './support.ts'

export interface CaseBody {
  readonly what: string
  readonly body: Payload
  /** The errors in the order of the response. Empty if the body is valid. */
  readonly mistakes: readonly string[]
}

const right = (what: string, patient: Payload, rest: object = {}): CaseBody => ({
  what,
  body: { ...rest, patient },
  mistakes: [],
})
const wrong = (what: string, patient: Payload, ...mistakes: string[]): CaseBody => ({
  what,
  body: { patient },
  mistakes,
})
const without = (name: string): Payload => {
  const { [name]: _left, ...rest } = empty as Payload
  return rest
}
const insured = (insurance: Payload): Payload => ({ ...empty, insurances: [insurance] })
const contact = (members: Payload): Payload => ({ ...empty, contact: members })

export const caseBodies: readonly CaseBody[] = [
  right('the payload of the proposal', proposal),
  right('the least block', empty),
  right('a block without referringMedicalRecordNumber', without('referringMedicalRecordNumber')),
  right('a block with an unknown member', { ...empty, existingPatient: true }),
  right('a block with an ID of its own', { ...empty, ID: 1, patientMRN: 'x' }),
  right('a block with mcid in small letters', { ...empty, mcid: 1 }),
  right('one insurance', insured({})),
  right('three insurances of one payer', {
    ...empty,
    insurances: [{ payer: { MCID: 1 } }, { payer: { MCID: 1 } }, { payer: { MCID: 1 } }],
  }),
  right('a payer by number', insured({ payer: { MCID: 1234 } })),
  right('a payer by text', insured({ payer: { MCID: 'Payer1' } })),
  right('a payer by an empty text', insured({ payer: { MCID: '' } })),
  right('a payer without MCID', insured({ payer: {} })),
  right('no relationship', insured({ insuredRelationshipID: null })),
  right('an unknown member of an insurance', insured({ rank: 1 })),
  right(
    'an insured person with nulls',
    insured({ insuredContact: { prefix: null, homePhone: null, dateOfBirth: null } }),
  ),
  right(
    'empty texts',
    contact({
      firstName: '',
      email: '',
      sex: '',
      dateOfBirth: '',
      socialSecurityNumber: '',
      phoneNumber: '',
    }),
  ),
  right('an unknown member of the contact', contact({ gender: 'F' })),
  right('a social security number that is null', contact({ socialSecurityNumber: null })),
  right('a social security number', contact({ socialSecurityNumber: '000001234' })),
  right('an e-mail address of no form', contact({ email: 'not an address' })),
  right('a zip and a state of no form', {
    ...empty,
    address: { zip: 'any zip', state: 'any state', countryCode: '' },
  }),
  right('medications', { ...empty, medicationIDs: [1, 'two', ''] }),
  right('other members of the case', empty, { specimens: [{}], number: 1, nothing: null }),
  right('a link with other members of the case', { MCID: 1032 }, { specimens: [] }),
  right('a link', { MCID: 1032 }),
  right('the largest link', { MCID: 999_999_999 }),
  right('a link with a number written as 1032.0', { MCID: 1032.0 }),

  { what: 'no patient', body: {}, mistakes: ['#/patient required'] },
  { what: 'no patient beside other members', body: { specimens: [] }, mistakes: ['#/patient required'] },
  { what: 'a list', body: [], mistakes: ['# wrong-type'] },
  { what: 'null', body: null, mistakes: ['# wrong-type'] },
  { what: 'a text', body: 'case', mistakes: ['# wrong-type'] },
  { what: 'a caseID', body: { patient: empty, caseID: 1 }, mistakes: ['#/caseID not-accepted'] },
  {
    what: 'a casePatient',
    body: { patient: empty, casePatient: {} },
    mistakes: ['#/casePatient not-accepted'],
  },
  {
    what: 'a caseID and a casePatient beside a wrong patient',
    body: { patient: 1, caseID: 1, casePatient: {} },
    mistakes: ['#/patient wrong-type', '#/caseID not-accepted', '#/casePatient not-accepted'],
  },
  {
    what: 'a casePatient that is null',
    body: { patient: empty, casePatient: null },
    mistakes: ['#/casePatient not-accepted'],
  },

  wrong('neither form', {}, '#/patient neither-form'),
  wrong(
    'neither form, with an unknown member',
    { existingPatientMRN: 'P000000001' },
    '#/patient neither-form',
  ),
  wrong('a link in small letters', { mcid: 1032 }, '#/patient neither-form'),
  wrong('null', null, '#/patient wrong-type'),
  wrong('a number', 1032, '#/patient wrong-type'),
  wrong('a text', '1032', '#/patient wrong-type'),
  wrong('a list', [{ MCID: 1032 }], '#/patient wrong-type'),
  wrong('true', true, '#/patient wrong-type'),

  wrong('a link by text', { MCID: '1032' }, '#/patient/MCID wrong-type'),
  wrong('a link to null', { MCID: null }, '#/patient/MCID wrong-type'),
  wrong('a link to zero', { MCID: 0 }, '#/patient/MCID too-small'),
  wrong('a link below zero', { MCID: -1 }, '#/patient/MCID too-small'),
  wrong('a link to half a number', { MCID: 1.5 }, '#/patient/MCID wrong-type'),
  wrong('a link beyond the largest', { MCID: 1_000_000_000 }, '#/patient/MCID too-large'),
  wrong('a link to an object', { MCID: {} }, '#/patient/MCID wrong-type'),
  wrong('a link to true', { MCID: true }, '#/patient/MCID wrong-type'),
  wrong('a link and a block', { ...proposal, MCID: 1032 }, '#/patient not-alone'),
  wrong('a link and a contact', { MCID: 1032, contact: {} }, '#/patient not-alone'),
  wrong('a link and two members', { MCID: 1032, note: 1, more: 2 }, '#/patient not-alone'),
  wrong('a link and a wrong contact', { MCID: 1032, contact: 7 }, '#/patient not-alone'),
  wrong(
    'a wrong link and a block',
    { ...empty, MCID: null },
    '#/patient/MCID wrong-type',
    '#/patient not-alone',
  ),

  wrong('no contact', without('contact'), '#/patient/contact required'),
  wrong('no address', without('address'), '#/patient/address required'),
  wrong('no medicationIDs', without('medicationIDs'), '#/patient/medicationIDs required'),
  wrong('no insurances', without('insurances'), '#/patient/insurances required'),
  wrong(
    'a contact alone',
    { contact: {} },
    '#/patient/insurances required',
    '#/patient/address required',
    '#/patient/medicationIDs required',
  ),
  wrong('a contact that is null', contact(null), '#/patient/contact wrong-type'),
  wrong('an address that is a text', { ...empty, address: '1 Test Street' }, '#/patient/address wrong-type'),
  wrong(
    'medicationIDs that are null',
    { ...empty, medicationIDs: null },
    '#/patient/medicationIDs wrong-type',
  ),
  wrong(
    'a medication that is an object',
    { ...empty, medicationIDs: [{}] },
    '#/patient/medicationIDs/0 wrong-type',
  ),
  wrong('insurances that are an object', { ...empty, insurances: {} }, '#/patient/insurances wrong-type'),
  wrong('an insurance that is null', insured(null), '#/patient/insurances/0 wrong-type'),
  wrong('a fourth insurance', { ...empty, insurances: [{}, {}, {}, {}] }, '#/patient/insurances too-many'),
  wrong('a payer that is a number', insured({ payer: 1234 }), '#/patient/insurances/0/payer wrong-type'),
  wrong(
    'a payer by null',
    insured({ payer: { MCID: null } }),
    '#/patient/insurances/0/payer/MCID wrong-type',
  ),
  wrong(
    'a relationship by text',
    insured({ insuredRelationshipID: '12' }),
    '#/patient/insurances/0/insuredRelationshipID wrong-type',
  ),
  wrong(
    'a member number that is a number',
    insured({ memberNumber: 5 }),
    '#/patient/insurances/0/memberNumber wrong-type',
  ),
  wrong('a first name that is a number', contact({ firstName: 5 }), '#/patient/contact/firstName wrong-type'),
  wrong(
    'a first name of 256 characters',
    contact({ firstName: 'x'.repeat(256) }),
    '#/patient/contact/firstName too-long',
  ),
  wrong(
    'a date of another form',
    contact({ dateOfBirth: '1952' }),
    '#/patient/contact/dateOfBirth wrong-form',
  ),
  wrong(
    'a social security number of eight digits',
    contact({ socialSecurityNumber: '00001234' }),
    '#/patient/contact/socialSecurityNumber wrong-form',
  ),
  wrong(
    'a masked social security number',
    contact({ socialSecurityNumber: '*****1234' }),
    '#/patient/contact/socialSecurityNumber wrong-form',
  ),
  wrong(
    'a social security number with hyphens, which is too long too',
    contact({ socialSecurityNumber: '000-00-1234' }),
    '#/patient/contact/socialSecurityNumber wrong-form',
  ),
  wrong(
    'two mistakes in a block',
    { ...empty, contact: null, address: 1 },
    '#/patient/contact wrong-type',
    '#/patient/address wrong-type',
  ),
]
