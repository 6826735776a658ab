import { Panel } from '@/components/clinic/panel';
import type { Insights } from '@/lib/intake/insights/insights';
import { AgreementTable } from './agreement-table';
import { DropOffTable } from './drop-off-table';
import { FormCounts } from './form-counts';
import { UrgencyTable } from './urgency-table';
import { VolumeTable } from './volume-table';

/** The clinic's own work in numbers. Nobody is named, and nobody can be told apart. */
export function InsightsSheet({ insights }: Readonly<{ insights: Insights }>) {
  const { clinic, weeks, urgencies, forms, steps, agreements } = insights;
  const received = weeks.reduce((sum, week) => sum + week.received, 0);

  return (
    <div className="grid gap-4">
      <header>
        <p className="text-sm text-ink-muted">{clinic.name}</p>
        <h1 className="text-2xl font-semibold">Insights</h1>
        <p className="text-sm text-ink-muted">
          The last twelve weeks of this clinic, in counts and times. No names, and never another clinic.
        </p>
      </header>
      {received === 0 && forms.invited === 0 ? (
        <p className="rounded-lg border border-line bg-surface p-4">
          Nothing came in these twelve weeks. Once patients are invited, their forms are counted here.
        </p>
      ) : (
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <div className="grid min-w-0 gap-4">
            <Panel
              id="volume"
              title="Intakes per week"
              beside={<span className="text-ink-muted">{received} in all</span>}
            >
              <VolumeTable weeks={weeks} />
            </Panel>
            <Panel id="urgency" title="Urgency, and time to review">
              <UrgencyTable urgencies={urgencies} />
            </Panel>
            <Panel id="agreement" title="Agreement with the rules">
              <AgreementTable agreements={agreements} />
            </Panel>
          </div>
          <div className="grid min-w-0 gap-4">
            <Panel id="forms" title="From invitation to sent form">
              <FormCounts forms={forms} />
            </Panel>
            <Panel id="steps" title="Where forms stop">
              <DropOffTable steps={steps} begun={forms.begun} />
            </Panel>
          </div>
        </div>
      )}
    </div>
  );
}
