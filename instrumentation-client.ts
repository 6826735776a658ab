window.addEventListener('pageshow', async ({ persisted }) => {
  // A page that the browser kept whole may be of somebody who has signed out or handed the tablet back.
  if (persisted) location.reload();
  const handBack = document.forms.namedItem('hand-back');
  const idle = document.querySelector<HTMLDialogElement>('#idle');
  // Loaded on the clinic's tablet only.
  if (handBack && idle) (await import('./components/intake/tablet-watch')).watchTablet(handBack, idle);
});

type TrustedTypes = { createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown };

const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };

// The bundler loads what the next page needs by its plain address, which trusted types refuse. Our own files are let
// through, and nothing else.
trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    const { origin, pathname } = new URL(url, location.href);
    if (origin === location.origin && pathname.startsWith('/_next/static/')) return url;
    throw new TypeError('Not a script of ours.');
  },
});
