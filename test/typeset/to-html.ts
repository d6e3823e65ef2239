import type { SampleEntry, SampleTable, SampleText } from './sample-text.ts';

const p = (text: string) => `<p>${text}</p>`;

function entry({ term, definition, notes, source }: SampleEntry, number: number): string {
  const labelled = notes.map((note, index) => p(`Note ${index + 1} to entry: ${note}`));
  const cited = source === null ? '' : p(`[SOURCE: ${source}]`);
  return `<h3>3.${number}</h3><p><b>${term}</b></p>${p(definition)}${labelled.join('')}${cited}`;
}

function table({ caption, rows }: SampleTable): string {
  const head = ['Subject', 'Committee', 'Clause'].map((name) => `<th>${name}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return (
    `<table><caption>Table 1: ${caption}</caption>` +
    `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
  );
}

/** A document as a web page without any style: what it says, before it is laid out. */
export function toHtml({ title, intro, entries, clauses, table: data, quote }: SampleText): string {
  const [first = '', ...others] = intro;
  const clauseHtml = clauses.map(({ title: name, paragraphs, items }, index) => {
    const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    const text = paragraphs.map(p).join('');
    return `<h2>${index + 4} ${name}</h2>${text}${index === 0 ? table(data) : list}${p(first)}`;
  });
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>` +
    `<h1>${title}</h1><h2>1 Scope</h2>${p(first)}<aside>${p(quote)}</aside>${others.map(p).join('')}` +
    `<h2>3 Terms and definitions</h2>${entries.map((item, index) => entry(item, index + 1)).join('')}` +
    `${clauseHtml.join('')}</body></html>`
  );
}
