import type { timeline as english } from '../../../steps/timeline';
import { timeline as own } from '../../ar/timeline';
import type { Words } from '../../words';

const { questions } = own;

export const timeline: Words<typeof english> = {
  ...own,
  questions: {
    ...questions,
    duration: { ...questions.duration, ask: 'منذ متى لدى الشخص هذه المشكلة هذه المرة؟' },
    'onset-age': {
      ...questions['onset-age'],
      ask: 'كم كان عمر الشخص عندما أزعجه ظهره بهذا الشكل أول مرة؟',
    },
    'onset-speed': {
      ...questions['onset-speed'],
      options: { ...questions['onset-speed'].options, unsure: 'لست متأكدًا، أو لا يتذكر الشخص' },
    },
  },
};
