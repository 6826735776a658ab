/** Who is signed in and for how many seconds more, without making it longer; null while the server cannot be asked. */
export async function askSession(): Promise<{ member: string | null; seconds: number } | null> {
  try {
    const response = await fetch('/session', { headers: { accept: 'application/json' } });

    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Makes the session last longer, if it has not ended. */
export async function staySignedIn(): Promise<'asked' | 'unreachable'> {
  try {
    await fetch('/session/extend', {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{}',
    });

    return 'asked';
  } catch {
    return 'unreachable';
  }
}
