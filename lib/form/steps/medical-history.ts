import { type Step, yesNo } from '../question';

export const medicalHistory = {
  id: 'medical-history',
  title: 'Your medical history',
  questions: {
    history: {
      ask: 'Do you take any drugs or pills? Do you have allergies? Have you had back surgery or other health problems?',
      required: true,
      kind: 'group',
      parts: {
        medicines: { kind: 'text', ask: 'Drugs and pills you take', maxLength: 2000 },
        allergies: { kind: 'text', ask: 'Allergies', maxLength: 2000 },
        conditions: { kind: 'text', ask: 'Other health problems', maxLength: 2000 },
        'back-surgery': { kind: 'choice', ask: 'Have you had back surgery?', options: yesNo, required: true },
        'back-surgery-year': { kind: 'number', ask: 'If yes, in what year?', min: 1920, max: 2100 },
        'blood-thinner': { kind: 'choice', ask: 'Do you take a blood thinner?', options: yesNo, required: true },
        'ulcer-kidney': {
          kind: 'choice',
          ask: 'Have you had a stomach ulcer or kidney disease?',
          options: yesNo,
          required: true,
        },
      },
    },
    'anything-else': {
      ask: 'Is there anything else you want your care team to know?',
      kind: 'text',
      maxLength: 4000,
    },
  },
} as const satisfies Step;
