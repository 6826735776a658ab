import type {} from 'next-intl';
import type messages from '@/messages/en.json';

// A message that is not in English does not compile. Only an interface can be added to.
declare module 'next-intl' {
  interface AppConfig {
    Locale: 'en';
    Messages: typeof messages;
  }
}
