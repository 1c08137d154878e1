import { expect } from '@open-wc/testing';
import { natureOf } from '../../../packages/formats/src/bytes/magic.js';
import { latin1, utf8 } from '../fixtures.js';

describe('natureOf', () => {
  const texts: [string, string][] = [
    ['a;b\n1;2', 'text'],
    ['', 'empty'],
    ['\uFEFF \n', 'empty'],
    ['<!DOCTYPE html>', 'html'],
    ['  <html lang="nl">', 'html'],
    ['<?xml version="1.0"?><rss>', 'xml'],
    ['{"version":"2.0"}', 'json'],
    ['[{"a":1}]', 'json'],
    ['[naam];b', 'text'],
    ['<10;b', 'text'],
  ];
  for (const [text, nature] of texts)
    it(`takes ${JSON.stringify(text)} for ${nature}`, () => expect(natureOf(utf8(text))).to.equal(nature));
  const heads: [string, string][] = [
    ['PK\x03\x04xxxx[Content_Types].xml', 'zip'],
    ['PK\x03\x04xxxxkaart.csv', 'zip'],
    ['%PDF-1.7', 'pdf'],
    ['\xd0\xcf\x11\xe0', 'old-spreadsheet'],
    ['\x1f\x8b', 'gzip'],
    ['\x89PNG', 'image'],
    ['\xff\xfea\x00', 'utf-16'],
    ['a\x00b', 'binary'],
  ];
  for (const [head, nature] of heads)
    it(`knows ${nature} by its first bytes`, () => expect(natureOf(latin1(head))).to.equal(nature));
});
