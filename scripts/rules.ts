import { writeFileSync } from 'node:fs';
import { countSubgroups } from './rule-book/subgroups';
import { toMarkdown } from './rule-book/to-markdown';

// The counts are part of the rule book, so they are written before it is read.
writeFileSync('lib/tagging/rule-book/subgroups.json', `${JSON.stringify(countSubgroups(), null, 2)}\n`);
const { ruleBook } = await import('@/lib/intake/rule-book');
writeFileSync('docs/rules.md', toMarkdown(ruleBook()));
