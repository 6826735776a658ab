import { Option } from '@/components/ui/option';

/** "I'd rather not answer", for questions that are not a list to pick one from. */
export function DeclineBox({ id, checked, label }: Readonly<{ id: string; checked: boolean; label: string }>) {
  return (
    <div className="mt-4 border-t border-line pt-2">
      <Option type="checkbox" id={`${id}-declined`} name="declined" value={id} label={label} checked={checked} quiet />
    </div>
  );
}
