import 'server-only';
import { z } from 'zod';
import { isSame, keyedHash } from '../secrets';

/** Where a walk stands: behind this resource of this intake, or of this patient. */
export type Position = Readonly<{ unit: string; resource: string }>;

const positionSchema = z.object({ unit: z.uuid(), resource: z.string().max(100) });

/** A place in one search of one clinic, for nobody to read into or make up. */
export function toCursor(clinicId: string, asked: string, position: Position): string {
  const text = Buffer.from(JSON.stringify(position)).toString('base64url');

  return `${text}.${mark(clinicId, asked, text)}`;
}

/** The place that a cursor of ours stands for, in this search of this clinic and in no other; else null. */
export function fromCursor(clinicId: string, asked: string, cursor: string): Position | null {
  const [text = '', given = '', ...more] = cursor.split('.');
  if (more.length > 0 || !isSame(given, mark(clinicId, asked, text))) return null;

  return positionSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
}

function mark(clinicId: string, asked: string, text: string): string {
  return Buffer.from(keyedHash('fhir-cursor', `${clinicId}\n${asked}\n${text}`)).toString('base64url');
}
