import type { NewInvitation } from '@/lib/server/invitation/invitations';
import { demoClinics, demoPassword } from './clinics';

const roles = { clinician: 'clinician', 'front-desk': 'front desk', admin: 'administrator' } as const;

/** How to get in, for whoever runs the demo. */
export function signInTable(origin: string, { token, code }: NewInvitation): string {
  const rows = demoClinics.flatMap(({ clinic, members }) =>
    members.map(({ name, kind, email }) => [clinic.name, roles[kind], name, email]),
  );
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));

  return [
    `This is a demo: do not enter real data.`,
    '',
    `Clinic     ${origin}/sign-in   password of every account: ${demoPassword}`,
    `           the page after it asks for a code, and in a demo shows it`,
    ...lines.map((line) => `  ${line}`),
    '',
    `Patient    ${origin}/start#${token}`,
    `           or ${origin}/start with the code ${code}`,
  ].join('\n');
}
