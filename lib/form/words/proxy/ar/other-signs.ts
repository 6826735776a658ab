import type { otherSigns as english } from '../../../steps/other-signs';
import { otherSigns as own } from '../../ar/other-signs';
import type { Words } from '../../words';

const { questions } = own;

export const otherSigns: Words<typeof english> = {
  ...own,
  questions: {
    'spa-known': {
      ...questions['spa-known'],
      ask: 'هل قال طبيب للشخص من قبل إن لديه أيًا مما يلي؟ اختر كل ما ينطبق.',
    },
    'spa-signs': {
      ...questions['spa-signs'],
      ask: 'هل أصاب الشخص أي مما يلي لأكثر من بضعة أيام؟ اختر كل ما ينطبق.',
    },
    family: {
      ...questions.family,
      ask: 'هل أُصيب أحد والدي الشخص أو إخوته أو أخواته أو أبنائه بأي مما يلي؟',
    },
    nsaid: {
      ask: 'تذكّر مرة تناول فيها الشخص إيبوبروفين أو نابروكسين بجرعة كاملة. كيف كان ظهره بعد يوم أو يومين؟',
      options: {
        ...questions.nsaid.options,
        'not-tried': 'لم يتناوله',
        cant: 'لا يستطيع تناوله',
      },
    },
  },
};
