export const yesNo = { yes: 'نعم', no: 'لا' } as const;
export const yesNoUnsure = { yes: 'نعم', no: 'لا', unsure: 'لست متأكدًا' } as const;
