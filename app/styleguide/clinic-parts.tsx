import { Action } from '@/components/clinic/action';
import { CopyText } from '@/components/clinic/copy-text';
import { LabelledCheckbox } from '@/components/clinic/labelled-checkbox';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { LabelledSelect } from '@/components/clinic/labelled-select';
import { NoteField } from '@/components/clinic/note-field';
import { Notice } from '@/components/clinic/notice';
import { Panel } from '@/components/clinic/panel';
import { StateBadge } from '@/components/clinic/state-badge';
import { SupportMeter } from '@/components/clinic/support-meter';
import { UrgencyBadge } from '@/components/clinic/urgency-badge';
import { reviewStates, urgencies } from '@/lib/intake/review';
import { Sample } from './sample';
import { Tokens } from './tokens';

/** What the clinic's pages are made of; dark where the reader's device is. */
export function ClinicParts() {
  return (
    <>
      <Sample name="tokens">
        <Tokens />
      </Sample>
      <Sample name="clinic/action">
        <Action type="button" look="primary">
          Primary
        </Action>
        <Action type="button">Secondary</Action>
        <Action type="button" disabled>
          Disabled
        </Action>
        <CopyText text="A text to copy" name="Copy" />
      </Sample>
      <Sample name="clinic/urgency-badge">
        {urgencies.map((urgency) => (
          <UrgencyBadge key={urgency} urgency={urgency} />
        ))}
      </Sample>
      <Sample name="clinic/state-badge">
        {reviewStates.map((state) => (
          <StateBadge key={state} state={state} />
        ))}
      </Sample>
      <Sample name="clinic/support-meter">
        {(['strong', 'moderate', 'weak', null] as const).map((support) => (
          <SupportMeter key={support} support={support} />
        ))}
      </Sample>
      <Sample name="clinic/notice">
        <Notice tone="information" title="Something has changed">
          <p>And what to do now.</p>
        </Notice>
        <Notice tone="error" title="This was not saved" />
      </Sample>
      <Sample name="clinic/panel">
        <Panel id="sample-panel" title="A titled part" beside={<span className="text-sm text-ink-muted">beside</span>}>
          <p className="text-sm">What it holds.</p>
        </Panel>
      </Sample>
      <Sample name="clinic/labelled-input">
        <LabelledInput label="One line" name="sample-line" hint="A hint." />
        <LabelledSelect label="One of a few" name="sample-few" options={[{ value: 'a', label: 'The first' }]} />
        <LabelledCheckbox label="Say yes" hint="And what follows from it." name="sample-yes" defaultChecked />
        <div className="grid gap-1">
          <NoteField label="A note" maxLength={5000} />
        </div>
      </Sample>
    </>
  );
}
