import type { healthRisks as english } from '../../steps/health-risks';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const healthRisks: Words<typeof english> = {
  title: 'Su salud',
  intro: 'Las últimas preguntas de seguridad.',
  questions: {
    'rf-infection-risk': {
      ask: '¿Es alguno de estos su caso? Marque todo lo que corresponda.',
      help: 'Se lo preguntamos a todas las personas. Su equipo médico lo usa solo para cuidar su seguridad.',
      options: {
        immune: 'A mi cuerpo le cuesta combatir los gérmenes (por ejemplo, VIH, trasplante, quimioterapia)',
        diabetes: 'Tengo diabetes',
        'recent-infection': 'Tuve una infección fuerte en los últimos 3 meses',
        'spine-procedure': 'Me pusieron una inyección en la columna o me operaron de la columna en los últimos 3 meses',
        ivdu: 'He usado agujas para drogas en el último año',
        dialysis: 'Me hacen diálisis',
        none: 'Ninguno de estos',
        pnts: 'Prefiero no decirlo',
      },
    },
    'rf-steroid': {
      ask: '¿Ha tomado pastillas de esteroides (como prednisona) durante 3 meses o más?',
      options: yesNoUnsure,
    },
    'rf-bone': {
      ask: '¿Le ha dicho un médico que tiene los huesos débiles? ¿O se ha roto alguna vez un hueso por una caída leve?',
      options: yesNoUnsure,
    },
  },
};
