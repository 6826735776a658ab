import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';

type Props = Readonly<{
  views: readonly Readonly<{ id: string; name: string }>[];
  /** The address at hand, without its path. */
  here: string;
  maxName: number;
}>;

/** Keeps what the list is narrowed to now under a name, and removes what was kept. */
export function ViewForm({ views, here, maxName }: Props) {
  return (
    <div className="grid gap-4">
      <form method="post" action="/inbox/views/save" className="flex flex-wrap items-end gap-3" autoComplete="off">
        <input type="hidden" name="here" value={here} />
        <div className="w-full max-w-sm">
          <LabelledInput
            label="Name for what the list shows now"
            hint="A view of the same name is replaced. Only you see it."
            name="name"
            maxLength={maxName}
            required
          />
        </div>
        <Action look="primary">Save view</Action>
      </form>
      {views.length > 0 && (
        <ul aria-label="Views to remove" className="grid gap-2">
          {views.map(({ id, name }) => (
            <li key={id}>
              <form method="post" action="/inbox/views/remove" className="flex flex-wrap items-center gap-3">
                <input type="hidden" name="view" value={id} />
                <input type="hidden" name="here" value={here} />
                <bdi className="text-sm font-medium wrap-anywhere">{name}</bdi>
                <Action aria-label={`Remove ${name}`}>Remove</Action>
              </form>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
