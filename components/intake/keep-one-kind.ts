import { neutralCodes } from '@/lib/form/question';

/**
 * After a touch: "None of these" and a real pick, an age and a range, an answer and "I'd rather not answer" never
 * stand together; the newest one stays.
 */
export function keepOneKind(touched: Element, question: HTMLFieldSetElement): void {
  if (!(touched instanceof HTMLInputElement || touched instanceof HTMLTextAreaElement)) return;
  const controls = [...question.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter(
    (control) => control !== touched && control.type !== 'hidden',
  );
  for (const control of controls) {
    if (excludes(touched, control)) empty(control);
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement;

const isNeutral = ({ value }: Control) => (neutralCodes as readonly string[]).includes(value);
const isDecline = ({ name }: Control) => name === 'declined';

function excludes(touched: Control, other: Control): boolean {
  if (isDecline(touched)) return isOn(touched);
  if (isDecline(other)) return isOn(touched);
  if (touched.type === 'checkbox') return isOn(touched) && (isNeutral(touched) || isNeutral(other));

  return isOn(touched) && (touched.name === `${other.name}.band` || other.name === `${touched.name}.band`);
}

function isOn(control: Control): boolean {
  const toggles = control.type === 'radio' || control.type === 'checkbox';

  return toggles ? (control as HTMLInputElement).checked : control.value !== '';
}

function empty(control: Control): void {
  if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
    control.checked = false;
  } else {
    control.value = '';
  }
}
