import type { timeline as english } from '../../../steps/timeline';
import { timeline as own } from '../../es/timeline';
import type { Words } from '../../words';

const { questions } = own;

export const timeline: Words<typeof english> = {
  ...own,
  questions: {
    ...questions,
    duration: { ...questions.duration, ask: '¿Cuánto tiempo lleva la persona con este problema esta vez?' },
    'onset-age': {
      ...questions['onset-age'],
      ask: '¿Qué edad tenía la persona cuando la espalda le dio molestias así por primera vez?',
    },
    'onset-speed': {
      ...questions['onset-speed'],
      options: { ...questions['onset-speed'].options, unsure: 'No lo sé, o la persona no se acuerda' },
    },
  },
};
