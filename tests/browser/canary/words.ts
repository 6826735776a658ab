/** Words that stand nowhere but in the fields they were typed into. */
export const words = {
  clinicianName: 'Dr. Thaddea Wrenlock',
  clinicianEmail: 'thaddea.wrenlock@canary.example',
  password: 'velvet anvil quorum lantern',
  memberName: 'Odalys Brindlequay',
  memberEmail: 'odalys.brindlequay@canary.example',
  patientName: 'Quillon Vexmarrow',
  recordNumber: 'ZQ-7741-XKF',
  birthDate: '1931-04-17',
  patientEmail: 'quillon.vexmarrow@canary.example',
  goals: 'zephyrwhistle over the fence',
  more: 'gossamerknot on tuesdays',
  medicines: 'tartanfoxglove tablets',
  note: 'marblethicket was phoned back',
  strangerEmail: 'fennimore.stranger@canary.example',
  strangerPassword: 'crimson yodel bastion kettle',
  broken: 'umbragesaddle',
} as const;

/** Which of these texts stands somewhere in the haystack, as it is or in one of the ways that texts travel. */
export function found(haystack: string, planted: readonly string[]): string[] {
  const hay = haystack.toLowerCase();

  return planted.filter((text) =>
    [
      text,
      encodeURIComponent(text),
      text.replaceAll(' ', '+'),
      JSON.stringify(text).slice(1, -1),
      Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1),
      Buffer.from(text).toString('hex'),
    ].some((way) => hay.includes(way.toLowerCase())),
  );
}
