import { expect } from '@open-wc/testing';
import * as marks from '../../../packages/formats/src/csv/marks.js';

describe('marks', () => {
  it('are the bytes of their signs', () =>
    expect(
      String.fromCharCode(
        marks.TAB,
        marks.LF,
        marks.CR,
        marks.SPACE,
        marks.QUOTE,
        marks.STAR,
        marks.COMMA,
        marks.MINUS,
        marks.DOT,
        marks.ZERO,
        marks.SEMICOLON,
        marks.PIPE,
      ),
    ).to.equal('\t\n\r "*,-.0;|'));
});
