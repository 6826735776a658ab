import type { Intake } from '@/lib/intake/intake';
import type { Verdict, VerdictKind } from '@/lib/intake/verdict/verdict';
import type { TagId } from '@/lib/tagging/evaluation';
import { intakeOf } from '../../../people/intake-of';
import { today } from '../../../people/person';
import { samuel } from '../../../people/samuel';

const at = (time: string) => new Date(`${today}T${time}Z`);

export function verdict(id: number, tag: TagId, kind: VerdictKind, reason = 'history'): Verdict {
  const createdAt = at(`16:0${id}:00`);

  return {
    id: `01990000-0000-7000-8000-00000000010${id}`,
    tag,
    kind,
    reason,
    words: '',
    author: 'Dana Reyes',
    createdAt,
  };
}

/** An intake that clinicians have worked on in every way there is. */
export const workedOn: Intake = intakeOf(samuel, {
  visitAt: at('18:00:00'),
  review: { state: 'reviewed', version: 3, reviewer: 'Dana Reyes', updatedAt: at('17:00:00'), urgency: 'soon' },
  assignment: {
    assignee: { id: '01990000-0000-7000-8000-000000000020', name: 'Dana Reyes' },
    assignedBy: 'Dana Reyes',
    assignedAt: at('15:30:00'),
    colleagues: [],
  },
  notes: [
    {
      id: '01990000-0000-7000-8000-000000000030',
      author: 'Dana Reyes',
      body: 'Spoke <b>at once</b>.',
      createdAt: at('16:30:00'),
    },
  ],
  verdicts: [verdict(1, 'axspa', 'disagree', 'other-cause'), verdict(2, 'lss', 'add'), verdict(3, 'radicular', 'add')],
  urgencyVerdicts: [
    {
      id: '01990000-0000-7000-8000-000000000040',
      from: 'emergency',
      to: 'soon',
      reason: 'examined',
      words: 'No deficit.',
      author: 'Dana Reyes',
      createdAt: at('16:40:00'),
    },
  ],
  acknowledgment: { member: 'Dana Reyes', at: at('15:10:00') },
});
