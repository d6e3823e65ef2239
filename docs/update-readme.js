// Puts output/preview.md into README.md, between its two marks; `make fix` runs it, a test compares.
import { readFileSync, writeFileSync } from 'node:fs';

const readme = new URL('../README.md', import.meta.url);
const preview = readFileSync(new URL('../output/preview.md', import.meta.url), 'utf8');
const text = readFileSync(readme, 'utf8');
const updated = text.replace(
  /(<!-- preview -->\n)[\s\S]*?(<!-- end of preview -->)/,
  (_, start, end) => `${start}\n${preview}\n${end}`,
);
if (updated !== text) writeFileSync(readme, updated);
