import type { activity as english } from '../../steps/activity';
import type { Words } from '../words';

export const activity: Words<typeof english> = {
  title: 'ما تفعله، وما جرّبته',
  questions: {
    activity: {
      ask: 'في أسبوع عادي، كم يومًا تقوم بنشاط يجعل تنفّسك أسرع؟ وكم دقيقة في كل يوم؟',
      help: 'المشي السريع يُحسب.',
      parts: {
        days: { ask: 'أيام في الأسبوع' },
        minutes: { ask: 'دقائق في كل يوم' },
      },
    },
    stretching: {
      ask: 'كم مرة تمدّد عضلات ساقيك ووركيك؟',
      options: {
        never: 'نادرًا جدًا',
        some: 'من حين إلى آخر',
        weekly: 'عدة مرات في الأسبوع',
        daily: 'كل يوم أو مع كل تمرين',
      },
    },
    tried: {
      ask: 'ماذا جرّبت، وهل ساعدك؟',
      rows: {
        heat: 'الحرارة',
        walk: 'المشي',
        ham: 'تمديد عضلات خلف الفخذ',
        hip: 'تمديد مقدمة الورك',
        posture: 'الجلوس مستقيمًا أو فترات وقوف',
        exercise: 'الرياضة أو العلاج الطبيعي',
        'pain-pills': 'حبوب مسكّنة للألم',
        'other-pills': 'حبوب أخرى',
        shots: 'الحقن',
        massage: 'التدليك أو تقويم العمود الفقري باليد',
        rest: 'الراحة في السرير',
        other: 'شيء آخر',
      },
      options: { helped: 'ساعد', no: 'لم يتغيّر', worse: 'زاده سوءًا', 'not-tried': 'لم أجرّبه' },
    },
  },
};
