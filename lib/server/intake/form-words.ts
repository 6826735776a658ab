import 'server-only';
import { createHash } from 'node:crypto';
import { formText } from '../../intake/submission';

/** The words of the form as patients read them, and the hash under which the database keeps them. */
export const formWords = JSON.stringify(formText);
export const formTextHash = createHash('sha256').update(formWords).digest('hex');
