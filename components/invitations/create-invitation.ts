export type Made = Readonly<{ name: string; link: string; code: string }>;
export type Outcome = Made | 'name' | 'record-number' | 'signed-out' | 'unreachable';

/** Asks the server for an invitation. Link and code come back this once. */
export async function createInvitation(form: FormData): Promise<Outcome> {
  const name = String(form.get('name'));
  try {
    const response = await fetch('/invitations/create', {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({
        name,
        'record-number': String(form.get('record-number')),
      }),
    });
    if (response.status === 401) return 'signed-out';
    const answer: Made & { problem?: 'name' | 'record-number' } = await response.json();
    if (response.ok) return { name, link: answer.link, code: answer.code };

    return answer.problem ?? 'unreachable';
  } catch {
    return 'unreachable';
  }
}
