import type { Code } from '../evaluation';

const system = 'ICD-10-CM FY2027';
const noM545 = 'Excludes1: M54.5- is not coded with M54.4-, M51.2-, M51.360, M51.370 or S39.012';
const contracture = 'Excludes1 in both directions: M62.4- is not coded with M24.5- (joint contracture)';
const spasm = 'Excludes1: M62 is not coded with R25.2 (cramp) or M79.1- (myalgia)';

export const lowBackPain: Code = {
  system,
  code: 'M54.50',
  display: 'Low back pain, unspecified',
  use: 'symptom',
  grade: 'V',
  trap: noM545,
};

export const otherLowBackPain: Code = {
  system,
  code: 'M54.59',
  display: 'Other low back pain',
  use: 'symptom',
  grade: 'V',
  trap: `${noM545}. M54.51 (vertebrogenic) needs an endplate change on MRI and is never suggested`,
};

export const thoracicPain: Code = {
  system,
  code: 'M54.6',
  display: 'Pain in thoracic spine',
  use: 'symptom',
  grade: 'V',
};

export const dorsalgia: Code = { system, code: 'M54.9', display: 'Dorsalgia, unspecified', use: 'symptom', grade: 'V' };

export const stiffLumbar: Code = {
  system,
  code: 'M53.86',
  display: 'Other specified dorsopathies, lumbar region',
  use: 'symptom',
  grade: 'V',
  trap: 'Stiffness of the spine has no code of its own',
};

export const hipPain: Code = {
  system,
  code: 'M25.559',
  display: 'Pain in unspecified hip',
  use: 'symptom',
  grade: 'M',
};

export const abnormalPosture: Code = { system, code: 'R29.3', display: 'Abnormal posture', use: 'symptom', grade: 'M' };

export const posturalKyphosis: Code = {
  system,
  code: 'M40.00',
  display: 'Postural kyphosis, site unspecified',
  use: 'confirmed',
  grade: 'M',
};

export const lackOfExercise: Code = {
  system,
  code: 'Z72.3',
  display: 'Lack of physical exercise',
  use: 'confirmed',
  grade: 'M',
};

export const thighContracture: Code = {
  system,
  code: 'M62.459',
  display: 'Contracture of muscle, unspecified thigh (M62.451 right, M62.452 left)',
  use: 'confirmed',
  grade: 'V',
  trap: contracture,
};

export const otherMuscleDisorder: Code = {
  system,
  code: 'M62.89',
  display: 'Other specified disorders of muscle',
  use: 'confirmed',
  grade: 'M',
  trap: spasm,
};

export const hipJointContracture: Code = {
  system,
  code: 'M24.559',
  display: 'Contracture, unspecified hip (M24.551 right, M24.552 left)',
  use: 'confirmed',
  grade: 'M',
  trap: `Only for a true contracture of the hip joint. ${contracture}`,
};
