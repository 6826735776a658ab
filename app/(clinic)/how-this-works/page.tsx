import type { Metadata } from 'next';
import { RuleChapter } from '@/components/rules/rule-chapter';
import { ruleBook } from '@/lib/intake/rule-book';
import { refuse } from '@/lib/server/audit/refusals';
import { requireMember } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'How this works' };

export default async function HowThisWorksPage() {
  const member = await requireMember();
  if (member.kind === 'front-desk') await refuse(member, 'GET /how-this-works');
  const chapters = ruleBook();

  return (
    <div className="grid gap-4">
      <h1 className="text-2xl font-semibold">How this works</h1>
      <nav aria-label="Chapters">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="underline">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chapters.map((chapter) => (
        <RuleChapter key={chapter.id} chapter={chapter} />
      ))}
    </div>
  );
}
