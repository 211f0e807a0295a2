/** The fields of a patient's record. They are the same for a new patient and for an update. */
import { codes, type Schemas } from '@patient-api/client'
import { element } from '../dom.ts'
import { choiceField, dateField, type Field, group, numberField, textField } from '../fields.ts'

export interface PatientFields {
  readonly fields: readonly Field<unknown>[]
  readonly content: readonly Node[]
  /** The whole record. A field that is empty is null: an update replaces the record. */
  readonly read: () => Schemas['CreatePatientRequest']
}

const legalTermsCodes = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
] as const

/** @param record the record to edit, or nothing for a new patient */
export function patientFields(record?: Schemas['Patient']): PatientFields {
  const patientId = textField({
    label: 'Patient ID',
    pointer: '#/patientId',
    value: record?.patientId,
    hint: 'Your own identifier, never a name. It is stored only if the patient agrees to the legal terms. To remove it, empty this field and choose No for the legal terms.',
  })
  const legalTerms = choiceField({
    label: 'Agrees to the legal terms',
    pointer: '#/legalTerms',
    codes: legalTermsCodes,
    value: record?.legalTerms ?? null,
  })
  const loci = codes.locusName.map(({ value: locus, label }) => ({
    locus,
    first: textField({ label, pointer: `#/hla/${locus}/field1`, value: record?.hla[locus]?.field1 }),
    second: textField({
      label: `${label} (2)`,
      pointer: `#/hla/${locus}/field2`,
      value: record?.hla[locus]?.field2,
    }),
  }))
  const dateOfBirth = dateField({
    label: 'Date of birth',
    pointer: '#/dateOfBirth',
    value: record?.dateOfBirth,
  })
  const sex = choiceField({ label: 'Sex', pointer: '#/sex', codes: codes.sex, value: record?.sex ?? null })
  const weight = numberField({
    label: 'Weight in kilograms',
    pointer: '#/weight',
    value: record?.weight ?? null,
  })
  const abo = choiceField({
    label: 'Blood group',
    pointer: '#/abo',
    codes: codes.abo,
    value: record?.abo ?? null,
  })
  const rhesus = choiceField({
    label: 'Rhesus factor',
    pointer: '#/rhesus',
    codes: codes.rhesus,
    value: record?.rhesus ?? null,
  })
  const cmvStatus = choiceField({
    label: 'CMV status',
    pointer: '#/idm/cmvStatus',
    codes: codes.cmvStatus,
    value: record?.idm.cmvStatus ?? null,
  })
  const ethnicity = choiceField({
    label: 'Ethnic group',
    pointer: '#/ethnicity',
    codes: codes.ethnicity,
    value: record?.ethnicity ?? null,
  })
  const poolCountryCode = textField({
    label: 'Country',
    pointer: '#/poolCountryCode',
    value: record?.poolCountryCode,
    hint: 'Two capital letters, for example NL',
  })
  const diagnosisCode = choiceField({
    label: 'Diagnosis',
    pointer: '#/diagnosis/diagnosisCode',
    codes: codes.diagnosisCode,
    value: record?.diagnosis.diagnosisCode ?? null,
  })
  const diagnosisText = textField({
    label: 'Diagnosis in words',
    pointer: '#/diagnosis/diagnosisText',
    value: record?.diagnosis.diagnosisText,
  })
  const diagnosisDate = dateField({
    label: 'Date of the diagnosis',
    pointer: '#/diagnosis/diagnosisDate',
    value: record?.diagnosis.diagnosisDate,
  })
  const diseasePhase = choiceField({
    label: 'Disease phase',
    pointer: '#/diseasePhase',
    codes: codes.diseasePhase,
    value: record?.diseasePhase ?? null,
  })
  const transplantCentreId = textField({
    label: 'Transplant centre',
    pointer: '#/transplantCentreId',
    value: record?.transplantCentreId,
  })

  const hla = (): Schemas['Hla'] => {
    const typing: Schemas['Hla'] = {}
    for (const { locus, first, second } of loci) {
      const [field1, field2] = [first.read(), second.read()]
      // A second value alone is sent, so that the service can say that the first one is missing.
      if (field1 !== null || field2 !== null) typing[locus] = { field1: field1 ?? '', field2 }
    }
    return typing
  }

  const person = [dateOfBirth, sex, weight, abo, rhesus, cmvStatus, ethnicity, poolCountryCode]
  const disease = [diagnosisCode, diagnosisText, diagnosisDate, diseasePhase, transplantCentreId]
  const typing = loci.flatMap(({ first, second }) => [first, second])
  const pairs = loci.map(({ first, second }) => element('div', { class: 'pair' }, first.node, second.node))
  const grid = (fields: readonly Field<unknown>[]) =>
    element('div', { class: 'grid' }, ...fields.map(({ node }) => node))
  return {
    fields: [patientId, legalTerms, ...typing, ...person, ...disease],
    content: [
      group('Identifier', grid([patientId, legalTerms])),
      group(
        'HLA typing',
        element('p', { class: 'hint' }, 'At least one locus. A search requires HLA-A, HLA-B and HLA-DRB1.'),
        element('div', { class: 'grid' }, ...pairs),
      ),
      group('Person', grid(person)),
      group('Disease', grid(disease)),
    ],
    read: () => ({
      patientId: patientId.read(),
      legalTerms: legalTerms.read(),
      hla: hla(),
      idm: { cmvStatus: cmvStatus.read() },
      dateOfBirth: dateOfBirth.read(),
      diagnosis: {
        diagnosisCode: diagnosisCode.read(),
        diagnosisText: diagnosisText.read(),
        diagnosisDate: diagnosisDate.read(),
      },
      diseasePhase: diseasePhase.read(),
      ethnicity: ethnicity.read(),
      poolCountryCode: poolCountryCode.read(),
      transplantCentreId: transplantCentreId.read(),
      abo: abo.read(),
      rhesus: rhesus.read(),
      weight: weight.read(),
      sex: sex.read(),
    }),
  }
}
