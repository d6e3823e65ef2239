import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCommittees } from '../../pipeline/committee/compile-committees.ts';
import { isCommittee, parseCommittee } from '../../pipeline/committee/parse-committee.ts';
import { committeeRows, nameOf, rules, vocabulary } from './vocabulary.ts';

type Case = readonly [text: string, name: string];

describe('a committee is read in any spelling of its identifier', () => {
  test.each<Case>([
    ['ISO/TC 184/SC 4', 'ISO/TC 184/SC 4'],
    ['ISO TC 184 SC 4', 'ISO/TC 184/SC 4'],
    ['ISO/TC184SC4', 'ISO/TC 184/SC 4'],
    ['ISO-TC184-SC4', 'ISO/TC 184/SC 4'],
    ['ISO_TC_184', 'ISO/TC 184'],
    ['ISO TC184.SC4', 'ISO/TC 184/SC 4'],
    ['ISO / TC 184 / SC 4', 'ISO/TC 184/SC 4'],
    ['ISO／TC 184', 'ISO/TC 184'],
    ['ISO/TC\u00A0184/SC\u00A04', 'ISO/TC 184/SC 4'],
    ['ISO/TC 037/SC 04', 'ISO/TC 37/SC 4'],
    ['ISO/TC 184, SC 4', 'ISO/TC 184/SC 4'],
    ['ISO/TC 184/SC4/WG15', 'ISO/TC 184/SC 4/WG 15'],
    ['ISO/PC335', 'ISO/PC 335'],
    ['IEC TC 57 WG 10/PT 1', 'IEC/TC 57/WG 10/PT 1'],
    ['ISO/TC 184/CAG', 'ISO/TC 184/CAG'],
    ['ISO/TC 184/AHG 1', 'ISO/TC 184/AHG 1'],
    ['IEC/TC 100/TA 20', 'IEC/TC 100/TA 20'],
    ['CLC/TC 65X', 'CENELEC/TC 65X'],
    ['CEN-CENELEC JTC 21', 'CEN/CENELEC JTC 21'],
    ['ITU-T Study Group 20', 'ITU-T/SG 20'],
    ['(TC 184/SC 4)', 'ISO/TC 184/SC 4'],
    ['ISO TC/184/SC 4', 'ISO/TC 184/SC 4'],
    ['Ecma TC39', 'Ecma/TC 39'],
    ['“ISO/TC 184”', 'ISO/TC 184'],
  ])('%j is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

describe('what the shared committees of ISO and IEC are called follows one form', () => {
  test.each<Case>([
    ['ISO/IEC JTC 1/\nSC 38', 'ISO/IEC JTC 1/SC 38'],
    ['JTC1/SC 24', 'ISO/IEC JTC 1/SC 24'],
    ['jtc1/sc22/wg14', 'ISO/IEC JTC 1/SC 22/WG 14'],
    ['ISO JTC 1/SC 7', 'ISO/IEC JTC 1/SC 7'],
    ['ISO-IEC JTC1/SC29/WG11', 'ISO/IEC JTC 1/SC 29/WG 11'],
    ['ISO/IEC SC 42', 'ISO/IEC JTC 1/SC 42'],
    ['ISO/IEC Joint Technical Committee 1, Subcommittee 42', 'ISO/IEC JTC 1/SC 42'],
    ['ISO/IEC/JTC 4', 'ISO/IEC JTC 4'],
    ['JTC 3', 'IEC/ISO JTC 3'],
    ['ISO/IEC JTC 3', 'IEC/ISO JTC 3'],
    ['IEC/ISO JTC 9', 'IEC/ISO JTC 9'],
    ['ISO JTC 9', 'ISO/IEC JTC 9'],
    ['JSyC BDC', 'IEC/ISO JSyC BDC'],
  ])('%j is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

describe('an IEC committee is read without publisher, committee or number', () => {
  test.each<Case>([
    ['TC 65/SC 65E', 'IEC/TC 65/SC 65E'],
    ['SC 65 E', 'IEC/TC 65/SC 65E'],
    ['IEC/TC 65/SC 65 E', 'IEC/TC 65/SC 65E'],
    ['IEC Subcommittee 65C', 'IEC/TC 65/SC 65C'],
    ['IEC/SC 65E/WG 2', 'IEC/TC 65/SC 65E/WG 2'],
    ['IEC/TC 62/SC 62A/WG 62A', 'IEC/TC 62/SC 62A/WG 62A'],
    ['IEC Technical Committee No. 65', 'IEC/TC 65'],
    ['SyC COMM', 'IEC/SyC COMM'],
    ['IEC SyC SM WG 2', 'IEC/SyC SM/WG 2'],
    ['IEC/SyC-SM', 'IEC/SyC SM'],
    ['SyC Smart Energy', 'IEC/SyC Smart Energy'],
    ['IEC SyC Smart Manufacturing', 'IEC/SyC SM'],
    ['SEG 12', 'IEC/SEG 12'],
    ['IEC SyC Smart Manufacturing/WG 2', 'IEC/SyC SM/WG 2'],
  ])('%j is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test('a name of several words is read to its end', () => {
    const [row] = committeeRows.committees.filter(({ name }) => name === 'IEC/SyC Smart Energy');
    if (row === undefined) throw new Error('IEC/SyC Smart Energy is not registered');
    const longer = { ...row, name: 'IEC/SyC Smart Energy Markets' };
    const grown = compileCommittees({
      ...committeeRows,
      committees: [...committeeRows.committees, longer],
    });
    expect(parseCommittee('SyC Smart Energy Markets', grown)).toHaveProperty('name', longer.name);
  });

  test('a label that ISO and IEC share is of the publisher whose data it is from', () => {
    expect(nameOf('TC 10', 'IEC')).toBe('IEC/TC 10');
    expect(nameOf('TC 10', 'ISO')).toBe('ISO/TC 10');
    expect(nameOf('ISO/TC 184/SC 5', 'IEC')).toBe('ISO/TC 184/SC 5');
    expect(nameOf('JTC 9', 'IEC')).toBe('ISO/IEC JTC 9');
    expect(nameOf('JTC 9', 'CEN')).toBeNull();
  });

  test('without that, the reason names the publishers it may be of', () => {
    expect(parseCommittee('TC 10', vocabulary)).toEqual({
      reason: 'It may be of IEC or ISO. Add the publisher.',
    });
  });

  test('a label that one publisher has is clear', () => {
    expect(nameOf('TC65')).toBe('IEC/TC 65');
    expect(nameOf('TC 299')).toBe('ISO/TC 299');
    expect(parseCommittee('TC 65', rules)).toHaveProperty('reason');
  });

  test('a number above those of IEC is of ISO also where the register does not hold it', () => {
    expect(nameOf('TC 999')).toBe('ISO/TC 999');
  });
});

describe('a joint group has two parents, whichever way they are written', () => {
  const JWG21 = 'IEC/TC 65 – ISO/TC 184 JWG 21';
  const JWG5 = 'ISO/TC 184/SC 5 – IEC/TC 65/SC 65E JWG 5';
  test.each<Case>([
    [JWG21, JWG21],
    ['IEC/TC 65 – ISO/TC\n184 JWG 21', JWG21],
    ['IEC/TC 65-ISO/TC 184/JWG 21', JWG21],
    ['ISO/TC 184 - IEC/TC 65 JWG 21', JWG21],
    ['IEC/TC 65 – ISO/TC 184 Joint Working Group 21', JWG21],
    ['IEC/TC 65 JWG 21', JWG21],
    ['ISO/TC 184/JWG 21', JWG21],
    ['JWG 21 of IEC/TC 65 and ISO/TC 184', JWG21],
    ['IEC/TC 65/JWG 21 (with ISO/TC 184)', JWG21],
    ['ISO/TC 184/SC 5 -IEC/SC\n65 E JWG 5', JWG5],
    ['TC184/SC5 - SC65E JWG5', JWG5],
    ['IEC/SC 65E/JWG 5', JWG5],
    ['ISO/TC 210-IEC/SC 62A JWG 1', 'ISO/TC 210 – IEC/TC 62/SC 62A JWG 1'],
    ['ISO/TC 184/SC 4/JWG 99', 'ISO/TC 184/SC 4/JWG 99'],
    [`${JWG21}/TF 3`, `${JWG21}/TF 3`],
    ['IEC/TC 65/JWG 21/TF 3', `${JWG21}/TF 3`],
    ['TF 3 of ISO/TC 184 – IEC/TC 65 JWG 21', `${JWG21}/TF 3`],
  ])('%j is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test('its publishers are those of its parents, the lead first', () => {
    expect(parseCommittee(JWG21, vocabulary)).toEqual({
      publishers: ['IEC', 'ISO'],
      name: JWG21,
      kind: 'JWG',
      parents: ['IEC/TC 65', 'ISO/TC 184'],
      is_joint: true,
    });
  });

  test('named under one parent it stays a plain group where two groups of that number are known', () => {
    const twice = compileCommittees({
      ...committeeRows,
      committees: committeeRows.committees.flatMap((row) =>
        row.name === JWG21 ? [row, { ...row, name: 'IEC/TC 65 – ISO/TC 299 JWG 21' }] : [row],
      ),
    });
    expect(parseCommittee('IEC/TC 65/JWG 21', twice)).toHaveProperty('name', 'IEC/TC 65/JWG 21');
    expect(parseCommittee('ISO/TC 184/JWG 21', twice)).toHaveProperty('name', JWG21);
  });

  test('without a register it keeps the order in which it is written', () => {
    expect(parseCommittee('ISO/TC 184 - IEC/TC 65 JWG 21', rules)).toHaveProperty(
      'name',
      'ISO/TC 184 – IEC/TC 65 JWG 21',
    );
  });
});

describe('prose and titles', () => {
  test.each<Case>([
    ['Subcommittee SC 4 of Technical Committee ISO/TC 184', 'ISO/TC 184/SC 4'],
    ['WG 15 of SC 4 of the ISO/TC 184', 'ISO/TC 184/SC 4/WG 15'],
    ['Technical Committee 184 of ISO', 'ISO/TC 184'],
    [
      'Technical Committee ISO/TC 92, Fire safety, Subcommittee SC 1, Fire initiation and growth',
      'ISO/TC 92/SC 1',
    ],
    [
      'Technical Committee ISO/TC 31, Tyres, rims and valves, Subcommittee SC 7, Industrial tyres and rims',
      'ISO/TC 31/SC 7',
    ],
    ['ISO technical committee ISO/TC 68, Financial services, subcommittee SC 8', 'ISO/TC 68/SC 8'],
    [
      'subcommittee 65E: Devices and integration in enterprise systems, of IEC technical committee 65: Industrial-process measurement',
      'IEC/TC 65/SC 65E',
    ],
    ['This document was prepared by Technical Committee ISO/TC 299, Robotics', 'ISO/TC 299'],
    ['ISO/TC 184/SC 4 “Industrial data”', 'ISO/TC 184/SC 4'],
    ['ISO/TC 184 Automation systems and integration', 'ISO/TC 184'],
    ['Cloud computing and distributed platforms', 'ISO/IEC JTC 1/SC 38'],
    ['CLOUD COMPUTING & DISTRIBUTED PLATFORMS', 'ISO/IEC JTC 1/SC 38'],
    ['ISO/TC 184 Industrial automation systems and integration', 'ISO/TC 184'],
    ['the ISO/TC 184/SC 4 subcommittee', 'ISO/TC 184/SC 4'],
    ['Joint ISO/TC 184 – IEC/TC 65 JWG 21', 'IEC/TC 65 – ISO/TC 184 JWG 21'],
    ['Nomenclature and wormgearing', 'ISO/TC 60/SC 1'],
  ])('%j is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test('a title that several committees have names none, and the reason lists them', () => {
    expect(parseCommittee('Materials', vocabulary)).toEqual({
      reason: 'It is the title of ISO/TC 150/SC 1, ISO/TC 20/SC 18.',
    });
  });

  test('a title names the committee that works before one that no longer does', () => {
    expect(nameOf('Sustainability in event management')).toBe('ISO/TC 354/SC 1');
  });
});

describe('bodies', () => {
  test.each<Case>([
    ['ISO SMCC', 'SMCC'],
    ['Smart Manufacturing Coor-\ndinating Committee', 'SMCC'],
    ['3GPP', '3GPP'],
    ['3GPP SA2', '3GPP/TSG SA/WG 2'],
    ['3GPP TSG RAN WG1', '3GPP/TSG RAN/WG 1'],
    ['ETSI TC SmartM2M', 'ETSI/TC SmartM2M'],
    ['OASIS MQTT Technical Committee', 'OASIS/MQTT TC'],
    ['ISO/CASCO', 'ISO/CASCO'],
    ['TMB', 'ISO/TMB'],
    ['IULTCS', 'IULTCS'],
    ['ISO/CASCO/WG 57', 'ISO/CASCO/WG 57'],
    ['IECEE CMC WG31', 'IECEE/CMC/WG 31'],
    ['CISPR/CIS/A', 'CISPR/CIS/A'],
    ['CISPR SC A', 'CISPR/CIS/A'],
    ['IEC CISPR/A/WG 1', 'CISPR/CIS/A/WG 1'],
    ['SMB', 'IEC/SMB'],
  ])('%j is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test('a subcommittee of CISPR has CISPR above it, a board has nothing', () => {
    expect(parseCommittee('CISPR/A', vocabulary)).toMatchObject({ kind: 'SC', parents: ['CISPR'] });
    expect(parseCommittee('ISO/TMB', vocabulary)).toMatchObject({ kind: 'body', parents: [] });
  });
});

describe('what names no committee, or more than one, is not a committee', () => {
  test.each([
    'ISO',
    'ISO/IEC',
    'ISO 8601',
    'ISO/IEC TR 63306-1:2020',
    'IEC 61508-3',
    'ISO/IEC Directives, Part 2',
    'ISO member bodies',
    'ISO Online browsing platform',
    'IEC Electropedia',
    'TC',
    'Technical Committee',
    'ISO technical committee',
    'ISO/TC 99999',
    'ISO/TC 184-2',
    'ISO/TC 184/SC 4/WG 1-5',
    'ISO/TC 184/SC 4/WG 1 to WG 5',
    'ISO/TC 12.3',
    'ISO/TC 5GHz',
    'ISO/SC 4',
    'SC 4 of ISO',
    'SC 4 of WG 3 of ISO/TC 184',
    'WG 3',
    'JTC 21',
    'IEEE P2806',
    'IEC CASCO',
    '',
  ])('%j', (text) => {
    expect(nameOf(text)).toBeNull();
  });

  test.each([
    ['ISO/TC 184, which was replaced by ISO/TC 299', 'It names ISO/TC 184 and ISO/TC 299.'],
    ['ISO/TC 184/SC 4 N1234', 'After ISO/TC 184/SC 4 stands "N1234", which is not its title.'],
    [
      'ISO/TC 184 Document 1234',
      'After ISO/TC 184 stands "Document 1234", which is not its title.',
    ],
    ['SC 42', 'It does not say to which committee SC 42 belongs.'],
    ['ISO 8601', 'It holds no identifier and no known title of a committee.'],
  ])('%j: the reason is %j', (text, reason) => {
    expect(parseCommittee(text, vocabulary)).toEqual({ reason });
  });
});

describe('laws', () => {
  const name = fc.constantFrom(...vocabulary.register.names.keys());

  test('a registered name is its own canonical name', () => {
    fc.assert(fc.property(name, (text) => nameOf(text) === text));
  });

  test('case, slashes and spaces do not change what a name means', () => {
    const plain = name.filter((text) => /^(ISO|IEC|ISO\/IEC)[/ ](TC|JTC|PC) \d/.test(text));
    fc.assert(
      fc.property(
        plain,
        fc.boolean(),
        fc.constantFrom('/', ' ', ' / ', '/\n'),
        (text, lower, mark) => {
          const written = text.replaceAll('/', mark);
          return nameOf(lower ? written.toLowerCase() : written) === text;
        },
      ),
    );
  });

  test('any text is read without an error, and a canonical name stays as it is', () => {
    const word = fc.constantFrom(
      ...[
        'ISO',
        'IEC',
        'TC',
        'SC',
        'JWG',
        'JTC',
        '1',
        '65',
        'E',
        '/',
        ' – ',
        ' ',
        ', ',
        ' of ',
        'and',
        '(',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const committee = parseCommittee(words.join(''), vocabulary);
        return !isCommittee(committee) || nameOf(committee.name) === committee.name;
      }),
      { numRuns: 2000 },
    );
  });
});
