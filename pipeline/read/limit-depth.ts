import { hasChildren, isTag, isText, Text } from 'domhandler';
import type { AnyNode, ParentNode } from 'domhandler';
import { breaksText, isUnseen } from './html-elements.ts';

/**
 * Makes a tree of HTML safe to walk by recursion: what lies deeper than `depth` elements becomes one text in its place.
 * Pages that people write are some dozen elements deep; 30,000 nested elements are a mistake or an attack.
 */
export function limitDepth(root: ParentNode, depth: number): void {
  let level: ParentNode[] = [root];
  for (let at = 0; at < depth && level.length > 0; at += 1) {
    level = level.flatMap(({ children }) => [...children].filter(hasChildren));
  }
  for (const node of level) flatten(node);
}

function flatten(node: ParentNode): void {
  const text = new Text(textIn(node));
  text.parent = node;
  text.sourceCodeLocation = node.sourceCodeLocation ?? null;
  node.children = [text];
}

/** The text that a reader sees in a node, with a space where an element breaks it; without recursion. */
function textIn(root: ParentNode): string {
  const parts: string[] = [];
  const open: AnyNode[] = [...root.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) parts.push(node.data);
    if (!isTag(node) || isUnseen(node)) continue;
    if (breaksText(node)) parts.push(' ');
    open.push(...[...node.children].reverse());
  }
  return parts.join('');
}
