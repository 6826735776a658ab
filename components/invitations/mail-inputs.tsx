import { LabelledInput } from '@/components/clinic/labelled-input';

type Props = Readonly<{ emailHint: string; visitHint: string; timeZone: string }>;

/** Where the link goes by mail, and when the patient is expected. */
export function MailInputs({ emailHint, visitHint, timeZone }: Props) {
  return (
    <>
      <LabelledInput label="Email" hint={emailHint} name="email" type="email" maxLength={254} autoComplete="off" />
      <LabelledInput label={`Visit (${timeZone})`} hint={visitHint} name="visit" type="datetime-local" />
    </>
  );
}
