import type { throughTheDay as english } from '../../steps/through-the-day';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const throughTheDay: Words<typeof english> = {
  title: 'A lo largo del día',
  questions: {
    'am-stiff': {
      ask: 'Cuando se despierta, ¿cuánto tiempo tiene la espalda rígida?',
      help: 'Cuente el tiempo hasta que esté tan suelta como va a estar ese día.',
      options: {
        no: 'No está rígida cuando me despierto',
        'lt-15': 'Menos de 15 minutos',
        '15-30': 'De 15 a 30 minutos',
        '31-60': 'De 31 a 60 minutos',
        '61-120': 'De 1 a 2 horas',
        'gt-120': 'Más de 2 horas',
        'all-day': 'Sigue rígida todo el día',
        unsure: yesNoUnsure.unsure,
      },
    },
    'day-pattern': {
      ask: '¿Cómo cambia a lo largo del día?',
      options: {
        better: 'Mejora conforme pasa el día',
        worse: 'Empeora conforme pasa el día',
        same: 'Se queda igual',
        updown: 'Sube y baja',
      },
    },
    'rest-return': {
      ask: 'Después de descansar o estar sentado o sentada sin moverse mucho tiempo, ¿vuelve la rigidez?',
      options: yesNoUnsure,
    },
    'move-effect': {
      ask: 'Cuando se mueve o hace ejercicio, ¿qué pasa?',
      options: {
        better: 'Mejora',
        same: 'No cambia',
        worse: 'Empeora',
        unsure: yesNoUnsure.unsure,
      },
    },
    'rest-effect': {
      ask: 'Cuando descansa o se acuesta, ¿qué pasa?',
      options: {
        better: 'Mejora',
        same: 'No cambia',
        worse: 'Empeora',
        unsure: yesNoUnsure.unsure,
      },
    },
  },
};
