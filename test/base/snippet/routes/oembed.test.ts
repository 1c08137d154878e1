import { expect } from '@open-wc/testing';
import { oembedParts } from '../../../../packages/base/src/snippet/routes/oembed.js';
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
