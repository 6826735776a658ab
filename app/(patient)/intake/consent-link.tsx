import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

/** The way, from every page of the form, to what was agreed to and to taking it back. */
export async function ConsentLink() {
  const t = await getTranslations('consent');

  return (
    <p className="mt-10 print:hidden">
      <Link href="/intake/consent" className="inline-flex min-h-9 items-center">
        {t('link')}
      </Link>
    </p>
  );
}
