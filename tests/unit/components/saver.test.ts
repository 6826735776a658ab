import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StepReply } from '@/components/intake/post-step';
import { createSaver, type Saving } from '@/components/intake/saver';
import type { Fields } from '@/lib/form/read-answer';
import { emptyDraft } from '@/lib/intake/draft';
import { fillStepSoFar } from '@/lib/intake/fill-step';
import { today } from '../../people/person';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page with one text, in front of a server that can be away, or lose its replies on the way back. */
function openPage(line: { is: 'there' | 'away' | 'deaf' | 'ended' } = { is: 'there' }, server = { draft: emptyDraft }) {
  const shown = ['goals'];
  const page: { fields: Fields } = { fields: { shown, mark: ['goals:'], goals: [''] } };
  const told: Saving[] = [];
  const posts: Fields[] = [];
  const saver = createSaver({
    read: () => page.fields,
    came: {},
    tell: (saving) => told.push(saving),
    leave: () => {},
    post: async (fields): Promise<StepReply> => {
      posts.push(fields);
      if (line.is === 'away') return { is: 'unreachable' };
      if (line.is === 'ended') return { is: 'ended', to: '/start' };
      const filled = fillStepSoFar(server.draft, 'impact', fields, today);
      server.draft = filled.draft;
      if (line.is === 'deaf') return { is: 'unreachable' };
      const { marks, elsewhere } = filled;
      return { is: 'saved', to: '', at: '10:32', emergency: false, marks, elsewhere };
    },
  });
  const type = (text: string) => {
    page.fields = { ...page.fields, goals: [text] };
    saver.soon(800);
  };

  return { line, server, saver, posts, told, type, state: () => told.at(-1)?.is };
}

test('a page that nobody touches posts nothing', async () => {
  const { saver, posts } = openPage();
  saver.now();
  saver.flush();
  await vi.runAllTimersAsync();
  expect(posts).toEqual([]);
});

test('typing is saved once it pauses, and the page says when', async () => {
  const { type, posts, told, server } = openPage();
  for (const text of ['T', 'To', 'To walk']) type(text);
  await vi.runAllTimersAsync();
  expect(posts).toHaveLength(1);
  expect(server.draft.answers.goals).toBe('To walk');
  expect(told.at(-1)).toMatchObject({ is: 'saved', at: '10:32' });
});

test('while the network is away it says so and tries again, ever more slowly, until it is there', async () => {
  const { line, saver, type, posts, state, server } = openPage({ is: 'away' });
  type('To walk');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(state()).toBe('offline');
  expect(saver.isStuck()).toBe(true);
  expect(posts.length).toBeGreaterThan(4);
  expect(posts.length).toBeLessThan(12);
  line.is = 'there';
  saver.now();
  await vi.runAllTimersAsync();
  expect(state()).toBe('saved');
  expect(saver.isStuck()).toBe(false);
  expect(server.draft.answers.goals).toBe('To walk');
});

test('a save whose reply was lost is no other place', async () => {
  const { line, type, told, server } = openPage({ is: 'deaf' });
  type('To wa');
  await vi.advanceTimersByTimeAsync(900);
  type('To walk');
  line.is = 'there';
  await vi.runAllTimersAsync();
  expect(server.draft).toMatchObject({ contested: {}, answers: { goals: 'To walk' } });
  expect(told.at(-1)).toMatchObject({ is: 'saved', elsewhere: false });
});

test('what another page said meanwhile is kept beside it, and both pages are told', async () => {
  const [one, other] = [openPage(), openPage()];
  const server = one.server;
  const second = openPage(other.line, server);
  one.type('To walk');
  await vi.runAllTimersAsync();
  second.type('To swim');
  await vi.runAllTimersAsync();
  expect(server.draft.contested.goals?.map(({ fields }) => fields.goals)).toEqual([['To walk'], ['To swim']]);
  expect(second.told.at(-1)).toMatchObject({ elsewhere: true });
  one.type('To walk far');
  await vi.runAllTimersAsync();
  expect(server.draft.contested.goals?.map(({ fields }) => fields.goals)).toEqual([['To walk far'], ['To swim']]);
  expect(one.told.at(-1)).toMatchObject({ elsewhere: true });
});

test('a page whose session has ended keeps what it has, and saves it when the session is back', async () => {
  const { line, saver, type, state, server } = openPage({ is: 'ended' });
  type('To walk');
  await vi.advanceTimersByTimeAsync(5000);
  expect(state()).toBe('ended');
  line.is = 'there';
  saver.now();
  await vi.runAllTimersAsync();
  expect(server.draft.answers.goals).toBe('To walk');
});

test('a page that goes sends off what was not acknowledged', async () => {
  const { saver, type, server } = openPage();
  type('To walk');
  saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(server.draft.answers.goals).toBe('To walk');
});
