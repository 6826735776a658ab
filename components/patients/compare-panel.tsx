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

/** Any two intakes side by side: the newest two under consent, unless others were chosen. */
export function ComparePanel({ intakes, compared, timeZone }: Props) {
  if (intakes.length < 2) {
    return (
      <Panel id="compare" title="Two intakes side by side">
        <p className="text-sm text-ink-muted">There is one intake so far: nothing to compare it with.</p>
      </Panel>
    );
  }
  const [newest, before] = intakes.filter(({ consentWithdrawn }) => !consentWithdrawn);
  const from = intakes.find(({ id }) => id === compared.from) ?? before;
  const to = intakes.find(({ id }) => id === compared.to) ?? newest;
  const nameOf = ({ receivedAt, language, consentWithdrawn }: SentIntake) =>
    [
      exactTime(receivedAt, timeZone),
      ...(language === 'en' ? [] : [`in ${languageWords(language)}`]),
      ...(consentWithdrawn ? ['consent withdrawn'] : []),
    ].join(', ');
  const options = intakes.map((intake) => ({ value: intake.id, label: nameOf(intake) }));

  return (
    <Panel id="compare" title="Two intakes side by side">
      <form method="get" action="#compare" className="mb-4 flex flex-wrap items-end gap-3 print:hidden">
        <LabelledSelect label="From" name="from" options={options} {...(from && { defaultValue: from.id })} />
        <LabelledSelect label="To" name="to" options={options} {...(to && { defaultValue: to.id })} />
        <Action>Compare</Action>
      </form>
      {!from || !to || from === to ? (
        <p className="text-sm">Choose two different intakes.</p>
      ) : (
        <DifferenceTable before={from} after={to} beforeName={nameOf(from)} afterName={nameOf(to)} />
      )}
    </Panel>
  );
}
