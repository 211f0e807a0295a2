/** changeReason: the 20 reasons of EMDIS. WMDA counts 21; which the other one is, nothing public says. */
import type { CodeList } from '../vocabulary.ts'

export const changeReasons: CodeList = {
  source: 'EMDIS REASON_CHNG (field 392); 21: WMDA 3.4; twenty and no more: decision 0011',
  counted: 21,
  codes: [
    { code: 'ATX', means: 'Autologous transplantation' },
    {
      code: 'RMT',
      means: 'Bone marrow stem cell (BMSC) transplantation, related donor',
      says: /^bone marrow .*\brelated donor$/i,
    },
    {
      code: 'UMT',
      means: 'BMSC transplantation, unrelated donor',
      says: /^bone marrow .*\bunrelated donor$/i,
    },
    {
      code: 'RCT',
      means: 'Cord blood (CBSC) transplantation, related cord blood unit',
      says: /^cord blood .*\brelated cord blood unit$/i,
    },
    {
      code: 'UCT',
      means: 'CBSC transplantation, unrelated cord blood unit',
      says: /^cord blood .*\bunrelated cord blood unit$/i,
    },
    {
      code: 'RPT',
      means: 'Peripheral blood (PBSC) transplantation, related donor',
      says: /^peripheral blood .*\brelated donor$/i,
    },
    {
      code: 'UPT',
      means: 'PBSC transplantation, unrelated donor',
      says: /^peripheral blood .*\bunrelated donor$/i,
    },
    { code: 'GCC', means: 'Good clinical condition of the patient (e.g. remission)' },
    {
      code: 'BCC',
      means: 'Clinical condition deteriorated (e.g. relapse)',
      says: /^clinical condition (deteriorated|became worse) \(.*relapse\)$/i,
    },
    {
      code: 'PDC',
      means: 'Patient deceased before transplantation',
      says: /^patient (deceased|died) before (the )?transplantation$/i,
    },
    {
      code: 'PAT',
      means: 'Patient responds to alternative therapy',
      says: /^patient responds to (alternative|another) therapy$/i,
    },
    {
      code: 'PPR',
      means: 'Patient withdrawal (personal, non-medical)',
      says: /^patient withdr(awal|ew).*personal.*non-medical/i,
    },
    {
      code: 'ICH',
      means: 'Transplantation indication changed (e.g. wrong diagnosis)',
      says: /^(?=.*indication)(?=.*transplantation).* changed \(.*wrong diagnosis\)$/i,
    },
    {
      code: 'FND',
      means: 'Other / better donor found',
      says: /^other( \/ | or )better donor found$/i,
    },
    { code: 'NDF', means: 'No suitable donor found' },
    { code: 'NPH', means: 'Send new phenotype list', says: /^(?!.*match).*new phenotype list/i },
    { code: 'NML', means: 'Send new match list', says: /^(?!.*phenotype).*new match list/i },
    {
      code: 'RCM',
      means: 'Send new phenotype list and new match list (complete match list)',
      says: /new phenotype list and (a )?new match list/i,
    },
    { code: 'OTH', means: 'Other reason' },
    { code: 'UNK', means: 'Unknown reason', says: /^(unknown reason|reason unknown)$/i },
  ],
  refused: ['COR', 'HMM', 'DRR', 'XXX', 'ath', 'UP', ''],
}
