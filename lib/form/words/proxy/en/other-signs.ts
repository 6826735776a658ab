import { otherSigns } from '../../../steps/other-signs';
import type { Words } from '../../words';

const { title, questions } = otherSigns;

export const otherSignsWords: Words<typeof otherSigns> = {
  title,
  questions: {
    'spa-known': {
      ask: 'Has a doctor ever told the person that they have any of these? Pick all that fit.',
      options: questions['spa-known'].options,
    },
    'spa-signs': {
      ask: 'Has the person had any of these for more than a few days? Pick all that fit.',
      options: { ...questions['spa-signs'].options, nails: 'Pits or lifting in their nails' },
    },
    family: {
      ask: 'Has a parent, brother, sister, or child of the person had any of these?',
      options: questions.family.options,
    },
    nsaid: {
      ask: 'Think of a time the person took ibuprofen or naproxen at full dose. How was their back 1 to 2 days later?',
      options: {
        ...questions.nsaid.options,
        'not-tried': 'They have not taken it',
        cant: 'They cannot take it',
      },
    },
  },
};
