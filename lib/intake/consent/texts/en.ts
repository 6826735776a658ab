import type { ConsentText } from './text';

/** One screen of a phone: who reads it, what for, how long it is kept, what it is not, and that one may say no. */
export const en: ConsentText = {
  patient: ({ name, emergencyNumber }) => ({
    points: [
      `Your care team at ${name} reads your answers to get ready for your visit.`,
      'Fixed rules point out what may matter. Your care team decides.',
      `Your answers are kept in your record at ${name}, as long as its rules and the law say.`,
      `This is not for emergencies. No one may be reading it now. In an emergency, call ${emergencyNumber}.`,
      'If an answer may need help right away, the clinic may see it before you send the form.',
      'You do not have to use this form. You can take back your OK at any time. Before you send, that erases your answers here. After you send, the clinic is told, and keeps what it must keep.',
    ],
    agree: 'I have read this, and I agree.',
  }),
  proxy: ({ name, emergencyNumber }) => ({
    points: [
      `The care team at ${name} reads the answers to get ready for the person's visit. It sees who gave them.`,
      'Fixed rules point out what may matter. The care team decides.',
      `The answers are kept in the person's record at ${name}, as long as its rules and the law say.`,
      `This is not for emergencies. No one may be reading it now. In an emergency, call ${emergencyNumber}.`,
      'If an answer may need help right away, the clinic may see it before you send the form.',
      'You do not have to use this form. You or the person can take back this OK at any time. Before you send, that erases the answers here. After you send, the clinic is told, and keeps what it must keep.',
    ],
    agree: 'I have read this, and I agree. The person wants me to answer for them, or I may decide for them.',
  }),
};
