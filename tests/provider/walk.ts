/**
 * Goes where a browser would be led, with its cookies and by its one button, until it is led to `end`; that address. The
 * provider's own pages are all on one origin.
 */
export async function walk(from: string, end: string): Promise<string> {
  const jar = new Map<string, string>();
  let [address, method] = [from, 'GET'];
  for (let steps = 0; steps < 10; steps += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { method, redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get('location');
    if (!location && (method === 'POST' || !answer.ok)) throw new Error(`${answer.status} ${await answer.text()}`);
    method = location ? 'GET' : 'POST';
    address = new URL(location ?? address, address).href;
    if (address.startsWith(end)) return address;
  }
  throw new Error('Led in circles.');
}
