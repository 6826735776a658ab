/** Runs once before the server takes requests: a wrong environment or database ends it here, in one line. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkStart } = await import('./lib/server/startup');
  await checkStart();

  // next-auth reads its own names only.
  process.env.NEXTAUTH_URL = process.env.APP_ORIGIN;
  process.env.NEXTAUTH_SECRET = process.env.AUTH_SECRET;
}
