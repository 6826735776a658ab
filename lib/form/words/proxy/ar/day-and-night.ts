import type { dayAndNight as english } from '../../../steps/day-and-night';
import { dayAndNight as own } from '../../ar/day-and-night';
import type { Words } from '../../words';

const { questions } = own;

export const dayAndNight: Words<typeof english> = {
  title: 'نهار الشخص وليله',
  intro: 'فكّر في يوم عادي من الأسبوع الماضي. اترك الساعات التي ينامها الشخص دون استيقاظ. يمكنك تخطي هذه الصفحة.',
  questions: {
    'hours-stiff': { ...questions['hours-stiff'], ask: 'ما مدى تيبّس ظهر الشخص خلال النهار والليل؟' },
    'hours-pain': { ...questions['hours-pain'], ask: 'كم يؤلم الظهر الشخص خلال النهار والليل؟' },
  },
};
