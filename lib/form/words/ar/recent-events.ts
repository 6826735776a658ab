import type { recentEvents as english } from '../../steps/recent-events';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const recentEvents: Words<typeof english> = {
  title: 'ما حدث في الفترة الأخيرة',
  intro: 'هذه الأسئلة أيضًا عن سلامتك.',
  questions: {
    'rf-trauma': {
      ask: 'هل بدأ هذا بعد سقوط أو حادث أو ضربة قوية؟',
      options: {
        no: 'لا',
        minor: 'نعم، أمر بسيط (مثل التعثّر أو السقوط من وضع الوقوف)',
        major: 'نعم، أمر كبير (مثل حادث سيارة أو السقوط من مكان مرتفع)',
        unsure: yesNoUnsure.unsure,
      },
    },
    'rf-fever': {
      ask: 'هل أصابتك حمّى أو قشعريرة أو تعرّق ليلي مع مشكلة الظهر هذه؟',
      options: yesNoUnsure,
    },
    'rf-cancer': {
      ask: 'هل أُصبت بالسرطان في أي وقت؟',
      help: 'لا تحسب سرطان الجلد البسيط الذي أُزيل.',
      options: {
        no: 'لا',
        past: 'نعم، في الماضي',
        now: 'نعم، أنا مصاب به الآن أو أتلقّى العلاج',
        unsure: yesNoUnsure.unsure,
      },
    },
    'rf-weight-loss': {
      ask: 'هل نقص وزنك في الأشهر الستة الماضية دون أن تقصد ذلك؟',
      help: 'نحو 10 أرطال (4.5 كغ) أو أكثر.',
      options: yesNoUnsure,
    },
  },
};
