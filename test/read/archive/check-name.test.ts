import { describe, expect, it } from 'vitest';
import { checkName } from '../../../pipeline/read/archive/check-name.ts';

describe('checkName', () => {
  it.each([
    'data/iso-8000-2-2018.yaml',
    'data/iso-10140-3:2010.yaml',
    'relaton/data/a..b.yaml',
    'data/Ü – 標準.yaml',
    './data/a.yaml',
  ])('finds nothing wrong with %j', (name) => {
    expect(checkName(name)).toBeNull();
  });

  it.each([
    ['', 'is empty'],
    ['../a.yaml', 'leads out of the archive'],
    ['data/../../a.yaml', 'leads out of the archive'],
    ['data\\..\\..\\a.yaml', 'leads out of the archive'],
    ['/etc/a.yaml', 'is absolute'],
    ['C:\\a.yaml', 'is absolute'],
    ['\\\\host\\a.yaml', 'is absolute'],
    ['a\nb.yaml', 'holds bytes that are not UTF-8, or control characters'],
    ['a\uFFFDb.yaml', 'holds bytes that are not UTF-8, or control characters'],
    ['a/'.repeat(3000), 'is too long'],
  ])('says of %j that it %s', (name, fault) => {
    expect(checkName(name)).toBe(fault);
  });
});
