import { type Step, yesNoUnsure } from '../question';

export const healthRisks = {
  id: 'health-risks',
  title: 'Your health',
  intro: 'The last of the safety questions.',
  questions: {
    'rf-infection-risk': {
      ask: 'Do any of these fit you? Pick all that fit.',
      help: 'We ask everyone. Your care team uses this only to keep you safe.',
      required: true,
      kind: 'choices',
      options: {
        immune: 'My body has trouble fighting germs (for example HIV, transplant, chemo)',
        diabetes: 'I have diabetes',
        'recent-infection': 'I had a bad infection in the last 3 months',
        'spine-procedure': 'I had a spine shot or spine surgery in the last 3 months',
        ivdu: 'I have used needles for drugs in the last year',
        dialysis: 'I am on dialysis',
        none: 'None of these',
        pnts: "I'd rather not say",
      },
    },
    'rf-steroid': {
      ask: 'Have you taken steroid pills (like prednisone) for 3 months or more?',
      required: true,
      kind: 'choice',
      options: yesNoUnsure,
    },
    'rf-bone': {
      ask: 'Has a doctor said you have thin bones? Or have you ever broken a bone from a small fall?',
      required: true,
      kind: 'choice',
      options: yesNoUnsure,
    },
  },
} as const satisfies Step;
