import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DemoBanner } from '@/components/ui/demo-banner';
import { ErrorWords } from '@/components/ui/error-words';
import { directionOf } from '@/lib/form/language';
import { languageHere } from '@/lib/i18n/form-here';
import { env } from '@/lib/server/env';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home');

  return { title: { default: 'Backstory', template: '%s · Backstory' }, description: t('what') };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  // Every page carries the nonce of its own request, so none is rendered ahead of time.
  await connection();
  const t = await getTranslations('error');
  const app = await getTranslations('app');
  const language = await languageHere();

  return (
    <html lang={language} dir={directionOf(language)}>
      <body className="min-h-dvh bg-page text-ink antialiased">
        {env().BACKSTORY_DEMO === '1' && <DemoBanner words={{ label: app('demoLabel'), text: app('demo') }} />}
        <ErrorWords words={{ title: t('title'), text: t('text'), action: t('action') }}>{children}</ErrorWords>
      </body>
    </html>
  );
}
