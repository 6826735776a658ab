import type { otherSigns as english } from '../../../steps/other-signs';
import { otherSigns as own } from '../../es/other-signs';
import type { Words } from '../../words';

const { questions } = own;

export const otherSigns: Words<typeof english> = {
  ...own,
  questions: {
    'spa-known': {
      ...questions['spa-known'],
      ask: '¿Le ha dicho alguna vez un médico a la persona que tiene alguno de estos? Marque todo lo que corresponda.',
    },
    'spa-signs': {
      ...questions['spa-signs'],
      ask: '¿Ha tenido la persona alguno de estos durante más de unos días? Marque todo lo que corresponda.',
    },
    family: {
      ...questions.family,
      ask: '¿Ha tenido alguno de estos el padre, la madre, un hermano, una hermana, un hijo o una hija de la persona?',
    },
    nsaid: {
      ask: 'Piense en una vez que la persona tomó ibuprofeno o naproxeno en dosis completa. ¿Cómo tenía la espalda 1 o 2 días después?',
      options: {
        ...questions.nsaid.options,
        'not-tried': 'No lo ha tomado',
        cant: 'No puede tomarlo',
      },
    },
  },
};
