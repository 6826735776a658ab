import type { ConsentText } from './text';

export const es: ConsentText = {
  patient: ({ name, emergencyNumber }) => ({
    points: [
      `Su equipo médico en ${name} lee sus respuestas para preparar su consulta.`,
      'Unas reglas fijas señalan lo que puede importar. Su equipo médico decide.',
      `Sus respuestas se guardan en su expediente en ${name}, el tiempo que digan sus reglas y la ley.`,
      `Esto no es para emergencias. Puede que nadie lo esté leyendo ahora. En una emergencia, llame al ${emergencyNumber}.`,
      'Si una respuesta puede necesitar ayuda de inmediato, la clínica puede verla antes de que usted envíe el formulario.',
      'No tiene que usar este formulario. Puede retirar su permiso en cualquier momento. Antes de enviar, eso borra sus respuestas aquí. Después de enviar, se le avisa a la clínica, y ella conserva lo que debe conservar.',
    ],
    agree: 'He leído esto y doy mi permiso.',
  }),
  proxy: ({ name, emergencyNumber }) => ({
    points: [
      `El equipo médico en ${name} lee las respuestas para preparar la consulta de la persona. Ve quién las dio.`,
      'Unas reglas fijas señalan lo que puede importar. El equipo médico decide.',
      `Las respuestas se guardan en el expediente de la persona en ${name}, el tiempo que digan sus reglas y la ley.`,
      `Esto no es para emergencias. Puede que nadie lo esté leyendo ahora. En una emergencia, llame al ${emergencyNumber}.`,
      'Si una respuesta puede necesitar ayuda de inmediato, la clínica puede verla antes de que usted envíe el formulario.',
      'No tiene que usar este formulario. Usted o la persona pueden retirar este permiso en cualquier momento. Antes de enviar, eso borra las respuestas aquí. Después de enviar, se le avisa a la clínica, y ella conserva lo que debe conservar.',
    ],
    agree: 'He leído esto y doy mi permiso. La persona quiere que yo conteste por ella, o yo puedo decidir por ella.',
  }),
};
