import { register } from '../../../instrumentation';

/** What the server does before it takes requests, alone: `register.ts` prints what next-auth then reads. */
await register();
process.stdout.write(`${process.env.NEXTAUTH_URL} ${process.env.NEXTAUTH_SECRET}\n`);
