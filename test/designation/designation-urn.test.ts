import { describe, expect, it, test } from 'vitest';
import { designationUrn } from '../../pipeline/designation/designation-urn.ts';
import { formatDesignation } from '../../pipeline/designation/format-designation.ts';
import { parseUrn } from '../../pipeline/designation/parse-urn.ts';
import { read } from './vocabulary.ts';

describe('URNs', () => {
  test.each([
    ['ISO 9001:2015', 5, 'urn:iso:std:iso:9001:ed-5'],
    ['ISO/IEC TR 63306-1:2020', null, 'urn:iso:std:iso-iec:tr:63306:-1'],
    ['ISO 10993-4:2002/Amd 1:2006', 2, 'urn:iso:std:iso:10993:-4:ed-2:amd:1'],
    ['ISO/IEC CD 29110-5-1-1', null, 'urn:iso:std:iso-iec:29110:-5-1-1:draft'],
    ['IEC 61131-3:2013', 3, 'urn:iec:std:iec:61131-3:2013:::'],
    ['IEC TR 80002-1:2009', null, 'urn:iec:std:iec:80002-1:2009:tr::'],
    ['IEC 60050-102:2007/AMD1:2017', null, 'urn:iec:std:iec:60050-102:2007:::::amd:1:2017'],
    ['IEC 60038:2009+AMD1:2021 CSV', null, 'urn:iec:std:iec:60038:2009::csv::plus:amd:1:2021'],
    ['RFC 2119', null, 'urn:ietf:rfc:2119'],
    ['EN ISO 9001:2015', null, null],
    ['IEEE Std 1451.0-2007', null, null],
  ])('%s, edition %s → %s', (text, edition, urn) => {
    expect(designationUrn(read(text), edition)).toBe(urn);
  });

  it.each([
    'IEC 61131-3:2013',
    'IEC TR 80002-1:2009',
    'CISPR 16-1-4:2003/COR1:2005',
    'IEC 60038:2009+AMD1:2021 CSV',
    'IEC/IEEE 62582-2:2011/AMD1:2016',
    'IEC 60079-11:2023/ISH5:2025',
    'RFC 2119',
  ])('gives %s back, for IEC’s and IETF’s URNs hold all of the name', (text) => {
    expect(parseUrn(designationUrn(read(text), null) ?? '')).toEqual(read(text));
  });

  test.each([
    ['ISO 10993-4:2002/Amd 1:2006', 'ISO 10993-4/Amd 1'],
    ['ISO/IEC TR 63306-1:2020', 'ISO/IEC TR 63306-1'],
    ['ISO Guide 35:2017', 'ISO Guide 35'],
    ['ISO 105-B02:1994', 'ISO 105-B02'],
  ])('gives %s back without what ISO’s URN does not hold', (text, expected) => {
    const back = parseUrn(designationUrn(read(text), 2) ?? '');
    expect(back && formatDesignation(back)).toBe(expected);
    expect(back?.edition).toBe('2');
  });

  it.each(['urn:isbn:123', 'urn:iso:std:iso', 'urn:iec:std:iec:60050', 'http://iso.org', ''])(
    'refuses %j',
    (urn) => {
      expect(parseUrn(urn)).toBeNull();
    },
  );
});
