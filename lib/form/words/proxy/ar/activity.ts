import type { activity as english } from '../../../steps/activity';
import { activity as own } from '../../ar/activity';
import type { Words } from '../../words';

const { questions } = own;

export const activity: Words<typeof english> = {
  title: 'ما يفعله الشخص، وما جرّبه',
  questions: {
    activity: {
      ...questions.activity,
      ask: 'في أسبوع عادي، كم يومًا يقوم الشخص بنشاط يجعل تنفّسه أسرع؟ وكم دقيقة في كل يوم؟',
    },
    stretching: { ...questions.stretching, ask: 'كم مرة يمدّد الشخص عضلات ساقيه ووركيه؟' },
    tried: {
      ...questions.tried,
      ask: 'ماذا جرّب الشخص، وهل ساعده؟',
      options: { ...questions.tried.options, 'not-tried': 'لم يجرّبه' },
    },
  },
};
