import { expect, test } from 'vitest';
import { formatDesignation } from '../../pipeline/designation/format-designation.ts';
import { nameRelations } from '../../pipeline/designation/name-relations.ts';
import { read } from './vocabulary.ts';

test.each([
  ['ISO 9001', []],
  ['ISO 9001:2015', ['editionOf ISO 9001']],
  ['ISO 10303-21', ['partOf ISO 10303']],
  ['IEC 60335-2-11', ['partOf IEC 60335-2']],
  ['ISO 10303-21:2016', ['editionOf ISO 10303-21']],
  ['ISO 10303-21:2016/Cor 1:2017', ['updates ISO 10303-21:2016']],
  ['ISO/IEC 13818-1:2015/Amd 3:2016/Cor 1:2017', ['updates ISO/IEC 13818-1:2015/Amd 3:2016']],
  [
    'IEC 61131-3:2003+AMD1:2010+AMD2:2012 CSV',
    [
      'includes IEC 61131-3:2003',
      'includes IEC 61131-3:2003/AMD1:2010',
      'includes IEC 61131-3:2003/AMD2:2012',
    ],
  ],
  ['IEC 61937-3:2017 RLV', ['derivedFrom IEC 61937-3:2017']],
  ['ISO/DIS 23247-5.2', ['draftOf ISO 23247-5']],
  ['ISO/DTS 20961', ['draftOf ISO/TS 20961']],
  ['IEC 60335-2-25/FRAG8', ['partOf IEC 60335-2-25']],
  ['EN ISO 9001:2015', ['editionOf EN ISO 9001', 'adoptedFrom ISO 9001:2015']],
  ['BS EN ISO 13485:2012', ['editionOf BS EN ISO 13485', 'adoptedFrom EN ISO 13485:2012']],
  ['DIN EN IEC 62443-4-1', ['partOf DIN EN IEC 62443-4', 'adoptedFrom EN IEC 62443-4-1']],
  ['NIST SP 800-53 Rev. 5', ['editionOf NIST SP 800-53']],
  ['W3C REC-owl2-overview-20121211', ['editionOf W3C owl2-overview']],
])('%s', (text, expected) => {
  const relations = nameRelations(read(text));
  expect(
    relations.map(({ relation, target }) => `${relation} ${formatDesignation(target)}`),
  ).toEqual(expected);
});
