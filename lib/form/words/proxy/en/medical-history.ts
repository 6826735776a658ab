import { yesNo } from '../../../question';
import { medicalHistory } from '../../../steps/medical-history';
import type { Words } from '../../words';

const { parts } = medicalHistory.questions.history;

export const medicalHistoryWords: Words<typeof medicalHistory> = {
  title: 'Their medical history',
  questions: {
    history: {
      ask: 'Does the person take any drugs or pills? Do they have allergies? Have they had back surgery or other health problems?',
      parts: {
        medicines: { ask: 'Drugs and pills they take' },
        allergies: { ask: parts.allergies.ask },
        conditions: { ask: parts.conditions.ask },
        'back-surgery': { ask: 'Has the person had back surgery?', options: yesNo },
        'back-surgery-year': { ask: parts['back-surgery-year'].ask },
        'blood-thinner': { ask: 'Does the person take a blood thinner?', options: yesNo },
        'ulcer-kidney': { ask: 'Has the person had a stomach ulcer or kidney disease?', options: yesNo },
      },
    },
    'anything-else': { ask: 'Is there anything else the care team should know?' },
  },
};
