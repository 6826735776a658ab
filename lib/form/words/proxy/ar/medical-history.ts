import type { medicalHistory as english } from '../../../steps/medical-history';
import { medicalHistory as own } from '../../ar/medical-history';
import type { Words } from '../../words';

const { questions } = own;

export const medicalHistory: Words<typeof english> = {
  title: 'تاريخ الشخص الطبي',
  questions: {
    history: {
      ask: 'هل يتناول الشخص أي أدوية أو حبوب؟ هل لديه حساسية؟ هل أُجريت له جراحة في الظهر أو لديه مشكلات صحية أخرى؟',
      parts: {
        ...questions.history.parts,
        medicines: { ask: 'الأدوية والحبوب التي يتناولها' },
        'back-surgery': { ...questions.history.parts['back-surgery'], ask: 'هل أُجريت للشخص جراحة في الظهر؟' },
        'blood-thinner': { ...questions.history.parts['blood-thinner'], ask: 'هل يتناول الشخص دواءً مميّعًا للدم؟' },
        'ulcer-kidney': {
          ...questions.history.parts['ulcer-kidney'],
          ask: 'هل أُصيب الشخص بقرحة في المعدة أو بمرض في الكلى؟',
        },
      },
    },
    'anything-else': { ask: 'هل هناك أي شيء آخر ينبغي أن يعرفه فريق الرعاية؟' },
  },
};
