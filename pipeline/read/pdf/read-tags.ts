import type { Tag } from './page.ts';

/** A node of the structure tree of a page, as the engine gives it: an element, or a piece of marked content. */
export interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: readonly StructNode[];
}

/** Content that is tagged as no part of the text, such as a running head; it stands outside of the tree. */
export const ARTIFACT = 'Artifact';
/** Elements that are no block of their own but part of the one around them (ISO 32000-1, 14.8.4). */
const INLINE = new Set(['Span', 'Quote', 'Link', 'Reference', 'Code', 'Lbl', 'LBody', 'NonStruct']);
/** Deeper nodes are left out. */
const MAX_DEPTH = 200;

/**
 * What the structure tree of a page says of each piece of marked content, by its identifier: the innermost block element
 * around it, counted in reading order, and its place in a table. Artifacts have a tag of their own.
 */
export function readTags(root: StructNode): Map<string, Tag> {
  const tags = new Map<string, Tag>([[ARTIFACT, { role: ARTIFACT, element: 0 }]]);
  let elements = 0;
  const walk = (node: StructNode, outer: Tag, depth: number): void => {
    if (node.type === 'content' && node.id !== undefined) tags.set(node.id, outer);
    if (node.role === undefined || depth > MAX_DEPTH) return;
    const { role } = node;
    const isBlock = !INLINE.has(role);
    const tag = isBlock ? { ...outer, role, element: (elements += 1) } : outer;
    const table =
      role === 'Table' ? { ...tag, table: { id: tag.element, row: -1, cell: -1 } } : tag;
    let [row, cell] = [-1, -1];
    for (const child of node.children ?? []) {
      if (child.role === 'TR') row = nextRow(table);
      if (child.role === 'TD' || child.role === 'TH') cell += 1;
      walk(child, placeChild(table, child.role, row, cell), depth + 1);
    }
  };
  /** Rows are counted through the groups of a table, such as its head and body. */
  const rows = new Map<number, number>();
  const nextRow = ({ table }: Tag) => {
    const id = table?.id ?? 0;
    const row = (rows.get(id) ?? -1) + 1;
    rows.set(id, row);
    return row;
  };
  walk(root, { role: 'Document', element: 0 }, 0);
  return tags;
}

function placeChild(tag: Tag, role: string | undefined, row: number, cell: number): Tag {
  const { table } = tag;
  if (table === undefined) return tag;
  if (role === 'TR') return { ...tag, table: { ...table, row } };
  if (role === 'TD' || role === 'TH')
    return { ...tag, table: { ...table, cell, is_header: role === 'TH' } };
  return tag;
}
