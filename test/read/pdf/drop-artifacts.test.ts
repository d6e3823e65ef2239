import { expect, test } from 'vitest';
import { dropArtifacts } from '../../../pipeline/read/pdf/drop-artifacts.ts';
import { item, page } from './sample-page.ts';

const tag = { role: 'Artifact', element: 0 };
const head = item('On widgets | 7', 50, 30, { tag });
const text = item('A widget.', 50, 400, { tag });

test('what is tagged as an artifact is set aside in the margins of the page, and only there', () => {
  const { items } = dropArtifacts({ ...page([head, text]), is_tagged: true });
  expect(items).toEqual([text]);
});

test('a page whose tags are not believed stays as it is', () => {
  expect(dropArtifacts(page([head, text])).items).toHaveLength(2);
});
