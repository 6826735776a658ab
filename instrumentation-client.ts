// A page that the browser kept whole may be of somebody who has signed out or handed the tablet back.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
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
