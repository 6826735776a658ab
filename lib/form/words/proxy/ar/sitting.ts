import type { sitting as english } from '../../../steps/sitting';
import { sitting as own } from '../../ar/sitting';
import type { Words } from '../../words';

const { questions } = own;

export const sitting: Words<typeof english> = {
  ...own,
  questions: {
    'sit-hours': { ...questions['sit-hours'], ask: 'في معظم الأيام، كم ساعة يجلس الشخص؟' },
    'sit-onset': {
      ...questions['sit-onset'],
      ask: 'عندما يجلس الشخص، بعد كم من الوقت يتيبّس ظهره أو يؤلمه؟',
    },
    'sit-posture': {
      ask: 'كيف يجلس الشخص معظم الوقت؟',
      options: {
        ...questions['sit-posture'].options,
        slump: 'مرتخيًا وظهره منحنٍ',
        upright: 'مستقيمًا، والكرسي يسند ظهره',
        varies: 'يغيّر طريقة جلوسه كثيرًا',
      },
    },
    'upright-helps': { ...questions['upright-helps'], ask: 'إذا جلس الشخص مستقيمًا، أو وقف وتحرك، هل يخفّ؟' },
  },
};
