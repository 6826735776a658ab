import type {} from 'next-intl';
import type clinic from '@/messages/clinic/en.json';
import type patient from '@/messages/patient/en.json';
import type { Locale as OurLocale } from '../form/language';

// A message that is not in English does not compile. Only an interface can be added to.
declare module 'next-intl' {
  interface AppConfig {
    Locale: OurLocale;
    Messages: typeof patient & typeof clinic;
  }
}
