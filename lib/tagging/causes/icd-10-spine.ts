import type { Code } from '../evaluation';

const system = 'ICD-10-CM FY2027';
const sciaticaTrap = 'Excludes1: M54.4- is not coded with M51.362 or M51.372, and M51.1- not with M54.16 or M54.3-';

const confirmed = { system, use: 'confirmed', grade: 'V' } as const;

const spondylitisTrap = 'Excludes1: M45 is not coded with M02.3- or M08.1';
const spondylosisTrap = 'Excludes1: M54.1- is not coded with M47.2-';
const discTrap = 'M51.36 and M51.37 are headers since FY2025. Excludes1 with M54.5-, M54.3- and M54.4- as listed there';

export const ankylosingSpondylitis: Code = {
  ...confirmed,
  code: 'M45.9',
  display: 'Ankylosing spondylitis of unspecified sites (M45.6 lumbar, M45.7 lumbosacral, M45.8 sacral)',
  trap: spondylitisTrap,
};
export const nonRadiographicAxspa: Code = {
  ...confirmed,
  code: 'M45.AB',
  display: 'Non-radiographic axial spondyloarthritis of multiple sites in spine (M45.A0–M45.A8 by site)',
  trap: spondylitisTrap,
};
export const otherInflammatory: Code = {
  ...confirmed,
  code: 'M46.80',
  display: 'Other specified inflammatory spondylopathies (to M46.89 by site)',
};
export const inflammatoryLumbar: Code = {
  ...confirmed,
  code: 'M46.96',
  display: 'Unspecified inflammatory spondylopathy, lumbar region (M46.97 lumbosacral)',
  grade: 'M',
  trap: 'Only where a clinician judges it inflammatory',
};
export const sacroiliitis: Code = { ...confirmed, code: 'M46.1', display: 'Sacroiliitis, not elsewhere classified' };

export const lumbarSpondylosis: Code = {
  ...confirmed,
  code: 'M47.816',
  display: 'Spondylosis without myelopathy or radiculopathy, lumbar region (M47.817 lumbosacral)',
  trap: spondylosisTrap,
};
export const spondylosisWithRadiculopathy: Code = {
  ...confirmed,
  code: 'M47.26',
  display: 'Other spondylosis with radiculopathy, lumbar region (M47.27 lumbosacral)',
  trap: spondylosisTrap,
};

export const lumbarDisc: Code = {
  ...confirmed,
  code: 'M51.360',
  display:
    'Other intervertebral disc degeneration, lumbar region, with back pain only (.361 leg pain only, .362 both, .369 without mention)',
  trap: discTrap,
};
export const lumbosacralDisc: Code = {
  ...confirmed,
  code: 'M51.370',
  display: 'Other intervertebral disc degeneration, lumbosacral region, with back pain only (.371, .372, .379)',
  trap: discTrap,
};

export const sciatica: Code = {
  system,
  code: 'M54.30',
  display: 'Sciatica, unspecified side (M54.31 right, M54.32 left)',
  use: 'symptom',
  grade: 'V',
  trap: sciaticaTrap,
};
export const lumbagoWithSciatica: Code = {
  system,
  code: 'M54.40',
  display: 'Lumbago with sciatica, unspecified side (M54.41 right, M54.42 left)',
  use: 'symptom',
  grade: 'V',
  trap: sciaticaTrap,
};
export const radiculopathy: Code = {
  ...confirmed,
  code: 'M54.16',
  display: 'Radiculopathy, lumbar region (M54.17 lumbosacral)',
  trap: sciaticaTrap,
};
export const discWithRadiculopathy: Code = {
  ...confirmed,
  code: 'M51.16',
  display: 'Intervertebral disc disorders with radiculopathy, lumbar region (M51.17 lumbosacral)',
  trap: sciaticaTrap,
};

export const stenosisWithClaudication: Code = {
  ...confirmed,
  code: 'M48.062',
  display: 'Spinal stenosis, lumbar region with neurogenic claudication (M48.061 without)',
};
export const lumbosacralStenosis: Code = {
  ...confirmed,
  code: 'M48.07',
  display: 'Spinal stenosis, lumbosacral region',
};
