import { expect } from '@open-wc/testing';
import { allNamed, elementAt, textAt, XmlFault, xmlTree } from '../../../packages/formats/src/bank/xml-tree.js';

describe('xmlTree', () => {
  it('reads elements, attributes, entities, comments and data', () => {
    const root = xmlTree(
      `<?xml version="1.0"?><!-- x --><a:Doc xmlns:a="u"><a:Amt Ccy='EUR'>1 &amp; &#50;</a:Amt>\n<Empty/><T><![CDATA[<b>]]></T></a:Doc>`,
    );
    expect(root.name).to.equal('Doc');
    expect(textAt(root, 'Amt')).to.equal('1 & 2');
    expect(elementAt(root, 'Amt')?.attributes).to.deep.equal({ Ccy: 'EUR' });
    expect(textAt(root, 'T')).to.equal('<b>');
    expect(textAt(root, 'No', 'Such')).to.equal('');
    expect(elementAt(root, 'T')?.line).to.equal(2);
  });
  it('finds all of a name at any depth', () =>
    expect(allNamed(xmlTree('<r><n>1</n><m><n>2</n></m></r>'), 'n').map(({ text }) => text)).to.deep.equal(['1', '2']));
  it('expands nothing a document defines itself', () =>
    expect(textAt(xmlTree('<!DOCTYPE r [<!ENTITY x "boo">]><r><n>&x;</n></r>'), 'n')).to.equal('&x;'));
  it('refuses what is not well-formed', () => {
    for (const text of ['<a><b></a>', '<a>', '', '</a>', '<a>1 < 2</a>'])
      expect(() => xmlTree(text), text).to.throw(XmlFault);
  });
});
