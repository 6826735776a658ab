import { yesNoUnsure } from '../../../question';
import { recentEvents } from '../../../steps/recent-events';
import type { Words } from '../../words';

const { title, questions } = recentEvents;

export const recentEventsWords: Words<typeof recentEvents> = {
  title,
  intro: 'These are still about safety.',
  questions: {
    'rf-trauma': { ask: questions['rf-trauma'].ask, options: questions['rf-trauma'].options },
    'rf-fever': {
      ask: 'Has the person had a fever, chills, or night sweats with this back problem?',
      options: yesNoUnsure,
    },
    'rf-cancer': {
      ask: 'Has the person ever had cancer?',
      help: questions['rf-cancer'].help,
      options: { ...questions['rf-cancer'].options, now: 'Yes, they have it now or are being treated' },
    },
    'rf-weight-loss': {
      ask: 'Has the person lost weight in the last 6 months without trying?',
      help: questions['rf-weight-loss'].help,
      options: yesNoUnsure,
    },
  },
};
