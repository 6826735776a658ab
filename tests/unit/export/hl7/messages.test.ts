import fc from 'fast-check';
import { HL7Message, type HL7Segment } from 'hl7v2';
import { describe, expect, test } from 'vitest';
import { field, message, segment } from '@/lib/export/hl7/encoding';
import { toMdm } from '@/lib/export/hl7/mdm';
import { toOru } from '@/lib/export/hl7/oru';
import { plainText } from '@/lib/export/plain-text';
import { questionIds } from '@/lib/form/form';
import { lineWords } from '@/lib/intake/key-facts';
import { summarize } from '@/lib/intake/summary';
import { amina } from '../../../people/amina';
import { intakeOf } from '../../../people/intake-of';
import { people } from '../../../people/people';
import { workedOn } from '../fhir/worked-on';

/** East of Greenwich: the parser takes the minus of an offset for that of a date. */
const east = { name: 'Rückenklinik', timeZone: 'Europe/Berlin' };
const aminas = intakeOf(amina, { clinic: east });
const worked = { ...workedOn, clinic: east };
const all = [
  ...people.map((person) => [person.id, intakeOf(person, { clinic: east })] as const),
  ['worked on', worked] as const,
];
/** The parser knows no `.br`, and would read on into the next sequence. The first segment names the delimiters. */
const breaks = (text: string) =>
  text.replace(/^MSH[^\r]*|\\([^\\]*)\\/g, (all, code) => (code === '.br' ? '\\X0A\\' : all));
const read = (text: string) => HL7Message.parse(Buffer.from(breaks(text)), { strict: true });
const observations = (parsed: HL7Message) => parsed.segments.filter(({ segmentType }) => segmentType === 'OBX');
const names = ({ segments }: HL7Message) => segments.map(({ segmentType }) => segmentType);
const text = (one: HL7Segment) => String(one.field(5).getValue() ?? '');

describe('an ORU^R01, read by a parser that is not ours', () => {
  test.each(all)('has every answer that was reached once, and no other: %s', (_, intake) => {
    const parsed = read(toOru(intake));
    expect(parsed.version).toBe('2.5.1');
    expect(parsed.messageType).toBe('ORU^R01');
    expect(parsed.header.field(18).getValue()).toBe('UNICODE UTF-8');
    expect(names(parsed).slice(0, 3)).toEqual(['MSH', 'PID', 'OBR']);
    expect(new Set(names(parsed).slice(3))).toEqual(new Set(['OBX']));

    const said = observations(parsed).map((one) => [one.field(3).getValue(1), one.field(3).getValue(2), text(one)]);
    const told = summarize(intake).flatMap(({ lines }) => lines);
    expect(said.filter(([code]) => (questionIds as readonly unknown[]).includes(code))).toEqual(
      told.map((line) => [line.question, line.ask, lineWords(line)]),
    );
  });

  test('tells numbers as numbers, with the published code where there is one', () => {
    const parsed = read(toOru(aminas));
    const numbers = observations(parsed).filter((one) => one.field(2).getValue() === 'NM');
    const peg = numbers.find((one) => one.field(3).getValue(1) === '91147-9');
    expect([peg?.field(3).getValue(3), peg?.field(5).getValue(), peg?.field(6).getValue(1)]).toEqual([
      'LN',
      '5.3',
      '{score}',
    ]);
  });

  test('tells the urgency that counts, each red flag, and how far it is reviewed', () => {
    const parsed = read(toOru(worked));
    const value = (code: string) => {
      const one = observations(parsed).find((obx) => obx.field(3).getValue(1) === code);
      return [one && text(one), one?.field(8).getValue()];
    };
    expect(value('urgency')).toEqual(['Soon: within two weeks', 'A']);
    expect(value('urgency-by-rules')).toEqual(['Emergency: act now', 'AA']);
    for (const { id, says } of worked.evaluation.rules) expect(value(`red-flag-${id}`)[0]).toBe(says);
    expect(parsed.getSegment('OBR')?.field(25).getValue()).toBe('F');
    expect(read(toOru(aminas)).getSegment('OBR')?.field(25).getValue()).toBe('P');
  });
});

describe('an MDM^T02', () => {
  test.each(all)('is the summary in words, line by line: %s', (_, intake) => {
    const parsed = read(toMdm(intake));
    expect(parsed.messageType).toBe('MDM^T02');
    expect(names(parsed).slice(0, 5)).toEqual(['MSH', 'EVN', 'PID', 'PV1', 'TXA']);
    expect(`${observations(parsed).map(text).join('\n')}\n`).toBe(plainText(intake));
  });
});

describe('whoever is told of', () => {
  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('was born on the same day everywhere: %s', (timeZone) => {
    const intake = { ...workedOn, clinic: { ...workedOn.clinic, timeZone } };
    const [, pid = ''] = toOru(intake).split('\r');
    expect(pid.split('|')[7]).toBe(intake.patient.birthDate?.replaceAll('-', ''));
    expect(toOru(intake)).toMatch(
      timeZone === 'Pacific/Kiritimati' ? /\|20261125050500\+1400\|/ : /\|20261124040500-1100\|/,
    );
  });
});

describe('what somebody wrote stays in its field', () => {
  const nasty = fc.string({ unit: fc.constantFrom(...'|^~\\&"\r\nXEF.brsé日\u{1F600}\u2028 a'), maxLength: 40 });
  const oneLine = (written: string) => written.replace(/\r\n|[\r\n\u2028]/g, '\n');

  test('and is read back as it was', () => {
    fc.assert(
      fc.property(nasty, nasty, (one, other) => {
        const parsed = read(
          message([
            'MSH|^~\\&|A|||||||ORU^R01|1|P|2.5.1||||||UNICODE UTF-8'.replace('||||||ORU', '||20260101||ORU'),
            segment('NTE', { 3: field(one) }),
            segment('PID', { 5: field(other, 'x') }),
          ]),
        );
        expect(names(parsed)).toEqual(['MSH', 'NTE', 'PID']);
        const back = [
          parsed.getSegment('NTE')?.field(3).getValue() ?? '',
          parsed.getSegment('PID')?.field(5).getValue() ?? '',
        ];
        expect(back.map(String)).toEqual([oneLine(one), oneLine(other)]);
        expect(parsed.getSegment('PID')?.field(5).getValue(2)).toBe('x');
      }),
    );
  });

  test('whichever field of a message it is written into', () => {
    fc.assert(
      fc.property(nasty, nasty, (name, goals) => {
        const plain = intakeOf(amina, { clinic: east, answers: { ...amina.answers, goals: 'x' } });
        const hostile = {
          ...plain,
          patient: { ...plain.patient, name: `N${name}`, recordNumber: `R${name}` },
          answers: { ...plain.answers, goals: `G${goals}` },
          clinic: { ...plain.clinic, name: `C${name}` },
        };
        expect(names(read(toOru(hostile)))).toEqual(names(read(toOru(plain))));
        expect(names(read(toMdm(hostile))).slice(0, 6)).toEqual(['MSH', 'EVN', 'PID', 'PV1', 'TXA', 'OBX']);
        for (const line of toOru(hostile).split('\r')) expect(line).toMatch(/^(?:MSH|PID|OBR|OBX)\||^$/);
      }),
      { numRuns: 10 },
    );
  });

  test('and two quotation marks delete nothing', () => {
    expect(field('""')).not.toBe('""');
    expect(read(toOru({ ...worked, answers: { ...worked.answers, goals: '""' } })).segments.length).toBeGreaterThan(9);
  });
});
