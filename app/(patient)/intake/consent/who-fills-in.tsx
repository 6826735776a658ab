import { getTranslations } from 'next-intl/server';
import type { Voice } from '@/lib/form/words/form-in';

/** The patient or somebody for them: each has a page of its own, since each agrees to other words. */
export async function WhoFillsIn({ voice }: Readonly<{ voice: Voice }>) {
  const t = await getTranslations('consent');

  return (
    <nav aria-labelledby="who" className="mt-3">
      <h2 id="who" className="font-semibold">
        {t('who')}
      </h2>
      <ul className="mt-2 grid grid-cols-2 gap-2">
        {(['patient', 'proxy'] as const).map((each) => (
          <li key={each} className="flex">
            <a
              href={`/intake/consent?as=${each}`}
              aria-current={each === voice ? 'true' : undefined}
              className="flex min-h-12 flex-1 items-center justify-center rounded-xl border border-line-strong bg-surface px-3 py-2 text-center leading-snug font-semibold hover:border-accent aria-[current]:border-2 aria-[current]:border-accent aria-[current]:bg-accent-soft"
            >
              {each === voice && <Tick />}
              {t(each)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** So that colour is not all that tells which one it is. */
function Tick() {
  return (
    <svg viewBox="0 0 16 16" className="me-2 size-4 shrink-0 text-accent" aria-hidden="true">
      <path d="m2 9 4 4 8-10" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
