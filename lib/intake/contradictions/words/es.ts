import type { VoiceWords } from './words';

const patient: VoiceWords['patient'] = {
  'onset-age-after-age': {
    said: 'Dijo a qué edad la espalda le dio molestias por primera vez.',
    also: 'Según su fecha de nacimiento, todavía no tiene esa edad.',
  },
  'short-duration-early-onset': {
    said: 'Dijo que esta vez lleva menos de 1 semana con este problema.',
    also: 'También dio una edad en que empezó por primera vez, y de eso hace más de un año.',
  },
  'legs-no-but-on-map': {
    said: 'Dijo que no tiene dolor, adormecimiento ni hormigueo en las piernas.',
    also: 'También marcó la parte baja de una pierna o un pie como un lugar donde lo siente.',
  },
  'sitting-eases-but-upright-answered': {
    said: 'Dijo que sentarse lo mejora.',
    also: 'También dijo qué pasa al sentarse con la espalda derecha o al ponerse de pie.',
  },
  'no-night-waking-but-night-up-answered': {
    said: 'Dijo que la espalda no le despierta por la noche.',
    also: 'También dijo qué pasa al levantarse por la noche.',
  },
  'onset-age-after-beginning': {
    said: 'Dijo cuánto tiempo lleva con este problema esta vez.',
    also: 'También dio una edad en que empezó por primera vez, y es posterior a eso.',
  },
  'one-leg-but-both-on-map': {
    said: 'Dijo que lo siente en una pierna.',
    also: 'También marcó la parte baja de la pierna o el pie de los dos lados.',
  },
  'legs-no-but-detail-picked': {
    said: 'Dijo que no tiene dolor, adormecimiento ni hormigueo en las piernas.',
    also: 'También eligió algo sobre una pierna.',
  },
  'constant-but-rest-eases': {
    said: 'Dijo que ninguna posición alivia el dolor, ni siquiera en reposo.',
    also: 'También dijo que mejora cuando descansa o se acuesta.',
  },
  'constant-but-no-pain-now': {
    said: 'Dijo que el dolor está ahí todo el tiempo.',
    also: 'También dijo que su dolor ahora mismo es 0 de 10.',
  },
  'sits-at-work-but-few-hours': {
    said: 'Dijo que pasa la mayor parte del día ante un escritorio o manejando.',
    also: 'También dijo que la mayoría de los días pasa menos de 4 horas en una silla o un asiento.',
  },
  'spine-procedure-but-none-told': {
    said: 'Dijo que le pusieron una inyección en la columna o le operaron de la columna en los últimos 3 meses.',
    also: 'También dijo que no le han operado de la espalda y que no ha probado inyecciones.',
  },
  'no-back-surgery-but-year-given': {
    said: 'Dijo que no le han operado de la espalda.',
    also: 'También dio un año para eso.',
  },
  'male-but-pregnant': {
    said: 'Dijo que su sexo al nacer fue masculino.',
    also: 'También dijo que está en embarazo, o que tuvo un bebé en los últimos 6 meses.',
  },
  'reach-not-tried-but-pull-answered': {
    said: 'Dijo que no intentó bajar las manos.',
    also: 'También dijo dónde siente el tirón cuando lo hace.',
  },
  'no-morning-stiffness-but-in-hours': {
    said: 'Dijo que no tiene la espalda rígida cuando se despierta.',
    also: 'También la marcó como rígida entre las 6 y las 9 de la mañana.',
  },
  'morning-stiffness-but-not-in-hours': {
    said: 'Dijo que tiene la espalda rígida más de media hora cuando se despierta.',
    also: 'También marcó que no hay rigidez por la mañana.',
  },
  'stiff-all-day-but-hours-free': {
    said: 'Dijo que la espalda sigue rígida todo el día.',
    also: 'También marcó horas del día sin rigidez.',
  },
  'no-night-waking-but-pain-in-hours': {
    said: 'Dijo que la espalda no le despierta por la noche.',
    also: 'También marcó dolor entre la medianoche y las 6 de la mañana.',
  },
  'night-waking-but-hours-free': {
    said: 'Dijo que la espalda le despierta por la noche.',
    also: 'También marcó que no hay dolor ni rigidez por la noche.',
  },
  'better-but-hours-rise': {
    said: 'Dijo que mejora conforme pasa el día.',
    also: 'También marcó el final del día como mucho peor que la mañana.',
  },
  'worse-but-hours-fall': {
    said: 'Dijo que empeora conforme pasa el día.',
    also: 'También marcó el final del día como mucho mejor que la mañana.',
  },
};

/** The rest says nothing of whose back it is. */
const proxy: VoiceWords['proxy'] = {
  ...patient,
  'onset-age-after-age': {
    said: 'Dijo a qué edad la espalda le dio molestias a la persona por primera vez.',
    also: 'Según la fecha de nacimiento de la persona, todavía no tiene esa edad.',
  },
  'short-duration-early-onset': {
    said: 'Dijo que esta vez la persona lleva menos de 1 semana con este problema.',
    also: 'También dio una edad en que empezó por primera vez, y de eso hace más de un año.',
  },
  'legs-no-but-on-map': {
    said: 'Dijo que la persona no tiene dolor, adormecimiento ni hormigueo en las piernas.',
    also: 'También marcó la parte baja de una pierna o un pie como un lugar donde la persona lo siente.',
  },
  'no-night-waking-but-night-up-answered': {
    said: 'Dijo que la espalda no despierta a la persona por la noche.',
    also: 'También dijo qué pasa al levantarse por la noche.',
  },
  'onset-age-after-beginning': {
    said: 'Dijo cuánto tiempo lleva la persona con este problema esta vez.',
    also: 'También dio una edad en que empezó por primera vez, y es posterior a eso.',
  },
  'one-leg-but-both-on-map': {
    said: 'Dijo que la persona lo siente en una pierna.',
    also: 'También marcó la parte baja de la pierna o el pie de los dos lados.',
  },
  'legs-no-but-detail-picked': {
    said: 'Dijo que la persona no tiene dolor, adormecimiento ni hormigueo en las piernas.',
    also: 'También eligió algo sobre una pierna.',
  },
  'constant-but-rest-eases': {
    said: 'Dijo que ninguna posición alivia el dolor, ni siquiera en reposo.',
    also: 'También dijo que mejora cuando la persona descansa o se acuesta.',
  },
  'constant-but-no-pain-now': {
    said: 'Dijo que el dolor está ahí todo el tiempo.',
    also: 'También dijo que el dolor de la persona ahora mismo es 0 de 10.',
  },
  'sits-at-work-but-few-hours': {
    said: 'Dijo que la persona pasa la mayor parte del día ante un escritorio o manejando.',
    also: 'También dijo que la mayoría de los días la persona pasa menos de 4 horas en una silla o un asiento.',
  },
  'spine-procedure-but-none-told': {
    said: 'Dijo que a la persona le pusieron una inyección en la columna o le operaron de la columna en los últimos 3 meses.',
    also: 'También dijo que no le han operado de la espalda y que la persona no ha probado inyecciones.',
  },
  'no-back-surgery-but-year-given': {
    said: 'Dijo que a la persona no le han operado de la espalda.',
    also: 'También dio un año para eso.',
  },
  'male-but-pregnant': {
    said: 'Dijo que el sexo de la persona al nacer fue masculino.',
    also: 'También dijo que la persona está en embarazo, o que tuvo un bebé en los últimos 6 meses.',
  },
  'reach-not-tried-but-pull-answered': {
    said: 'Dijo que la persona no intentó bajar las manos.',
    also: 'También dijo dónde siente la persona el tirón cuando lo hace.',
  },
  'no-morning-stiffness-but-in-hours': {
    said: 'Dijo que la persona no tiene la espalda rígida cuando se despierta.',
    also: 'También la marcó como rígida entre las 6 y las 9 de la mañana.',
  },
  'morning-stiffness-but-not-in-hours': {
    said: 'Dijo que la persona tiene la espalda rígida más de media hora cuando se despierta.',
    also: 'También marcó que no hay rigidez por la mañana.',
  },
  'stiff-all-day-but-hours-free': {
    said: 'Dijo que la espalda de la persona sigue rígida todo el día.',
    also: 'También marcó horas del día sin rigidez.',
  },
  'no-night-waking-but-pain-in-hours': {
    said: 'Dijo que la espalda no despierta a la persona por la noche.',
    also: 'También marcó dolor entre la medianoche y las 6 de la mañana.',
  },
  'night-waking-but-hours-free': {
    said: 'Dijo que la espalda despierta a la persona por la noche.',
    also: 'También marcó que no hay dolor ni rigidez por la noche.',
  },
};

export const es: VoiceWords = { patient, proxy };
