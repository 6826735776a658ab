import type { movement as english } from '../../steps/movement';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const movement: Words<typeof english> = {
  title: 'الانحناء والحركة',
  questions: {
    'bend-fwd': {
      ask: 'ماذا يحدث عندما تنحني إلى الأمام، كما لربط حذائك؟',
      options: {
        stiffer: 'أشعر بتيبّس أو شدّ أكبر',
        pain: 'يؤلم أكثر',
        both: 'تيبّس أكبر وألم أكثر',
        better: 'أشعر بتحسّن',
        same: 'لا يتغيّر',
      },
    },
    'bend-back': {
      ask: 'ماذا يحدث عندما تنحني إلى الخلف أو تمدّ يديك إلى أعلى؟',
      options: {
        worse: 'يسوء',
        better: 'أشعر بتحسّن',
        same: 'لا يتغيّر',
        unsure: yesNoUnsure.unsure,
      },
    },
    'hip-tight': {
      ask: 'عندما تقف بعد الجلوس، هل تشعر بشدّ في مقدمة الورك؟ أو هل تبقى منحنيًا قليلًا؟',
      options: yesNoUnsure,
    },
    'toe-reach': {
      ask: 'قف وركبتاك مستقيمتان. إذا مددت يديك إلى أسفل، إلى أين تصل أصابعك؟',
      help: 'تحرّك ببطء. توقف إذا شعرت بألم. تخطَّ هذا السؤال إذا لم تشعر بالأمان.',
      options: {
        floor: 'إلى الأرض',
        ankle: 'إلى كاحليّ',
        shin: 'إلى منتصف الساق',
        knee: 'إلى ركبتيّ فقط',
        skip: 'لا أستطيع أو لا أريد أن أجرّب',
      },
    },
    'thigh-pull': {
      ask: 'أين تشعر بالشدّ عندما تمدّ يديك إلى أسفل؟',
      options: {
        thighs: 'خلف فخذيّ',
        back: 'في أسفل ظهري',
        shoot: 'يمتد كالبرق إلى ما تحت الركبة، أو يوخز',
        none: 'لا أشعر بشدّ',
      },
    },
    'hip-lie': {
      ask: 'استلقِ على ظهرك وساقاك ممدودتان. هل يتقوّس أسفل ظهرك، أو هل يخفّ عندما تثني ركبتيك؟',
      options: {
        arch: 'يتقوّس، أو يساعدني ثني ركبتيّ',
        no: 'لا',
        unsure: 'لست متأكدًا أو لم أجرّب',
      },
    },
  },
};
