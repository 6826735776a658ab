import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';

/** Finds a patient by what is known of them. It is posted, so that no name comes to stand in an address. */
export function FindForm() {
  return (
    <form method="post" action="/inbox/find" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4" autoComplete="off">
      <LabelledInput label="Surname" name="surname" maxLength={200} aria-keyshortcuts="/" />
      <LabelledInput label="Record number" name="record-number" maxLength={100} />
      <LabelledInput label="Date of birth" name="birth-date" type="date" />
      <div className="flex items-end">
        <Action look="primary">Find</Action>
      </div>
      <p className="text-sm text-ink-muted sm:col-span-2 lg:col-span-4">
        One of them is enough. Each must be exact; capitals do not count.
      </p>
    </form>
  );
}
