/** What the server said: where to go on, or what an authenticator is to be asked. Null if it could not be reached. */
export async function postJson<Options>(
  address: string,
  fields: Record<string, string>,
): Promise<{ to?: string; options?: Options } | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });

    return await response.json();
  } catch {
    return null;
  }
}
