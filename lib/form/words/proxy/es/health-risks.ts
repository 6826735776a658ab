import type { healthRisks as english } from '../../../steps/health-risks';
import { healthRisks as own } from '../../es/health-risks';
import type { Words } from '../../words';

const { questions } = own;

export const healthRisks: Words<typeof english> = {
  ...own,
  title: 'La salud de la persona',
  questions: {
    'rf-infection-risk': {
      ask: '¿Es alguno de estos el caso de la persona? Marque todo lo que corresponda.',
      help: 'Se lo preguntamos a todas las personas. El equipo médico lo usa solo para cuidar la seguridad de la persona.',
      options: {
        ...questions['rf-infection-risk'].options,
        immune: 'A su cuerpo le cuesta combatir los gérmenes (por ejemplo, VIH, trasplante, quimioterapia)',
        diabetes: 'Tiene diabetes',
        'recent-infection': 'Tuvo una infección fuerte en los últimos 3 meses',
        'spine-procedure': 'Le pusieron una inyección en la columna o le operaron de la columna en los últimos 3 meses',
        ivdu: 'Ha usado agujas para drogas en el último año',
        dialysis: 'Le hacen diálisis',
        pnts: 'Prefiere no decirlo',
      },
    },
    'rf-steroid': {
      ...questions['rf-steroid'],
      ask: '¿Ha tomado la persona pastillas de esteroides (como prednisona) durante 3 meses o más?',
    },
    'rf-bone': {
      ...questions['rf-bone'],
      ask: '¿Ha dicho un médico que la persona tiene los huesos débiles? ¿O se ha roto alguna vez un hueso por una caída leve?',
    },
  },
};
