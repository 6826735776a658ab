import type { activity as english } from '../../steps/activity';
import type { Words } from '../words';

export const activity: Words<typeof english> = {
  title: 'Lo que hace, y lo que ha probado',
  questions: {
    activity: {
      ask: 'En una semana normal, ¿cuántos días hace algo que le haga respirar fuerte? ¿Y cuántos minutos cada día?',
      help: 'Caminar rápido cuenta.',
      parts: {
        days: { ask: 'Días por semana' },
        minutes: { ask: 'Minutos cada día' },
      },
    },
    stretching: {
      ask: '¿Con qué frecuencia estira las piernas y las caderas?',
      options: {
        never: 'Casi nunca',
        some: 'De vez en cuando',
        weekly: 'Varias veces por semana',
        daily: 'Todos los días o cada vez que hago ejercicio',
      },
    },
    tried: {
      ask: '¿Qué ha probado, y le ayudó?',
      rows: {
        heat: 'Calor',
        walk: 'Caminar',
        ham: 'Estiramiento de la parte de atrás del muslo',
        hip: 'Estiramiento del frente de la cadera',
        posture: 'Sentarse derecho o derecha, o pausas de pie',
        exercise: 'Ejercicio o fisioterapia',
        'pain-pills': 'Pastillas para el dolor',
        'other-pills': 'Otras pastillas',
        shots: 'Inyecciones',
        massage: 'Masaje o quiropráctico',
        rest: 'Reposo en cama',
        other: 'Otra cosa',
      },
      options: { helped: 'Ayudó', no: 'Sin cambio', worse: 'Empeoró', 'not-tried': 'No lo probé' },
    },
  },
};
