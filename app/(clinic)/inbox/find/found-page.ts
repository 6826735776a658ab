import { reviewWords } from '@/lib/intake/review-words';
import { exactTime } from '@/lib/intake/time-words';
import { urgencyWords } from '@/lib/intake/urgency-words';
import type { FoundPatient, findPatients, Sought } from '@/lib/server/inbox/find-patients';
import { html, plainPage } from '@/lib/server/request/plain-page';

/** Who was found, and what they sent; with the form to look again. */
export function foundPage(outcome: Awaited<ReturnType<typeof findPatients>>, sought: Sought): Response {
  const again = html`<form method="post" action="/inbox/find" autocomplete="off">
<label for="surname">Surname</label>
<input id="surname" name="surname" maxlength="200" value="${sought.surname}">
<label for="record-number">Record number</label>
<input id="record-number" name="record-number" maxlength="100" value="${sought.recordNumber}">
<label for="birth-date">Date of birth</label>
<input id="birth-date" name="birth-date" type="date" value="${sought.birthDate}">
<button>Find</button>
</form>
<p><a href="/inbox">Back to the inbox</a></p>`;
  if (!outcome.ok) {
    const problem =
      outcome.problem === 'nothing-given'
        ? 'Give a surname, a record number or a date of birth.'
        : 'That could not be read. A name and a number are one line, a date is a day of the calendar.';

    return plainPage({ title: 'Find a patient', status: 422, body: html`<p class="problem">${problem}</p>${again}` });
  }
  const { patients, more, timeZone } = outcome.value;

  return plainPage({
    title: headingOf(patients.length, more),
    body: html`${patients.length === 0 && html`<p>Each must be exact: a surname is the last word of the name as your clinic wrote it.</p>`}
${patients.map((patient) => patientPart(patient, timeZone))}
${more && html`<p>There are more. Give more of what you know.</p>`}
${again}`,
  });
}

function headingOf(count: number, more: boolean): string {
  if (count === 0) return 'No patient found';

  return `${count}${more ? ' or more' : ''} ${count === 1 ? 'patient' : 'patients'} found`;
}

function patientPart({ name, recordNumber, birthDate, intakes }: FoundPatient, timeZone: string) {
  return html`<section class="found">
<h2><bdi>${name}</bdi></h2>
<p>${birthDate ? `Born ${birthDate}` : 'No date of birth'} · ${recordNumber ? html`<bdi>${recordNumber}</bdi>` : 'No record number'}</p>
${intakes.length === 0 && html`<p>Nothing was sent yet.</p>`}
${
  intakes.length > 0 &&
  html`<ul>${intakes.map(
    ({ id, receivedAt, urgency, state }) =>
      html`<li><a href="/intakes/${id}">${exactTime(receivedAt, timeZone)}</a>, ${urgencyWords[urgency].word}, ${reviewWords[state].state}</li>`,
  )}</ul>`
}
</section>`;
}
