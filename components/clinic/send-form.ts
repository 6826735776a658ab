/** Sends a form of the clinic by script. Tells where to go on, or why nothing was saved. */
export async function sendForm(action: string, form: FormData): Promise<{ to: string } | 'signed-out' | 'unreachable'> {
  const body = new URLSearchParams();
  for (const [name, value] of form) body.append(name, String(value));
  try {
    const response = await fetch(action, { method: 'POST', headers: { accept: 'application/json' }, body });
    if (response.status === 401) return 'signed-out';
    const { to }: { to?: string } = await response.json();

    return to ? { to } : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
