/** ethnicity: 17 codes of the WMDA dictionary and the four two-letter forms. */
import type { CodeList } from '../vocabulary.ts'

export const ethnicities: CodeList = {
  source: 'order: WMDA Match-Connect, embedded patient block; meanings: WMDA dictionary ETHN; 21: WMDA 3.2',
  counted: 21,
  codes: [
    { code: 'UK', means: 'Unknown (not United Kingdom)' },
    { code: 'AF', means: 'African, region not specified' },
    { code: 'AS', means: 'Asian, region not specified' },
    { code: 'CA', means: 'Caucasian, region not specified' },
    { code: 'HI', means: 'Hispanic, region not specified' },
    { code: 'AFNA', means: 'African: North Africa' },
    { code: 'AFSS', means: 'African: Sub-Saharan Africa' },
    { code: 'ASSW', means: 'Asian: Southwest Asia (Middle East, Turkey)' },
    {
      code: 'ASSO',
      means: 'Asian: Southern Asia (India, Pakistan, Bangladesh, Sri Lanka, Bhutan, Nepal)',
    },
    {
      code: 'ASCE',
      means: 'Asian: Central Asia (Eastern Russia, Kazakhstan, Uzbekistan, Kyrgyzstan, Tajikistan)',
    },
    {
      code: 'ASSE',
      means: 'Asian: Southeast Asia (China, Mongolia, Burma, Laos, Cambodia, Thailand, Vietnam, Taiwan)',
    },
    { code: 'ASNE', means: 'Asian: North and Northeast Asia (Japan, North Korea, South Korea)' },
    {
      code: 'ASOC',
      means:
        'Asian: Oceania (Pacific Islands, excluding Japan, Australia, Taiwan, Sakhalin, Aleutian Islands)',
    },
    { code: 'CAEU', means: 'Caucasian: mainland Europe, Greenland, Iceland, Western Russia' },
    { code: 'CAER', means: 'Caucasian: Eastern Russia' },
    { code: 'CANA', means: 'Caucasian: North America (USA, Canada, Mexico)' },
    { code: 'CAAU', means: 'Caucasian: Australia, New Zealand' },
    { code: 'HICA', means: 'Hispanic: Central America, Caribbean' },
    { code: 'HISA', means: 'Hispanic: South America' },
    { code: 'MX', means: 'Mixed / multiple' },
    { code: 'OT', means: 'Other (e.g. Australian Aborigine)' },
  ],
  refused: ['MI', 'AFCA', 'XX', 'UNKN', 'uk', ''],
}
