import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { FormWords } from './step-form-props';

type StepActionsProps = Readonly<{ saving: boolean; unreachable: boolean; words: FormWords }>;

export function StepActions({ saving, unreachable, words }: StepActionsProps) {
  return (
    <div className="mt-10 space-y-4">
      {unreachable && (
        <Notice tone="alert" title={words.offlineTitle} announce>
          <p>{words.offlineText}</p>
        </Notice>
      )}
      <Button aria-disabled={saving} className="w-full text-lg sm:w-auto sm:min-w-64">
        {saving ? words.saving : words.save}
      </Button>
    </div>
  );
}
