import type { Metadata } from 'next';
import { InsightsSheet } from '@/components/insights/insights-sheet';
import { refuse } from '@/lib/server/audit/refusals';
import { readInsights } from '@/lib/server/insights/read-insights';
import { requireMember } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'Insights' };

export default async function InsightsPage() {
  const member = await requireMember();
  if (member.kind === 'front-desk') return refuse(member, 'GET /insights');

  return <InsightsSheet insights={await readInsights(member, new Date())} />;
}
