import type { impact as english } from '../../steps/impact';
import type { Words } from '../words';
import { rolandMorris } from './roland-morris';

export const impact: Words<typeof english> = {
  title: 'كيف يؤثر فيك',
  questions: {
    'peg-p': {
      ask: 'ما الرقم الذي يصف على أفضل وجه متوسط ألمك في الأسبوع الماضي؟',
      lowest: 'لا ألم',
      highest: 'أسوأ ألم يمكنك تخيّله',
    },
    'peg-e': {
      ask: 'ما الرقم الذي يصف على أفضل وجه كم أعاق الألم، خلال الأسبوع الماضي، استمتاعك بالحياة؟',
      lowest: 'لا يعيق',
      highest: 'يعيق تمامًا',
    },
    'peg-g': {
      ask: 'ما الرقم الذي يصف على أفضل وجه كم أعاق الألم، خلال الأسبوع الماضي، نشاطك العام؟',
      lowest: 'لا يعيق',
      highest: 'يعيق تمامًا',
    },
    'nprs-now': {
      ask: 'ما مدى شدة ألمك الآن؟',
      lowest: 'لا ألم',
      highest: 'أسوأ ألم',
    },
    goals: {
      ask: 'ما الشيء الواحد الذي تريد أن تعود إلى فعله، أو أن تفعله بشكل أفضل؟',
    },
    'roland-morris': rolandMorris,
  },
};
