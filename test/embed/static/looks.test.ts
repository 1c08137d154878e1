import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { onWhite, staticChart, staticStyles } from '@draagkracht/charts/static.js';
import { dressed } from '../../../packages/embed/src/static/looks.js';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';

const colours = (name: string): string => onWhite[name] ?? '#0b5cad';

describe('looks written on shapes', () => {
  it('follow selectors: names, classes, what is around them, and what they are not', () => {
    const sheet =
      'svg text { fill: red } .a text { fill: blue } .p:not(.h) { stroke: var(--x) } :host .p { fill: none } .a:focus { fill: pink }';
    expect(
      dressed(
        '<p class="a">x</p><svg class="a"><text>1</text><path class="p"></path><path class="p h"/></svg>',
        sheet,
        () => '#123456',
      ),
    ).to.equal(
      '<p class="a">x</p><svg class="a"><text fill="blue">1</text><path class="p" stroke="#123456"></path><path class="p h"/></svg>',
    );
  });

  it('are what a browser makes of the same style sheet', async () => {
    const names = ['typical', 'target', 'events', 'gaps', 'onePeriod', 'companions', 'xmr', 'provisional'] as const;
    for (const name of names) {
      const scenario = scenarios[name];
      const others = 'others' in scenario ? scenario.others : [];
      const page = document.createElement('div');
      render(
        staticChart(scenario.series, others, { kind: 'auto', smallNumberPolicy: '', level: 3 }, 'nl').figure,
        page,
      );
      const drawing = page.querySelector('svg.picture')!.outerHTML.replace(/<!--.*?-->/gs, '');
      const plain = document.createElement('div');
      plain.innerHTML = dressed(drawing, staticStyles.chart, colours);
      const styled = document.createElement('div');
      const root = styled.attachShadow({ mode: 'open' });
      root.innerHTML = drawing;
      const sheet = new CSSStyleSheet();
      const tokens = Object.entries(onWhite).map(([key, value]) => `${key}:${value}`);
      sheet.replaceSync(`:host{${tokens.join(';')};--_line:#0b5cad} ${staticStyles.chart}`);
      root.adoptedStyleSheets = [sheet];
      document.body.append(plain, styled);
      const [ours, theirs] = [plain, root].map((one) => [...one.querySelectorAll('svg *')]);
      ours!.forEach((shape, at) => {
        for (const property of ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-weight'] as const)
          expect(getComputedStyle(shape)[property as 'fill'], `${name} ${shape.outerHTML} ${property}`).to.equal(
            getComputedStyle(theirs![at]!)[property as 'fill'],
          );
      });
      plain.remove();
      styled.remove();
    }
  });
});
