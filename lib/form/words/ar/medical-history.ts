import type { medicalHistory as english } from '../../steps/medical-history';
import type { Words } from '../words';
import { yesNo } from './yes-no';

export const medicalHistory: Words<typeof english> = {
  title: 'تاريخك الطبي',
  questions: {
    history: {
      ask: 'هل تتناول أي أدوية أو حبوب؟ هل لديك حساسية؟ هل أُجريت لك جراحة في الظهر أو لديك مشكلات صحية أخرى؟',
      parts: {
        medicines: { ask: 'الأدوية والحبوب التي تتناولها' },
        allergies: { ask: 'الحساسية' },
        conditions: { ask: 'مشكلات صحية أخرى' },
        'back-surgery': { ask: 'هل أُجريت لك جراحة في الظهر؟', options: yesNo },
        'back-surgery-year': { ask: 'إذا كانت الإجابة نعم، ففي أي سنة؟' },
        'blood-thinner': { ask: 'هل تتناول دواءً مميّعًا للدم؟', options: yesNo },
        'ulcer-kidney': { ask: 'هل أصبت بقرحة في المعدة أو بمرض في الكلى؟', options: yesNo },
      },
    },
    'anything-else': {
      ask: 'هل هناك أي شيء آخر تريد أن يعرفه فريق رعايتك؟',
    },
  },
};
