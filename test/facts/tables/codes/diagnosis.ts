/** diagnosisCode: the 16 codes of the EMDIS dictionary; the API collapses its list, so it cannot be counted there. */
import type { CodeList } from '../vocabulary.ts'

export const diagnoses: CodeList = {
  source: 'EMDIS P_DIAG (A3)',
  counted: 16,
  codes: [
    { code: 'AML', means: 'Acute myelogenous leukaemia' },
    { code: 'ALL', means: 'Acute lymphoblastic leukaemia' },
    { code: 'CML', means: 'Chronic myelogenous leukaemia' },
    { code: 'OL', means: 'Other leukaemia' },
    { code: 'MDS', means: 'Myelodysplastic disorders' },
    { code: 'NHL', means: 'Non-Hodgkin lymphoma' },
    { code: 'HL', means: 'Hodgkin lymphoma' },
    { code: 'PCD', means: 'Plasma cell disorder' },
    { code: 'OM', means: 'Other malignancy' },
    { code: 'HIS', means: 'Histiocytic disorders' },
    { code: 'IEA', means: 'Inherited erythrocyte abnormality' },
    { code: 'IIS', means: 'Inherited immune system disorder' },
    { code: 'IMD', means: 'Inherited metabolic disorder' },
    { code: 'IPA', means: 'Inherited platelet abnormality' },
    { code: 'SAA', means: 'Severe aplastic anaemia' },
    { code: 'OND', means: 'Other non-malignant disease' },
  ],
  refused: ['CLL', 'MM', 'OT', 'aml', ''],
}
