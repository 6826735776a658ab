import type { otherSigns as english } from '../../steps/other-signs';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const otherSigns: Words<typeof english> = {
  title: 'Otras señales de salud',
  questions: {
    'spa-known': {
      ask: '¿Le ha dicho alguna vez un médico que tiene alguno de estos? Marque todo lo que corresponda.',
      options: {
        uveitis: 'Inflamación dentro del ojo (uveítis o iritis)',
        psoriasis: 'Psoriasis (manchas de piel con escamas)',
        ibd: 'Enfermedad de Crohn o colitis ulcerosa',
        arthritis: 'Articulaciones hinchadas por artritis (no por desgaste)',
        axspa: 'Espondilitis anquilosante o espondiloartritis',
        reactive: 'Hinchazón de articulaciones después de una infección del intestino o de transmisión sexual',
        none: 'Ninguno de estos',
      },
    },
    'spa-signs': {
      ask: '¿Ha tenido alguno de estos durante más de unos días? Marque todo lo que corresponda.',
      options: {
        heel: 'Dolor de talón (atrás o en la planta)',
        'joint-swelling': 'Una articulación caliente e hinchada, sin golpe ni lesión',
        sausage: 'Un dedo entero de la mano o del pie hinchado como una salchicha',
        nails: 'Hoyitos en las uñas, o uñas que se despegan',
        'eye-now': 'Ahora mismo, un ojo rojo y adolorido al que le molesta la luz',
        none: 'Ninguno de estos',
      },
    },
    family: {
      ask: '¿Ha tenido alguno de estos su padre, su madre, un hermano, una hermana, un hijo o una hija?',
      options: {
        axspa: 'Espondilitis anquilosante o espondiloartritis',
        psoriasis: 'Psoriasis',
        uveitis: 'Uveítis o iritis',
        ibd: 'Enfermedad de Crohn o colitis ulcerosa',
        reactive: 'Artritis reactiva',
        none: 'No',
        unsure: yesNoUnsure.unsure,
      },
    },
    nsaid: {
      ask: 'Piense en una vez que tomó ibuprofeno o naproxeno en dosis completa. ¿Cómo tenía la espalda 1 o 2 días después?',
      options: {
        much: 'Mucho mejor, o sin molestias',
        some: 'Un poco mejor',
        none: 'Igual',
        'not-tried': 'No lo he tomado',
        cant: 'No puedo tomarlo',
      },
    },
  },
};
