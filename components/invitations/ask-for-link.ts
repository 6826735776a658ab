export type Made = Readonly<{ id: string; name: string; link: string; code: string; mailed: boolean }>;

export type Problem =
  | 'name'
  | 'record-number'
  | 'birth-date'
  | 'email'
  | 'visit'
  | 'already-sent'
  | 'revoked'
  | 'expired'
  | 'signed-out'
  | 'unreachable';

export type Outcome = Made | Problem;

type Body = Omit<Made, 'name'> & { problem?: Problem };

/** Posts a form that makes a link and a code for the patient named. They come back this once. */
export async function askForLink(action: string, form: FormData, name: string): Promise<Outcome> {
  const typed = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(typed),
    });
    if (response.status === 401) return 'signed-out';
    const { problem, ...made }: Body = await response.json();

    return response.ok ? { ...made, name } : (problem ?? 'unreachable');
  } catch {
    return 'unreachable';
  }
}
