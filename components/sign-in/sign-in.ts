/** Asks next-auth to sign in. Tells whether it did, and never which of the two was wrong. */
export async function signIn(email: string, password: string): Promise<'done' | 'refused' | 'unreachable'> {
  try {
    const csrf: { csrfToken: string } = await (await fetch('/api/auth/csrf')).json();
    const response = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ csrfToken: csrf.csrfToken, email, password, json: 'true' }),
    });
    if (response.ok) return 'done';
    const { url }: { url?: string } = await response.json();

    return url?.includes('error=CredentialsSignin') ? 'refused' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
