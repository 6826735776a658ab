import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { DemoBanner } from '@/components/ui/demo-banner';
import { env } from '@/lib/server/env';
import './globals.css';

export const metadata: Metadata = { title: { default: 'Backstory', template: '%s · Backstory' }, robots: 'noindex' };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  // Every page carries the nonce of its own request, so none is rendered ahead of time.
  await connection();

  return (
    <html lang="en">
      <body className="min-h-dvh bg-page text-ink antialiased">
        {env().BACKSTORY_DEMO === '1' && <DemoBanner />}
        {children}
      </body>
    </html>
  );
}
