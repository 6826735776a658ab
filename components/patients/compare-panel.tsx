import { Action } from '@/components/clinic/action';
import { LabelledSelect } from '@/components/clinic/labelled-select';
import { Panel } from '@/components/clinic/panel';
import { languageWords } from '@/lib/intake/language-words';
import type { SentIntake } from '@/lib/intake/over-time/sent-intake';
import { exactTime } from '@/lib/intake/time-words';
import { DifferenceTable } from './difference-table';

type Props = Readonly<{
  /** Newest first. */
  intakes: readonly SentIntake[];
  compared: Readonly<{ from: string | null; to: string | null }>;
  timeZone: string;
}>;

/** Any two intakes side by side: the newest two, unless others were chosen. */
export function ComparePanel({ intakes, compared, timeZone }: Props) {
  const [newest, before] = intakes;
  if (!newest || !before) {
    return (
      <Panel id="compare" title="Two intakes side by side">
        <p className="text-sm text-ink-muted">There is one intake so far: nothing to compare it with.</p>
      </Panel>
    );
  }
  const from = intakes.find(({ id }) => id === compared.from) ?? before;
  const to = intakes.find(({ id }) => id === compared.to) ?? newest;
  const nameOf = ({ receivedAt, language }: SentIntake) =>
    `${exactTime(receivedAt, timeZone)}${language === 'en' ? '' : `, in ${languageWords(language)}`}`;
  const options = intakes.map((intake) => ({ value: intake.id, label: nameOf(intake) }));

  return (
    <Panel id="compare" title="Two intakes side by side">
      <form method="get" action="#compare" className="mb-4 flex flex-wrap items-end gap-3 print:hidden">
        <LabelledSelect key={`from ${from.id}`} label="From" name="from" options={options} defaultValue={from.id} />
        <LabelledSelect key={`to ${to.id}`} label="To" name="to" options={options} defaultValue={to.id} />
        <Action>Compare</Action>
      </form>
      {from.id === to.id ? (
        <p className="text-sm">Choose two different intakes.</p>
      ) : (
        <DifferenceTable before={from} after={to} beforeName={nameOf(from)} afterName={nameOf(to)} />
      )}
    </Panel>
  );
}
