import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OpenLink } from '@/components/sign-in/open-link';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('welcome'))('title') };
}

const problems = ['no-link', 'locked'] as const;

export default async function WelcomePage({ searchParams }: PageProps<'/welcome'>) {
  const t = await getTranslations('welcome');
  const { problem } = await searchParams;
  const said = problems.find((known) => known === problem);

  return (
    <SignInFrame heading={t('heading')} problem={said && t(`problems.${said}`)}>
      <p className="text-sm">{t('text')}</p>
      <OpenLink words={{ label: t('label'), hint: t('hint'), open: t('open') }} />
    </SignInFrame>
  );
}
