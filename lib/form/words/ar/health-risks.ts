import type { healthRisks as english } from '../../steps/health-risks';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const healthRisks: Words<typeof english> = {
  title: 'صحتك',
  intro: 'آخر أسئلة السلامة.',
  questions: {
    'rf-infection-risk': {
      ask: 'هل ينطبق عليك أي مما يلي؟ اختر كل ما ينطبق.',
      help: 'نسأل الجميع. يستخدم فريق رعايتك هذا للحفاظ على سلامتك فقط.',
      options: {
        immune: 'جسمي يجد صعوبة في مقاومة الجراثيم (مثلًا: فيروس نقص المناعة، زراعة عضو، علاج كيميائي)',
        diabetes: 'لديّ مرض السكري',
        'recent-infection': 'أصابتني عدوى شديدة في الأشهر الثلاثة الماضية',
        'spine-procedure': 'أُعطيت حقنة في العمود الفقري أو أُجريت لي جراحة فيه في الأشهر الثلاثة الماضية',
        ivdu: 'استخدمت إبرًا لتعاطي المخدرات في السنة الماضية',
        dialysis: 'أخضع لغسيل الكلى',
        none: 'لا شيء مما سبق',
        pnts: 'أفضّل ألا أقول',
      },
    },
    'rf-steroid': {
      ask: 'هل تناولت حبوب الكورتيزون (مثل بريدنيزون) لمدة 3 أشهر أو أكثر؟',
      options: yesNoUnsure,
    },
    'rf-bone': {
      ask: 'هل قال لك طبيب إن عظامك هشّة؟ أو هل انكسر لك عظم من قبل بسبب سقوط بسيط؟',
      options: yesNoUnsure,
    },
  },
};
