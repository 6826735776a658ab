import type { aboutYou as english } from '../../../steps/about-you';
import { aboutYou as own } from '../../ar/about-you';
import type { Words } from '../../words';

const { questions } = own;

export const aboutYou: Words<typeof english> = {
  title: 'عن الشخص',
  questions: {
    dob: { ask: 'ما تاريخ ميلاد الشخص؟' },
    'sex-birth': {
      ...questions['sex-birth'],
      ask: 'ما الجنس الذي سُجّل للشخص عند الولادة؟',
      options: { ...questions['sex-birth'].options, pnts: 'يفضّل ألا يقول' },
    },
    pregnant: {
      ask: 'هل الشخص حامل، أو هل أنجب طفلًا في الأشهر الستة الماضية؟',
      options: {
        ...questions.pregnant.options,
        pregnant: 'نعم، حامل',
        postpartum: 'نعم، أنجب طفلًا في الأشهر الستة الماضية',
      },
    },
    'job-type': {
      ask: 'ماذا يفعل الشخص معظم اليوم؟',
      options: {
        desk: 'يجلس إلى مكتب أو حاسوب',
        drive: 'يقود السيارة',
        stand: 'يقف',
        lift: 'يرفع أو يحمل أو ينحني',
        mixed: 'خليط من ذلك',
        home: 'يعتني بالبيت أو الأسرة',
        student: 'يذهب إلى المدرسة أو الجامعة',
        off: 'متوقف عن العمل بسبب ظهره',
        none: 'لا يعمل الآن',
      },
    },
  },
};
