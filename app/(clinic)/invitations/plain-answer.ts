/** Link and code as a bare page, for a browser without script. Both are made of letters and digits of our own. */
export function plainAnswer({ link, code }: Readonly<{ link: string; code: string }>): Response {
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Invitation made · Backstory</title>
<main>
<h1>Invitation made</h1>
<p>Give the patient this link or this code now. They are not shown again.</p>
<p>Link: <code>${link}</code></p>
<p>Code: <code>${code}</code></p>
<p><a href="/invitations">Back to invitations</a></p>
</main>
</html>
`;

  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
}
