import type { healthRisks as english } from '../../../steps/health-risks';
import { healthRisks as own } from '../../ar/health-risks';
import type { Words } from '../../words';

const { questions } = own;

export const healthRisks: Words<typeof english> = {
  ...own,
  title: 'صحة الشخص',
  questions: {
    'rf-infection-risk': {
      ask: 'هل ينطبق على الشخص أي مما يلي؟ اختر كل ما ينطبق.',
      help: 'نسأل الجميع. يستخدم فريق الرعاية هذا للحفاظ على سلامة الشخص فقط.',
      options: {
        ...questions['rf-infection-risk'].options,
        immune: 'جسمه يجد صعوبة في مقاومة الجراثيم (مثلًا: فيروس نقص المناعة، زراعة عضو، علاج كيميائي)',
        diabetes: 'لديه مرض السكري',
        'recent-infection': 'أصابته عدوى شديدة في الأشهر الثلاثة الماضية',
        'spine-procedure': 'أُعطي حقنة في العمود الفقري أو أُجريت له جراحة فيه في الأشهر الثلاثة الماضية',
        ivdu: 'استخدم إبرًا لتعاطي المخدرات في السنة الماضية',
        dialysis: 'يخضع لغسيل الكلى',
        pnts: 'يفضّل ألا يقول',
      },
    },
    'rf-steroid': {
      ...questions['rf-steroid'],
      ask: 'هل تناول الشخص حبوب الكورتيزون (مثل بريدنيزون) لمدة 3 أشهر أو أكثر؟',
    },
    'rf-bone': {
      ...questions['rf-bone'],
      ask: 'هل قال طبيب إن عظام الشخص هشّة؟ أو هل انكسر له عظم من قبل بسبب سقوط بسيط؟',
    },
  },
};
