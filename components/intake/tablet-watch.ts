const second = 1000;
const warning = 30;
/** Often enough for the server, which ends an unused session after five minutes. */
const reportEvery = 60 * second;
const signs = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

/** Seconds without a touch until the tablet forgets; at the receipt there is nothing left to do. */
const limit = () => (window.location.pathname === '/intake/sent' ? 90 : 180);

/** Hands the tablet back when nobody touches it any more, thirty seconds after having asked. */
export function watchTablet(handBack: HTMLFormElement, dialog: HTMLDialogElement): void {
  const left = dialog.querySelector('output');
  let touched = Date.now();
  let reported = touched;

  function touch(): void {
    if (dialog.open) return;
    touched = Date.now();
    if (touched - reported < reportEvery) return;
    reported = touched;
    void fetch(window.location.href, { method: 'HEAD' }).catch(() => {});
  }

  function look(): void {
    const rest = Math.max(0, limit() - Math.floor((Date.now() - touched) / second));
    if (left) left.textContent = String(rest);
    if (rest <= warning && !dialog.open) dialog.showModal();
    if (rest > 0) return;
    window.clearInterval(ticking);
    document.body.hidden = true;
    handBack.submit();
  }

  const ticking = window.setInterval(look, second);
  for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  dialog.addEventListener('close', touch);
}
