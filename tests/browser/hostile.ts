/** What a hostile patient or colleague might write: it must be shown, and never run. */
export const hostile = `"></textarea></script><script>window.ran=1</script><img src=x onerror="window.ran=1">'`;
