import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctSlug } from '../../pipeline/normalise/distinct-slug.ts';
import { slug } from '../../pipeline/slug.ts';

test.each(['Data-driven design', 'Réseau & cloud', '5G', 'Internet of Things'])(
  '%j is its slug',
  (name) => {
    expect(distinctSlug(name)).toBe(slug(name));
  },
);

test.each([
  ['5G 通信', '5G 技術'],
  ['人工知能', '機械学習'],
  ['Größe', 'Groe'],
  ['++', '&'],
])('%j and %j differ', (one, other) => {
  expect(distinctSlug(one)).not.toBe(distinctSlug(other));
});

test('a name with a letter is never without an id, and keeps it whatever its case and white space', () => {
  const name = fc.stringMatching(/^[\p{Lo}\p{Ll}]{1,8}( [\p{Lo}\p{Ll}]{1,8})?$/u);
  fc.assert(
    fc.property(name, (text) => {
      expect(distinctSlug(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(distinctSlug(text.replace(' ', '  '))).toBe(distinctSlug(text));
    }),
  );
});
