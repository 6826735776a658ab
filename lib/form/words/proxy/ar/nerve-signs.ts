import type { nerveSigns as english } from '../../../steps/nerve-signs';
import { nerveSigns as own } from '../../ar/nerve-signs';
import type { Words } from '../../words';

const { questions } = own;

export const nerveSigns: Words<typeof english> = {
  title: 'أولًا: السلامة',
  intro: 'بضعة أسئلة للحفاظ على سلامة الشخص. نطرحها على الجميع.',
  questions: {
    'rf-bladder': {
      ...questions['rf-bladder'],
      ask: 'في الأسبوعين الماضيين، هل ظهرت لدى الشخص صعوبة جديدة في بدء التبوّل، أو في الإحساس بالبول عند خروجه؟',
      help: 'نقصد ما هو جديد عليه. أجب بنعم أيضًا إذا كان البول يتسرّب منه الآن.',
    },
    'rf-saddle': {
      ...questions['rf-saddle'],
      ask: 'في الأسبوعين الماضيين، هل شعر الشخص بخدر جديد بين ساقيه أو حول المؤخرة؟',
    },
    'rf-bowel': {
      ...questions['rf-bowel'],
      ask: 'في الأسبوعين الماضيين، هل تسرّب البراز من الشخص، أو فقد الإحساس بالحاجة إلى التبرّز؟',
    },
    'rf-leg-weak': {
      ...questions['rf-leg-weak'],
      ask: 'هل تزداد إحدى ساقي الشخص أو كلتاهما ضعفًا؟',
      help: 'مثلًا: يجرّ قدمه، أو تنثني ركبته تحته فجأة.',
    },
    'rf-chest-belly': {
      ...questions['rf-chest-belly'],
      ask: 'هل بدأ هذا فجأة مع ألم شديد جدًا في صدر الشخص أو بطنه، أو هل أُغمي عليه؟',
    },
  },
};
