import type { activity as english } from '../../../steps/activity';
import { activity as own } from '../../es/activity';
import type { Words } from '../../words';

const { questions } = own;

export const activity: Words<typeof english> = {
  title: 'Lo que hace la persona, y lo que ha probado',
  questions: {
    activity: {
      ...questions.activity,
      ask: 'En una semana normal, ¿cuántos días hace la persona algo que le haga respirar fuerte? ¿Y cuántos minutos cada día?',
    },
    stretching: {
      ask: '¿Con qué frecuencia estira la persona las piernas y las caderas?',
      options: { ...questions.stretching.options, daily: 'Todos los días o cada vez que hace ejercicio' },
    },
    tried: {
      ...questions.tried,
      ask: '¿Qué ha probado la persona, y le ayudó?',
      options: { ...questions.tried.options, 'not-tried': 'No lo probó' },
    },
  },
};
