import 'server-only';
import Bowser from 'bowser';

/** A browser in words, such as "Firefox on Linux", for its owner to know it again. */
export function deviceWords(userAgent: string | null): string {
  if (!userAgent) return '';
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));

  return [browser.name, os.name].filter(Boolean).join(' on ');
}
