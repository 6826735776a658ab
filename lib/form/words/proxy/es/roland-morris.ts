import type { rolandMorris as english } from '../../../steps/roland-morris';
import type { Words } from '../../words';

export const rolandMorris: Words<typeof english> = {
  ask: 'Cuando una frase describa cómo está la persona hoy, márquela.',
  help: 'Cuando a una persona le duele la espalda, puede que le cueste hacer algunas de las cosas que normalmente hace. Esta lista tiene frases que otras personas han usado para describirse cuando les duele la espalda. Quizás algunas describen cómo está la persona hoy. Mientras lee cada una, piense en cómo está la persona hoy. Si la frase no la describe, deje el espacio en blanco y pase a la siguiente. Recuerde: marque la frase solo si es seguro que la describe hoy.',
  options: {
    s1: 'Se queda en casa la mayor parte del tiempo por su espalda.',
    s2: 'Cambia de posición con frecuencia para tratar de aliviar la espalda.',
    s3: 'Camina más despacio de lo normal por su espalda.',
    s4: 'Por su espalda, no está haciendo ninguna de las tareas que normalmente hace en la casa.',
    s5: 'Por su espalda, usa el pasamanos para subir escaleras.',
    s6: 'Por su espalda, se acuesta a descansar más a menudo.',
    s7: 'Por su espalda, tiene que agarrarse de algo para levantarse de un sillón.',
    s8: 'Por su espalda, trata de que otras personas le hagan las cosas.',
    s9: 'Se viste más despacio de lo normal por su espalda.',
    s10: 'Solo está de pie por ratos cortos por su espalda.',
    s11: 'Por su espalda, trata de no agacharse ni arrodillarse.',
    s12: 'Le cuesta levantarse de una silla por su espalda.',
    s13: 'La espalda le duele casi todo el tiempo.',
    s14: 'Le cuesta darse vuelta en la cama por su espalda.',
    s15: 'No tiene mucho apetito por el dolor de espalda.',
    s16: 'Le cuesta ponerse los calcetines (o las medias) por el dolor de espalda.',
    s17: 'Solo camina distancias cortas por su espalda.',
    s18: 'Duerme peor por su espalda.',
    s19: 'Por el dolor de espalda, se viste con la ayuda de otra persona.',
    s20: 'Pasa la mayor parte del día en una silla por su espalda.',
    s21: 'Evita los trabajos pesados de la casa por su espalda.',
    s22: 'Por el dolor de espalda, se irrita y se pone de mal humor con la gente más de lo normal.',
    s23: 'Por su espalda, sube las escaleras más despacio de lo normal.',
    s24: 'Se queda en la cama la mayor parte del tiempo por su espalda.',
  },
};
