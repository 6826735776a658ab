import { activity } from '../../../steps/activity';
import type { Words } from '../../words';

const { questions } = activity;

export const activityWords: Words<typeof activity> = {
  title: 'What they do, and what they have tried',
  questions: {
    activity: {
      ask: 'In a normal week, how many days does the person do things that make them breathe hard? For how many minutes each day?',
      help: questions.activity.help,
      parts: { days: { ask: 'Days in a week' }, minutes: { ask: 'Minutes each day' } },
    },
    stretching: {
      ask: 'How often does the person stretch their legs and hips?',
      options: questions.stretching.options,
    },
    tried: {
      ask: 'What has the person tried, and did it help?',
      rows: questions.tried.rows,
      options: questions.tried.options,
    },
  },
};
