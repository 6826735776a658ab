import { register } from '../../../instrumentation';

/** What the server does before it takes requests, alone. */
await register();
process.stdout.write('ready\n');
