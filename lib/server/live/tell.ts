import 'server-only';
import type { Look } from './look';
import type { OpenPage } from './open-page';

/** Tells one open page what concerns it of what was seen at its clinic; a page whose session is over is ended instead. */
export function tellPage(page: OpenPage, look: Look): void {
  if (!look.open.has(page.sessionId)) {
    page.end();
    return;
  }
  tellNews(page, look);
  tellViewing(page, look);
}

function tellNews(page: OpenPage, { changes, names }: Look): void {
  const newest = changes[0]?.seq ?? 0n;
  if (newest <= page.position) return;
  const after = page.position;
  page.position = newest;
  const mine = changes.filter(
    ({ seq, subjectId }) => seq > after && (page.intakeId === null || subjectId === page.intakeId),
  );
  if (mine.length === 0) return;
  const others = mine.map(({ actorId }) => actorId).filter((id) => id !== null && id !== page.clinician.memberId);
  const by = [...new Set(others)].map((id) => names.get(String(id))).filter((name) => name !== undefined);
  page.tell('news', { intakes: mine.filter(({ action }) => action === 'intake.submitted').length, by });
}

/** Only what is new of it: most looks find what the page was told before. */
function tellViewing(page: OpenPage, { viewing, names }: Look): void {
  const { intakeId, clinician } = page;
  const others = viewing
    .filter((one) => one.memberId !== clinician.memberId && (intakeId === null || one.intakeId === intakeId))
    .map((one) => ({ intakeId: one.intakeId, name: names.get(one.memberId) ?? '' }));
  const told = JSON.stringify(others);
  if (told === page.viewing) return;
  page.viewing = told;
  page.tell('viewing', others);
}
