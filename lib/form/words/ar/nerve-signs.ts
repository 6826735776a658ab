import type { nerveSigns as english } from '../../steps/nerve-signs';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const nerveSigns: Words<typeof english> = {
  title: 'أولًا: سلامتك',
  intro: 'بضعة أسئلة للحفاظ على سلامتك. نطرحها على الجميع.',
  questions: {
    'rf-bladder': {
      ask: 'في الأسبوعين الماضيين، هل ظهرت لديك صعوبة جديدة في بدء التبوّل، أو في الإحساس بالبول عند خروجه؟',
      help: 'نقصد ما هو جديد عليك. أجب بنعم أيضًا إذا كان البول يتسرّب منك الآن.',
      options: yesNoUnsure,
    },
    'rf-saddle': {
      ask: 'في الأسبوعين الماضيين، هل شعرت بخدر جديد بين ساقيك أو حول المؤخرة؟',
      help: 'فكّر في المنطقة التي تلامس سرج الحصان. حتى المنطقة الصغيرة مهمة. وفقدان الإحساس الجديد أثناء الجماع مهم أيضًا.',
      options: yesNoUnsure,
    },
    'rf-bowel': {
      ask: 'في الأسبوعين الماضيين، هل تسرّب منك البراز، أو فقدت الإحساس بالحاجة إلى التبرّز؟',
      options: yesNoUnsure,
    },
    'rf-leg-weak': {
      ask: 'هل تزداد إحدى ساقيك أو كلتاهما ضعفًا؟',
      help: 'مثلًا: تجرّ قدمك، أو تنثني ركبتك تحتك فجأة.',
      options: {
        no: 'لا',
        one: 'نعم، ساق واحدة',
        both: 'نعم، كلتا الساقين',
        unsure: yesNoUnsure.unsure,
      },
    },
    'rf-chest-belly': {
      ask: 'هل بدأ هذا فجأة مع ألم شديد جدًا في الصدر أو البطن، أو هل أُغمي عليك؟',
      options: yesNoUnsure,
    },
  },
};
