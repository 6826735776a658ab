import type {} from 'next-intl';
import type clinic from '@/messages/clinic/en.json';
import type patient from '@/messages/patient/en.json';

// A message that is not in English does not compile. Only an interface can be added to.
declare module 'next-intl' {
  interface AppConfig {
    Locale: 'en';
    Messages: typeof patient & typeof clinic;
  }
}
