import { expect, test } from 'vitest';
import { Busy, gate } from '@/lib/server/request/gate';
import { passwordProblem } from '@/lib/server/sign-in/password-rules';

const known = ['Dr. Ana Ruiz', 'ana@riverside.example', 'Riverside Back Clinic'];

test.each([
  'lumbar-lorikeet-42',
  'five unlikely otters juggle',
  'hx7$kq02mzPl9wq',
  'дельфин ест четыре груши',
  'riverside otters hate plums',
])('%j is taken', (password) => {
  expect(passwordProblem(password, known)).toBeNull();
});

test.each([
  ['fourteen chars', 'short'],
  ['a'.repeat(15), 'guessable'],
  ['passwordpassword', 'guessable'],
  ['P@ssw0rd123456789', 'guessable'],
  ['qwertyuiopasdfgh', 'guessable'],
  ['iloveyouiloveyou1', 'guessable'],
  ['Summer2026Summer2026', 'guessable'],
  ['monkeydragonletmein', 'guessable'],
  ['Riverside Back Clinic', 'guessable'],
  ['riverside-riverside', 'guessable'],
  ['backstory backstory', 'guessable'],
  ['ana@riverside.example', 'guessable'],
  [`${'five unlikely otters '.repeat(7)}`, 'long'],
])('%j is %s', (password, problem) => {
  expect(passwordProblem(password, known)).toBe(problem);
});

test('length counts what a person sees: wide letters are letters, and an emoji is one', () => {
  expect(passwordProblem('🦦'.repeat(8), known)).toBe('short');
  expect(passwordProblem('ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ', known)).toBe('guessable');
});

test('two pieces of work run at a time, as many wait as there is room for, the next is told to come again', async () => {
  const enter = gate({ atATime: 2, waiting: 3 });
  const open: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => open.push(resolve));
    running -= 1;
  };
  const five = Array.from({ length: 5 }, () => enter(work));
  await expect(enter(work)).rejects.toBeInstanceOf(Busy);
  for (let done = 0; done < 5; done += 1) {
    open.shift()?.();
    await new Promise(setImmediate);
  }
  await Promise.all(five);
  expect(most).toBe(2);
  await expect(enter(async () => 'free again')).resolves.toBe('free again');
});

test('work that fails makes room like any other', async () => {
  const enter = gate({ atATime: 1, waiting: 0 });
  await expect(enter(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(enter(async () => 'next')).resolves.toBe('next');
});

test('where it rests, what waits begins only after as long a pause as the work before it took', async () => {
  const enter = gate({ atATime: 1, waiting: 1, rests: true });
  const busy = () => {
    const began = performance.now();
    while (performance.now() - began < 20);
    return performance.now();
  };
  const [firstEnded, secondBegan] = await Promise.all([
    enter(async () => busy()),
    enter(async () => performance.now()),
  ]);
  expect(secondBegan - firstEnded).toBeGreaterThanOrEqual(19);
  await expect(enter(async () => 'free again')).resolves.toBe('free again');
});
