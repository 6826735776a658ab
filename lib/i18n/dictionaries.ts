import ar from '@/messages/patient/ar.json' with { type: 'json' };
import en from '@/messages/patient/en.json' with { type: 'json' };
import es from '@/messages/patient/es.json' with { type: 'json' };
import type { Language } from '../form/language';

/** Every message a patient may read, by language. One that a translation leaves out does not compile. */
export const dictionaries: Readonly<Record<Language, typeof en>> = { en, es, ar };
