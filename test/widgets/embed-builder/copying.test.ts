import { expect } from '@open-wc/testing';
import { copied } from '../../../packages/widgets/src/embed-builder/copying.js';

const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;

describe('copying', () => {
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.textContent = 'code';
  before(() => document.body.append(pre));
  after(() => {
    pre.remove();
    Object.defineProperty(navigator, 'clipboard', { ...clipboard, configurable: true });
  });

  it('puts a text on the clipboard', async () => {
    let text = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (given: string) => Promise.resolve(void (text = given)) },
    });
    expect([await copied('code', pre), text]).to.deep.equal(['copied', 'code']);
  });

  it('selects it where the page may not, or cannot', async () => {
    for (const value of [undefined, { writeText: () => Promise.reject(new Error('no')) }]) {
      document.getSelection()!.removeAllRanges();
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
      expect(await copied('code', pre)).to.equal('selected');
      expect(String(document.getSelection())).to.equal('code');
      expect(document.activeElement).to.equal(pre);
    }
  });
});
