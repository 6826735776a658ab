import type { aboutYou as english } from '../../steps/about-you';
import type { Words } from '../words';

export const aboutYou: Words<typeof english> = {
  title: 'عنك',
  questions: {
    dob: {
      ask: 'ما تاريخ ميلادك؟',
    },
    'sex-birth': {
      ask: 'ما الجنس الذي سُجّل لك عند الولادة؟',
      help: 'نسأل لأن بعض مخاطر العظام تعتمد على ذلك.',
      options: {
        female: 'أنثى',
        male: 'ذكر',
        intersex: 'ثنائي الجنس',
        pnts: 'أفضّل ألا أقول',
      },
    },
    pregnant: {
      ask: 'هل أنتِ حامل، أو هل أنجبتِ طفلًا في الأشهر الستة الماضية؟',
      options: {
        no: 'لا',
        pregnant: 'نعم، أنا حامل',
        postpartum: 'نعم، أنجبت طفلًا في الأشهر الستة الماضية',
        unsure: 'لا أعرف',
      },
    },
    'job-type': {
      ask: 'ماذا تفعل معظم اليوم؟',
      options: {
        desk: 'أجلس إلى مكتب أو حاسوب',
        drive: 'أقود السيارة',
        stand: 'أقف',
        lift: 'أرفع أو أحمل أو أنحني',
        mixed: 'خليط من ذلك',
        home: 'أعتني بالبيت أو الأسرة',
        student: 'أذهب إلى المدرسة أو الجامعة',
        off: 'أنا متوقف عن العمل بسبب ظهري',
        none: 'لا أعمل الآن',
      },
    },
  },
};
