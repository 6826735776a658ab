import type { recentEvents as english } from '../../../steps/recent-events';
import { recentEvents as own } from '../../ar/recent-events';
import type { Words } from '../../words';

const { questions } = own;

export const recentEvents: Words<typeof english> = {
  ...own,
  intro: 'هذه الأسئلة أيضًا عن السلامة.',
  questions: {
    ...questions,
    'rf-fever': {
      ...questions['rf-fever'],
      ask: 'هل أصابت الشخص حمّى أو قشعريرة أو تعرّق ليلي مع مشكلة الظهر هذه؟',
    },
    'rf-cancer': {
      ...questions['rf-cancer'],
      ask: 'هل أُصيب الشخص بالسرطان في أي وقت؟',
      options: { ...questions['rf-cancer'].options, now: 'نعم، هو مصاب به الآن أو يتلقّى العلاج' },
    },
    'rf-weight-loss': {
      ...questions['rf-weight-loss'],
      ask: 'هل نقص وزن الشخص في الأشهر الستة الماضية دون أن يقصد ذلك؟',
    },
  },
};
