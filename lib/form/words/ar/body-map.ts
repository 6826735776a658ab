import type { bodyMap as english } from '../../steps/body-map';
import type { Words } from '../words';

export const bodyMap: Words<typeof english> = {
  title: 'أين تشعر به',
  questions: {
    'body-map': {
      ask: 'المس كل مكان تشعر به فيه.',
      help: 'يمكنك أيضًا الاختيار من قائمة.',
      options: {
        neck: 'الرقبة',
        'upper-back': 'أعلى الظهر',
        'mid-back': 'وسط الظهر',
        'low-back-l': 'أسفل الظهر، اليسار',
        'low-back-r': 'أسفل الظهر، اليمين',
        'low-back-c': 'أسفل الظهر، الوسط',
        'buttock-l': 'الأَلْية اليسرى',
        'buttock-r': 'الأَلْية اليمنى',
        'hip-front-l': 'مقدمة الورك الأيسر أو أصل الفخذ',
        'hip-front-r': 'مقدمة الورك الأيمن أو أصل الفخذ',
        'thigh-back-l': 'خلف الفخذ الأيسر',
        'thigh-back-r': 'خلف الفخذ الأيمن',
        'thigh-front-l': 'مقدمة الفخذ الأيسر',
        'thigh-front-r': 'مقدمة الفخذ الأيمن',
        'calf-l': 'الساق اليسرى تحت الركبة',
        'calf-r': 'الساق اليمنى تحت الركبة',
        'foot-l': 'القدم اليسرى',
        'foot-r': 'القدم اليمنى',
        'heel-l': 'الكعب الأيسر',
        'heel-r': 'الكعب الأيمن',
      },
    },
  },
};
