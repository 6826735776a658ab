import type { nerveSigns as english } from '../../steps/nerve-signs';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const nerveSigns: Words<typeof english> = {
  title: 'Primero, su seguridad',
  intro: 'Unas preguntas para cuidar su seguridad. Se las hacemos a todas las personas.',
  questions: {
    'rf-bladder': {
      ask: 'En las últimas 2 semanas, ¿ha empezado a tener problemas para comenzar a orinar, o para sentir cuando orina?',
      help: 'Hablamos de algo nuevo para usted. Conteste que sí también si ahora se le escapa la orina.',
      options: yesNoUnsure,
    },
    'rf-saddle': {
      ask: 'En las últimas 2 semanas, ¿ha sentido un adormecimiento nuevo entre las piernas o alrededor de las nalgas?',
      help: 'Piense en la zona que tocaría una silla de montar. Una zona pequeña también cuenta. También cuenta si ha perdido sensibilidad al tener relaciones sexuales.',
      options: yesNoUnsure,
    },
    'rf-bowel': {
      ask: 'En las últimas 2 semanas, ¿se le ha escapado el excremento (popó), o ha dejado de sentir cuándo necesita ir al baño?',
      options: yesNoUnsure,
    },
    'rf-leg-weak': {
      ask: '¿Se le está debilitando una pierna, o las dos?',
      help: 'Por ejemplo, arrastra el pie o se le dobla la rodilla.',
      options: {
        no: 'No',
        one: 'Sí, una pierna',
        both: 'Sí, las dos piernas',
        unsure: yesNoUnsure.unsure,
      },
    },
    'rf-chest-belly': {
      ask: '¿Empezó esto de repente con un dolor muy fuerte en el pecho o en la barriga, o se desmayó?',
      options: yesNoUnsure,
    },
  },
};
