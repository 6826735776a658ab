import type { nerveSigns as english } from '../../../steps/nerve-signs';
import { nerveSigns as own } from '../../es/nerve-signs';
import type { Words } from '../../words';

const { questions } = own;

export const nerveSigns: Words<typeof english> = {
  title: 'Primero, la seguridad',
  intro: 'Unas preguntas para cuidar la seguridad de la persona. Se las hacemos a todas las personas.',
  questions: {
    'rf-bladder': {
      ...questions['rf-bladder'],
      ask: 'En las últimas 2 semanas, ¿ha empezado la persona a tener problemas para comenzar a orinar, o para sentir cuando orina?',
      help: 'Hablamos de algo nuevo para la persona. Conteste que sí también si ahora se le escapa la orina.',
    },
    'rf-saddle': {
      ...questions['rf-saddle'],
      ask: 'En las últimas 2 semanas, ¿ha sentido la persona un adormecimiento nuevo entre las piernas o alrededor de las nalgas?',
    },
    'rf-bowel': {
      ...questions['rf-bowel'],
      ask: 'En las últimas 2 semanas, ¿se le ha escapado a la persona el excremento (popó), o ha dejado de sentir cuándo necesita ir al baño?',
    },
    'rf-leg-weak': { ...questions['rf-leg-weak'], ask: '¿Se le está debilitando a la persona una pierna, o las dos?' },
    'rf-chest-belly': {
      ...questions['rf-chest-belly'],
      ask: '¿Empezó esto de repente con un dolor muy fuerte en el pecho o en la barriga de la persona, o se desmayó?',
    },
  },
};
