/** Asks next-auth to sign in. Tells whether it did, and never which of the two was wrong. */
export async function signIn(email: string, password: string): Promise<'done' | 'refused' | 'unreachable'> {
  try {
    const csrf: { csrfToken: string } = await (await fetch('/api/auth/csrf')).json();
    const response = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ csrfToken: csrf.csrfToken, email, password, json: 'true' }),
    });
    if (response.status === 401) return 'refused';

    return response.ok ? 'done' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
