import type { Evidence } from './evidence-entry';

export const guidelineEvidence = {
  'nice-ng59': {
    cite: 'NICE NG59',
    citation: 'NICE. Low back pain and sciatica in over 16s: assessment and management (NG59). 2016, updated 2020',
    year: 2016,
    link: 'https://www.nice.org.uk/guidance/ng59',
    supports:
      'Think of other causes; risk stratification; no routine imaging; exercise and NSAIDs; not paracetamol alone',
    population: 'Adults with low back pain or sciatica',
    numbers: 'Non-specific in about 85% (secondary page)',
    grade: 'V',
    reviewBy: '2027-11-24',
  },
  'acp-2017': {
    cite: 'American College of Physicians 2017',
    citation: 'American College of Physicians 2017, Ann Intern Med: noninvasive treatments for low back pain',
    year: 2017,
    link: 'https://doi.org/10.7326/M16-2367',
    supports: 'Treatments without drugs first; which drugs if any. Guidelines of the College lapse after five years',
    population: 'Adults with acute, subacute or chronic low back pain',
    numbers: 'Recommendations 1 to 3',
    grade: 'V',
    reviewBy: '2027-05-24',
  },
  'acr-2021': {
    cite: 'ACR Appropriateness Criteria 2021',
    citation: 'American College of Radiology. Appropriateness Criteria, low back pain: 2021 update',
    year: 2021,
    link: 'https://acsearch.acr.org',
    supports:
      'When to image: after six weeks in a candidate for intervention, cauda equina, trauma or frail bones, cancer or infection',
    population: 'Adults with low back pain with or without radiculopathy',
    numbers: 'Variants 1 to 7. That high-energy trauma belongs to variant 6 is from memory',
    grade: 'V',
    reviewBy: '2027-11-24',
  },
} as const satisfies Record<string, Evidence>;
