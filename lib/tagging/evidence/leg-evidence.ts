import type { Evidence } from './evidence-entry';

export const legEvidence = {
  'suri-2010': {
    cite: 'Suri 2010',
    citation:
      'Suri 2010, JAMA: does this older adult with lower extremity pain have lumbar spinal stenosis? (PMC3260477)',
    year: 2010,
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3260477/',
    supports: 'Likelihood ratios of lumbar stenosis from history and examination',
    population: 'Systematic review, older adults with leg symptoms',
    numbers:
      'No pain seated 7.4 (1.9–30), better bending forward 6.4 (4.1–9.9), both legs 6.3 (3.1–13), claudication 3.7 (2.9–4.8) or absent 0.23 (0.17–0.31), over 70 2.0, under 60 0.40',
    grade: 'V',
    reviewBy: '2027-11-24',
  },
  'konno-2007': {
    cite: 'Konno 2007',
    citation: 'Konno 2007: a diagnostic support tool for lumbar spinal stenosis (PMC2223350)',
    year: 2007,
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2223350/',
    supports: 'A history of symptoms on walking and standing tells stenosis',
    population: 'Patients with leg symptoms, Japan',
    numbers: 'None used',
    grade: 'V',
    reviewBy: '2027-11-24',
  },
  'vroomen-2002': {
    cite: 'Vroomen 2002',
    citation: 'Vroomen 2002: history and examination in nerve root compression',
    year: 2002,
    supports:
      'History alone orders patients with leg pain well; a short reach is itself a sign of nerve root compression',
    population: 'Primary care patients with leg pain',
    numbers: 'Model of the history, area under the curve 0.80',
    grade: 'V',
    reviewBy: '2027-11-24',
  },
  'verwoerd-2014': {
    cite: 'Verwoerd 2014',
    citation: 'Verwoerd 2014: history in sciatica with nerve root compression on MRI',
    year: 2014,
    supports: 'Leg worse than back, sensory loss, weakness and cough as features',
    population: 'Patients with severe sciatica',
    numbers: 'Model of the history, area under the curve 0.65',
    grade: 'V',
    reviewBy: '2027-11-24',
  },
  'iversen-2013': {
    cite: 'Iversen 2013',
    citation: 'Iversen 2013: accuracy of examination in chronic lumbar radiculopathy',
    year: 2013,
    supports: 'In long-standing pain no test of the examination is decisive',
    population: 'Patients with chronic lumbar radiculopathy',
    numbers: 'No test reached a ratio above 4 or below 0.4',
    grade: 'V',
    reviewBy: '2027-11-24',
  },
} as const satisfies Record<string, Evidence>;
