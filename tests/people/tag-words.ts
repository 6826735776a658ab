/** What a clinician would call causes, signs and scores in the patients' other languages: no page of theirs may say it. */
export const tagWords = {
  es: [
    ...[
      'espondiloartritis axial',
      'lumbar inflamatorio',
      'estenosis',
      'radicul',
      'ciática',
      'hernia',
      'cola de caballo',
    ],
    ...['cauda equina', 'acortamiento', 'facetari', 'artrosis', 'degenerativ', 'discal', 'inespecífic', 'síndrome'],
    ...['diagnóstico', 'probab', 'criterio', 'compatible con', 'patrón', 'bandera roja', 'signo de alarma', 'urgencia'],
    ...['puntaje', 'puntuación', 'evidencia', 'tumor', 'metástasis', 'etiqueta'],
  ],
  ar: [
    ...[
      'المحوري',
      'تضيق القناة',
      'تضيّق',
      'اعتلال الجذور',
      'عرق النسا',
      'انزلاق',
      'ذيل الفرس',
      'الوجيهي',
      'تنكس',
      'تنكّس',
    ],
    ...['غير نوعي', 'متلازمة', 'تشخيص', 'احتمال', 'مرجّح', 'معايير', 'نمط', 'راية حمراء', 'علامة خطر', 'درجة الخطورة'],
    ...['الأدلة', 'ورم', 'نقائل', 'وسم'],
  ],
} as const;
