import { getRequestConfig } from 'next-intl/server';
import messages from '@/messages/en.json';

/** Words that patients read. English is the only language so far. */
export default getRequestConfig(async () => ({ locale: 'en', messages }));
