import { describe, expect, it } from 'vitest';
import { readTags } from '../../../pipeline/read/pdf/read-tags.ts';
import type { StructNode } from '../../../pipeline/read/pdf/read-tags.ts';

const node = (role: string, ...children: StructNode[]): StructNode => ({ role, children });
const content = (id: string): StructNode => ({ type: 'content', id });

describe('the structure tree of a page', () => {
  it('names the innermost block element around a text', () => {
    const tags = readTags(node('Root', node('Sect', node('H2', node('Span', content('a'))))));
    expect(tags.get('a')).toMatchObject({ role: 'H2' });
  });

  it('tells elements of the same role apart', () => {
    const tags = readTags(node('Root', node('P', content('a')), node('P', content('b'))));
    expect(tags.get('a')?.element).not.toBe(tags.get('b')?.element);
  });

  it('numbers rows and cells of a table, across its head and body', () => {
    const row = (role: string, a: string, b: string) =>
      node('TR', node(role, content(a)), node(role, node('P', content(b))));
    const tags = readTags(
      node('Table', node('THead', row('TH', 'a', 'b')), node('TBody', row('TD', 'c', 'd'))),
    );
    expect(['a', 'b', 'c', 'd'].map((id) => tags.get(id)?.table)).toMatchObject([
      { row: 0, cell: 0, is_header: true },
      { row: 0, cell: 1, is_header: true },
      { row: 1, cell: 0, is_header: false },
      { row: 1, cell: 1, is_header: false },
    ]);
  });

  it('keeps the caption of a table outside its cells', () => {
    const tags = readTags(node('Table', node('Caption', content('a'))));
    expect(tags.get('a')).toMatchObject({ role: 'Caption', table: { cell: -1 } });
  });

  it('may be as deep as its maker likes', () => {
    let tree = node('P', content('a'));
    for (let depth = 0; depth < 50_000; depth += 1) tree = node('Div', tree);
    expect(readTags(tree).has('a')).toBe(false);
  });
});
