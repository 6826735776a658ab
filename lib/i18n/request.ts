import { getRequestConfig } from 'next-intl/server';
import clinic from '@/messages/clinic/en.json';
import patient from '@/messages/patient/en.json';

/** The words of the pages. English is the only language so far. */
export default getRequestConfig(async () => ({ locale: 'en', messages: { ...patient, ...clinic } }));
