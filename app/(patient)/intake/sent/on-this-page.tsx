import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

/** A long page says first what is on it. */
export async function OnThisPage({ whole }: Readonly<{ whole: boolean }>) {
  const t = await getTranslations('sent');
  const education = await getTranslations('education');
  const places = [
    { href: '#questions', words: education('questionsTitle') },
    ...(whole ? [{ href: '#library', words: t('libraryTitle') }] : []),
    { href: '#copy', words: t('copyTitle') },
  ];

  return (
    <nav aria-label={t('onThisPage')} className="mt-8 print:hidden">
      <p className="font-semibold">{t('onThisPage')}</p>
      <ul className="mt-1">
        {places.map(({ href, words }) => (
          <li key={href}>
            <Link href={href} className="inline-flex min-h-9 items-center">
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
