import { expect } from '@open-wc/testing';
import {
  classicLine,
  frameScriptLine,
  importMapText,
  preloadLines,
  scriptLine,
  styleLine,
} from '../../../packages/base/src/snippet/lines.js';
import { aRelease, attributesIn, elementsIn } from '../../helpers/placements.js';

describe('the lines of a release', () => {
  it('name the version in the address and the sum the browser checks by', () => {
    expect(scriptLine(aRelease())).to.equal(
      '<script type="module" src="/draagkracht/0.1.0/draagkracht.js" integrity="sha384-loader" crossorigin></script>',
    );
    expect(classicLine(aRelease())).to.equal(
      '<script src="/draagkracht/0.1.0/draagkracht.iife.js" defer integrity="sha384-classic" crossorigin></script>',
    );
    expect(frameScriptLine(aRelease())).to.contain('integrity="sha384-frame"');
    expect(styleLine(aRelease())).to.equal(
      '<link rel="stylesheet" href="/draagkracht/0.1.0/draagkracht.css" integrity="sha384-style" crossorigin>',
    );
  });

  it('leave the sum out where none is known', () => {
    expect(scriptLine({ folder: '/dk/' })).to.equal('<script type="module" src="/dk/draagkracht.js"></script>');
  });

  it('let the browser check the files of a first look, but not the loader twice', () => {
    expect(preloadLines(aRelease(), 'dk-outcome-chart')).to.deep.equal([
      '<link rel="modulepreload" href="/draagkracht/0.1.0/dk-outcome-chart.js" integrity="sha384-chart" crossorigin>',
    ]);
    expect(preloadLines(aRelease(), 'dk-unknown')).to.deep.equal([]);
  });

  it('list a sum for every part, in a block that nothing in an address can end', () => {
    expect(importMapText(aRelease(), 'dk-unknown')).to.equal(undefined);
    const code = importMapText(aRelease('/a</script>/'), 'dk-outcome-chart')!;
    const [script, ...more] = elementsIn(code);
    expect(more).to.deep.equal([]);
    expect(JSON.parse(script!.textContent)).to.deep.equal({
      integrity: {
        '/a</script>/draagkracht.js': 'sha384-loader',
        '/a</script>/dk-outcome-chart.js': 'sha384-chart',
      },
    });
  });

  it('survive an address with quotes', () => {
    const [script, ...more] = elementsIn(scriptLine({ folder: '/a"><b>/' }));
    expect(more).to.deep.equal([]);
    expect(attributesIn(script!)['src']).to.equal('/a"><b>/draagkracht.js');
  });
});
