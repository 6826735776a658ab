import type { rolandMorris as english } from '../../steps/roland-morris';
import type { Words } from '../words';

export const rolandMorris: Words<typeof english> = {
  ask: 'Cuando lea una frase que describa cómo está usted hoy, márquela.',
  help: 'Cuando le duele la espalda, puede que le cueste hacer algunas de las cosas que normalmente hace. Esta lista tiene frases que otras personas han usado para describirse cuando les duele la espalda. Al leerlas, quizás note que algunas describen cómo está usted hoy. Mientras lee la lista, piense en cómo está hoy. Si la frase no lo describe, deje el espacio en blanco y pase a la siguiente. Recuerde: marque la frase solo si tiene la seguridad de que lo describe hoy.',
  options: {
    s1: 'Me quedo en casa la mayor parte del tiempo por mi espalda.',
    s2: 'Cambio de posición con frecuencia para tratar de aliviar la espalda.',
    s3: 'Camino más despacio de lo normal por mi espalda.',
    s4: 'Por mi espalda, no estoy haciendo ninguna de las tareas que normalmente hago en la casa.',
    s5: 'Por mi espalda, uso el pasamanos para subir escaleras.',
    s6: 'Por mi espalda, me acuesto a descansar más a menudo.',
    s7: 'Por mi espalda, tengo que agarrarme de algo para levantarme de un sillón.',
    s8: 'Por mi espalda, trato de que otras personas me hagan las cosas.',
    s9: 'Me visto más despacio de lo normal por mi espalda.',
    s10: 'Solo estoy de pie por ratos cortos por mi espalda.',
    s11: 'Por mi espalda, trato de no agacharme ni arrodillarme.',
    s12: 'Me cuesta levantarme de una silla por mi espalda.',
    s13: 'La espalda me duele casi todo el tiempo.',
    s14: 'Me cuesta darme vuelta en la cama por mi espalda.',
    s15: 'No tengo mucho apetito por el dolor de espalda.',
    s16: 'Me cuesta ponerme los calcetines (o las medias) por el dolor de espalda.',
    s17: 'Solo camino distancias cortas por mi espalda.',
    s18: 'Duermo peor por mi espalda.',
    s19: 'Por el dolor de espalda, me visto con la ayuda de otra persona.',
    s20: 'Paso sentado o sentada la mayor parte del día por mi espalda.',
    s21: 'Evito los trabajos pesados de la casa por mi espalda.',
    s22: 'Por el dolor de espalda, me irrito y me pongo de mal humor con la gente más de lo normal.',
    s23: 'Por mi espalda, subo las escaleras más despacio de lo normal.',
    s24: 'Me quedo en la cama la mayor parte del tiempo por mi espalda.',
  },
};
