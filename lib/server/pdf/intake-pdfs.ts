import 'server-only';
import { faceSheet, type Taken } from '../../export/pdf/face-sheet';
import { fullSheet } from '../../export/pdf/full';
import { faceSheetLimits } from '../../export/pdf/limits';
import type { Paper } from '../../export/pdf/paper';
import type { patientCopy } from '../../export/pdf/patient-copy';
import type { Intake } from '../../intake/intake';
import { exportPdf, layOut } from './typst';

/** The face sheet: one page always, as full and as large as it fits. What it leaves out it says, and the full file has. */
export function faceSheetPdf(intake: Intake, taken: Taken, paper: Paper): Buffer {
  for (const limits of faceSheetLimits) {
    const sheet = layOut({ template: 'face-sheet', paper, data: faceSheet(intake, taken, limits) });
    if (sheet.pages === 1) return exportPdf(sheet);
  }

  throw new Error('The shortest face sheet does not fit on one page.');
}

/** All of an intake, with every question as it was asked and answered. */
export function fullPdf(intake: Intake, taken: Taken, paper: Paper): Buffer {
  return exportPdf(layOut({ template: 'full', paper, data: fullSheet(intake, taken) }));
}

/** A patient's own copy of their answers. */
export function patientCopyPdf(copy: ReturnType<typeof patientCopy>, paper: Paper): Buffer {
  return exportPdf(layOut({ template: 'patient-copy', paper, data: copy }));
}
