import { yesNoUnsure } from '../../../question';
import { healthRisks } from '../../../steps/health-risks';
import type { Words } from '../../words';

export const healthRisksWords: Words<typeof healthRisks> = {
  title: 'Health risks',
  intro: healthRisks.intro,
  questions: {
    'rf-infection-risk': {
      ask: 'Do any of these fit the person? Pick all that fit.',
      help: 'We ask everyone. The care team uses this only to keep the person safe.',
      options: {
        immune: 'Their body has trouble fighting germs (for example HIV, transplant, chemo)',
        diabetes: 'They have diabetes',
        'recent-infection': 'They had a bad infection in the last 3 months',
        'spine-procedure': 'They had a spine shot or spine surgery in the last 3 months',
        ivdu: 'They have used needles for drugs in the last year',
        dialysis: 'They are on dialysis',
        none: 'None of these',
        pnts: 'They would rather not say',
      },
    },
    'rf-steroid': {
      ask: 'Has the person taken steroid pills (like prednisone) for 3 months or more?',
      options: yesNoUnsure,
    },
    'rf-bone': {
      ask: 'Has a doctor said the person has thin bones? Or have they ever broken a bone from a small fall?',
      options: yesNoUnsure,
    },
  },
};
