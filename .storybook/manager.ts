import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import logo from '../demo/logo.svg';

/** A drawing in an address holds quotes and brackets; in an attribute it may not. */
const quoted = logo.replace(/["<>]/g, encodeURIComponent);

const fonts = 'system-ui, sans-serif';

/** The frame of Storybook in the colours of the demo. Nothing is fetched for it: logo and fonts come with the page. */
addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: `<img src="${quoted}" alt="" width="28" height="28" style="vertical-align:middle;margin-inline-end:.5em">Draagkracht`,
    brandUrl: './',
    brandTarget: '_self',
    fontBase: fonts,
    colorPrimary: '#17513f',
    colorSecondary: '#17513f',
    appBg: '#f5f2ea',
    appBorderColor: '#d8d2c2',
    appBorderRadius: 6,
    barSelectedColor: '#17513f',
    barHoverColor: '#17513f',
    inputBorderRadius: 4,
  }),
  sidebar: { showRoots: true },
});
