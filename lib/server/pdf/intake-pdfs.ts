import 'server-only';
import { faceSheet, type Taken } from '../../export/pdf/face-sheet';
import { fullSheet } from '../../export/pdf/full';
import { faceSheetLimits } from '../../export/pdf/limits';
import type { Paper } from '../../export/pdf/paper';
import type { Intake } from '../../intake/intake';
import { exportPdf, layOut } from './typst';

/** The face sheet: one page always, as full and as large as it fits. What it leaves out it says, and the full file has. */
export function faceSheetPdf(intake: Intake, taken: Taken, paper: Paper): Buffer {
  const at = (level: number) => {
    const limits = faceSheetLimits[level];

    return limits && layOut({ template: 'face-sheet', paper, data: faceSheet(intake, taken, limits) });
  };
  // Each level is shorter than the one before, so that the first that fits is found by halves.
  let found: ReturnType<typeof layOut> | undefined;
  for (let low = 0, high = faceSheetLimits.length; low < high; ) {
    const middle = (low + high) >> 1;
    const sheet = at(middle);
    if (sheet?.pages === 1) {
      found = sheet;
      high = middle;
    } else low = middle + 1;
  }
  if (!found) throw new Error('The shortest face sheet does not fit on one page.');

  return exportPdf(found);
}

/** All of an intake, with every question as it was asked and answered. */
export function fullPdf(intake: Intake, taken: Taken, paper: Paper): Buffer {
  return exportPdf(layOut({ template: 'full', paper, data: fullSheet(intake, taken) }));
}
