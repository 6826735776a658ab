import 'server-only';
import { z } from 'zod';
import { refuse } from '../audit/refusals';
import { withClinic } from '../database/database';
import { peekSession } from '../session/session';
import { newestLine } from './changes';
import type { OpenPage } from './open-page';
import { join, leave, mayOpen } from './rooms';

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // A proxy that gathers answers by habit must not: this has to arrive at once.
  'x-accel-buffering': 'no',
  // Nothing follows it, so that a server that stops has no connection left to wait for.
  connection: 'close',
};

type Opening = Readonly<{ request: Request; route: string; intakeId?: string }>;

/**
 * The stream of a clinician's page that stays open: of the inbox, or of an intake. Having it open does not make the session
 * last longer. It goes on after the line of the trail that the request names: what came since is told first.
 */
export async function openStream({ request, route, intakeId }: Opening): Promise<Response> {
  const session = await peekSession();
  if (!session) return new Response(null, { status: 401 });
  const { actor: clinician, id: sessionId } = session;
  if (clinician.kind !== 'clinician') return refuse(clinician, route);
  const { clinicId } = clinician;
  const isThere =
    intakeId === undefined ||
    (await withClinic(clinicId, (tx) => tx.intake.count({ where: { id: intakeId, clinicId } }))) === 1;
  if (!isThere) return refuse(clinician, route);
  if (request.method === 'HEAD') return new Response(null, { headers });
  if (!mayOpen(clinicId, sessionId)) return new Response(null, { status: 429, headers: { 'retry-after': '60' } });
  const page = {
    clinician,
    sessionId,
    intakeId: intakeId ?? null,
    position: positionOf(request) ?? (await withClinic(clinicId, (tx) => newestLine(tx, clinicId))),
  };

  return new Response(streamOf(page, request.signal), { headers });
}

/** The last line that the page knows of: a browser that comes back says so itself. */
function positionOf(request: Request): bigint | undefined {
  const given = [request.headers.get('last-event-id'), new URL(request.url).searchParams.get('since')];
  const seqs = given
    .map((seq) =>
      z
        .string()
        .regex(/^\d{1,18}$/)
        .safeParse(seq),
    )
    .flatMap(({ data }) => data ?? []);

  return seqs.map(BigInt).sort((one, other) => Number(other - one))[0];
}

function streamOf(
  opened: Pick<OpenPage, 'clinician' | 'sessionId' | 'intakeId' | 'position'>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let close = () => {};

  return new ReadableStream({
    start(controller) {
      const page: OpenPage = {
        ...opened,
        seenAt: 0,
        viewing: undefined,
        tell: (name, told) =>
          controller.enqueue(encoder.encode(`id: ${page.position}\nevent: ${name}\ndata: ${JSON.stringify(told)}\n\n`)),
        end: () => {
          close();
          controller.close();
        },
      };
      close = () => {
        close = () => {};
        void leave(page);
      };
      signal.addEventListener('abort', () => close(), { once: true });
      if (signal.aborted) return close();
      // Sent at once, so that the browser knows that it is connected; and how soon it is to come back.
      controller.enqueue(encoder.encode('retry: 1000\n\n'));
      join(page);
    },
    cancel: () => close(),
  });
}
