import { Button, ButtonLink } from '@/components/ui/button';
import { Checkboxes } from '@/components/ui/checkboxes';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { Radios } from '@/components/ui/radios';
import { Select } from '@/components/ui/select';
import { SummaryList, SummaryRow } from '@/components/ui/summary-list';
import { TextInput } from '@/components/ui/text-input';
import { Textarea } from '@/components/ui/textarea';
import { Sample } from './sample';
import { Tokens } from './tokens';

const choices = [
  { value: 'a', label: 'The first' },
  { value: 'b', label: 'The second, with more words than fit on one line of a narrow screen' },
  { value: 'c', label: 'I’d rather not answer', quiet: true },
];
const wrong = 'Please answer this.';

/** What the patient's pages are made of. */
export function PatientParts() {
  return (
    <>
      <Sample name="tokens">
        <Tokens />
      </Sample>
      <Sample name="ui/button">
        <Button type="button">Primary</Button>
        <Button type="button" kind="secondary">
          Secondary
        </Button>
        <Button type="button" kind="alert">
          Alert
        </Button>
        <Button type="button" kind="quiet">
          Quiet
        </Button>
        <Button type="button" aria-disabled>
          Busy
        </Button>
        <ButtonLink href="#patient">A way on</ButtonLink>
        <Link href="#patient">A plain link</Link>
      </Sample>
      <Sample name="ui/radios">
        <Fieldset id="sample-radios" legend={<b>Pick one</b>} hint="None is picked yet.">
          <Radios id="sample-radios" name="sample-radios" choices={choices} />
        </Fieldset>
        <Fieldset id="sample-picked" legend={<b>One is picked</b>}>
          <Radios id="sample-picked" name="sample-picked" choices={choices} selected="b" />
        </Fieldset>
        <Fieldset id="sample-blank" legend={<b>Left blank</b>} error={wrong} describedBy="sample-blank-error">
          <Radios id="sample-blank" name="sample-blank" choices={choices} />
        </Fieldset>
      </Sample>
      <Sample name="ui/checkboxes">
        <Fieldset id="sample-checks" legend={<b>Pick all that fit</b>}>
          <Checkboxes id="sample-checks" name="sample-checks" choices={choices} selected={['a', 'b']} />
        </Fieldset>
      </Sample>
      <Sample name="ui/field">
        <Field id="sample-text" label="One line" aside="optional" hint="A hint under the label.">
          <TextInput id="sample-text" name="sample-text" aria-describedby="sample-text-hint" />
        </Field>
        <Field id="sample-wrong" label="One line, refused" error={wrong}>
          <TextInput id="sample-wrong" name="sample-wrong" aria-invalid aria-describedby="sample-wrong-error" />
        </Field>
        <Field id="sample-select" label="One of several">
          <Select
            id="sample-select"
            name="sample-select"
            blank="Pick one"
            choices={[{ value: 'a', label: 'The first' }]}
          />
        </Field>
        <Field id="sample-words" label="Several lines">
          <Textarea id="sample-words" name="sample-words" />
        </Field>
      </Sample>
      <Sample name="ui/notice">
        <Notice title="Something to know">And a line more about it.</Notice>
        <Notice tone="good" title="Something went well" />
        <Notice tone="alert" title="Something that must not be missed" />
      </Sample>
      <Sample name="ui/error-summary">
        <ErrorSummary title="There is a problem" problems={[{ href: '#sample-blank', message: wrong }]} />
      </Sample>
      <Sample name="ui/summary-list, ui/panel">
        <Panel className="w-full">
          <SummaryList>
            <SummaryRow term="What was asked" action={<Link href="#patient">Change</Link>}>
              What was said
            </SummaryRow>
            <SummaryRow term="Something else">Nothing</SummaryRow>
          </SummaryList>
        </Panel>
      </Sample>
    </>
  );
}
