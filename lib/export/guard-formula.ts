/** A cell that begins so, after any white space, is a formula to a spreadsheet; also in the wide forms of these signs. */
const formula = /^[\s\uFEFF]*[=+\-@|%＝＋－＠｜％]|^[\t\r\n]/;

/** A text as a spreadsheet's cell that is read as text and never computed. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
