import { timeline } from '../../../steps/timeline';
import type { Words } from '../../words';

const { title, questions } = timeline;

export const timelineWords: Words<typeof timeline> = {
  title,
  questions: {
    duration: { ask: 'How long has the person had this problem this time?', options: questions.duration.options },
    'onset-age': {
      ask: 'How old was the person when their back first gave them trouble like this?',
      bands: questions['onset-age'].bands,
    },
    'onset-speed': {
      ask: questions['onset-speed'].ask,
      options: { ...questions['onset-speed'].options, unsure: 'Not sure, or they do not remember' },
    },
    course: { ask: questions.course.ask, options: questions.course.options },
  },
};
