import { expect, test } from 'vitest';
import { listOrganizations } from '../../pipeline/normalise/list-organizations.ts';
import type { RegisterOrganization } from '../../schemas/types.ts';
import { candidate, committee } from './sample-rows.ts';

const register = ['ISO', 'IEC', 'DIN', 'XYZ'].map((acronym): RegisterOrganization => ({
  organization_id: acronym.toLowerCase(),
  name: `The ${acronym}`,
  acronym,
  kind: 'publisher',
  country: null,
  url: null,
  source: 'test',
}));

test('an organisation is listed where it publishes, runs a committee or holds its secretariat', () => {
  const listed = listOrganizations(
    [candidate({ publishers: ['ISO'] })],
    [committee({ publishers: ['IEC'], secretariat: 'DIN' })],
    register,
    [],
  );
  expect(listed.map(({ organization_id: id }) => id)).toEqual(['iso', 'iec', 'din']);
  expect(listed[0]).not.toHaveProperty('source');
});
