import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

/**
 * From now on each answer is the last on its connection. A server that was told to stop waits for its connections, and a page
 * that looks for its stream again would keep one for ever.
 */
export function giveLastAnswers(): void {
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse };
    response.shouldKeepAlive = false;
  });
}
