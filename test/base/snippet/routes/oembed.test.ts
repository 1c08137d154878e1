import { expect } from '@open-wc/testing';
import { oembedAnswer, oembedFiles, oembedParts } from '../../../../packages/base/src/snippet/routes/oembed.js';
import { aPlacement, aRelease, attributesIn, elementsIn } from '../../../helpers/placements.js';

const release = aRelease('https://a.nl/dk/0.1.0/');

describe('the oEmbed route', () => {
  it('is one address where nothing was set: those files are in the bundle', () => {
    const parts = oembedParts(aPlacement({ attributes: {} }), release);
    expect(parts[0]!.code).to.equal('https://a.nl/dk/0.1.0/oembed/outcome-chart.html');
    expect(parts.filter(({ optional }) => !optional)).to.have.length(1);
  });

  it('makes two files of its own for settings, that find one another', () => {
    const [address, answer, page] = oembedParts(aPlacement({ title: 'Bij"stand </script>' }), release);
    expect(address!.code).to.equal('https://a.nl/dk/0.1.0/oembed/outcome-chart-bij-stand-script.html');
    const { html, ...said } = JSON.parse(answer!.code) as Record<string, unknown>;
    expect(said).to.include({ version: '1.0', type: 'rich', title: 'Bij"stand </script>' });
    const [frame, ...more] = elementsIn(String(html));
    expect(more).to.deep.equal([]);
    expect(attributesIn(frame!)).to.include({ title: 'Bij"stand </script>' });
    const link = elementsIn(page!.code).find(({ localName }) => localName === 'link');
    expect(attributesIn(link!)).to.deep.equal({
      rel: 'alternate',
      type: 'application/json+oembed',
      href: 'https://a.nl/dk/0.1.0/oembed/outcome-chart-bij-stand-script.json',
      title: 'Bij"stand </script>',
    });
    expect(page!.code).to.contain('<title>Bij&quot;stand &lt;/script&gt;</title>');
  });

  it('has the line by which WordPress trusts it, whatever the address', () => {
    const lines = oembedParts(aPlacement({ attributes: {} }), aRelease("https://a.nl/o'k/"));
    expect(lines.at(-1)!.code).to.equal(
      "wp_oembed_add_provider( 'https://a.nl/o\\'k/oembed/outcome-chart.html', 'https://a.nl/o\\'k/oembed/outcome-chart.json' );",
    );
  });
});

describe('the oEmbed files of a bundle', () => {
  // https://oembed.com/ §2.3: `type` and `version` always; `html`, `width` and `height` for `rich`. WordPress reads at most 150 KB.
  it('hold all that the standard asks for, and no more than WordPress reads', () => {
    const answer = oembedAnswer(aPlacement({ title: 'Bijstand' }), release);
    expect(Object.keys(answer).sort()).to.deep.equal(
      ['height', 'html', 'provider_name', 'title', 'type', 'version', 'width'].sort(),
    );
    expect([answer.version, answer.type, typeof answer.width, typeof answer.height]).to.deep.equal([
      '1.0',
      'rich',
      'number',
      'number',
    ]);
    for (const { text } of oembedFiles('https://a.nl/dk/')) expect(text.length).to.be.lessThan(150_000);
  });

  it('are two for every element, that find one another by whole addresses', () => {
    const files = new Map(oembedFiles('https://a.nl/dk/').map(({ path, text }) => [path, text]));
    const link = elementsIn(files.get('oembed/outcome-map.html')!).find(({ localName }) => localName === 'link')!;
    expect(attributesIn(link)['href']).to.equal('https://a.nl/dk/oembed/outcome-map.json');
    const { html } = JSON.parse(files.get('oembed/outcome-map.json')!) as { html: string };
    const { src, title } = attributesIn(elementsIn(html)[0]!);
    expect(src).to.equal('https://a.nl/dk/embed.html#widget=outcome-map&lang=nl');
    expect(title).to.equal('Kaart van gebieden');
  });

  it('are pages that work wherever they lie when nobody said where', () => {
    const page = oembedFiles('/draagkracht/').find(({ path }) => path === 'oembed/outcome-map.html')!;
    expect(page.text).to.contain('href="outcome-map.json"').and.to.contain('src="../embed.html#widget=outcome-map');
  });
});
