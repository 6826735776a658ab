import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Next cannot make a request out of TRACE, and would fail: it goes on as OPTIONS, which the proxy turns away. */
export function turnTraceAway(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.method === 'TRACE') request.method = 'OPTIONS';
  });
}
