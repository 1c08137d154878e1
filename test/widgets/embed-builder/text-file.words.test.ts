import { expect } from '@open-wc/testing';
import { snippetOf } from '@draagkracht/base/snippet.js';
import { textFile } from '../../../packages/widgets/src/embed-builder/text-file.words.js';

describe('everything in one text', () => {
  const placement = { tag: 'dk-outcome-chart', attributes: {}, content: '', language: 'nl' as const, title: 'Wmo' };
  const release = { version: '1.0.0', files: {}, elements: {}, folder: '/dk/' };

  it('holds every piece of code, every step and every point to look at', () => {
    for (const route of ['module', 'classic', 'frame', 'oembed', 'static'] as const) {
      const snippet = snippetOf(placement, route, 'wordpress', release);
      const text = textFile(snippet, 'Titel', 'nl');
      for (const { code } of snippet.parts) expect(text).to.include(code);
      for (const { nl } of [...snippet.steps, ...snippet.losses]) expect(text).to.include(nl);
      for (const { nl } of snippet.checklist) expect(text).to.include(`[ ] ${nl}`);
      expect(text).to.include(snippet.policy).and.include(snippet.declaration.nl);
    }
  });

  it('is English when asked', () =>
    expect(textFile(snippetOf(placement, 'module', 'html', release), 'Title', 'en')).to.include(
      'For your accessibility statement',
    ));
});
