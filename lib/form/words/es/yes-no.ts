export const yesNo = { yes: 'Sí', no: 'No' } as const;
export const yesNoUnsure = { yes: 'Sí', no: 'No', unsure: 'No lo sé' } as const;
