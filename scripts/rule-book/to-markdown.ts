import type { RuleSection, RuleTable } from '@/lib/tagging/rule-book/section';

/** The rule book as a file to read, sign and compare: the same sections as the page in the app. */
export function toMarkdown(sections: readonly RuleSection[]): string {
  const head =
    '# The rules\n\nDrawn from the rules themselves by `npm run rules`; a test fails when it is not current.\n';

  return `${[head, ...sections.map(toChapter)].join('\n')}`;
}

function toChapter({ title, text, tables }: RuleSection): string {
  return [`## ${title}\n`, ...text.map((paragraph) => `${paragraph}\n`), ...tables.map(toTable)].join('\n');
}

function toTable({ caption, columns, rows }: RuleTable): string {
  const lines = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);

  return `**${caption}**\n\n${lines.join('\n')}\n`;
}

const cell = (text: string) => text.replaceAll('|', '\\|');
