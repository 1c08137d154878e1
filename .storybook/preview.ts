import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { provideContext, seriesSourceContext, storageContext } from '@draagkracht/base';
import { seriesSource } from '@draagkracht/formats';
import type { StorageProvider } from '@draagkracht/model';
import { storageProvider } from '@draagkracht/store';
import manifest from '../dist/cdn/custom-elements.json';
import { applyTheme, themes } from './themes.js';
import './preview.css';

setCustomElementsManifest(manifest);

const source = seriesSource({ fetch: (address, options) => fetch(address, options), baseUrl: document.baseURI });

/** Storage for one story: in memory, so that the elements on it share and stories do not. */
function storyStorage(): StorageProvider {
  const provider = storageProvider();
  return { open: (namespace) => provider.open(namespace, 'memory') };
}

/** Opens on one frame what a page opens for its elements: storage and a reader of files. */
const openDoors = (frame: Element | undefined): void => {
  if (!frame) return;
  provideContext(frame, storageContext, storyStorage());
  provideContext(frame, seriesSourceContext, source);
};

/** A fresh frame for every story, house style and language: elements look at their surroundings when they are first drawn. */
const framed: Decorator = (story, { id, globals: { theme, language, width } }) =>
  html`${keyed(
    `${id} ${theme} ${language}`,
    html`<div class="dk-frame" lang=${language} data-width=${width} ${ref(openDoors)}>${story()}</div>`,
  )}`;

const items = Object.entries(themes).map(([value, { title }]) => ({ value, title }));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [framed],
  loaders: [
    async ({ globals }) => {
      await applyTheme(String(globals['theme']));
      return {};
    },
  ],
  initialGlobals: { theme: 'own', language: 'nl', width: 'full' },
  globalTypes: {
    theme: {
      description: 'House style',
      toolbar: { title: 'House style', icon: 'paintbrush', items, dynamicTitle: true },
    },
    language: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    width: {
      description: 'Width',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '320', title: '320 px' },
          { value: '640', title: '640 px' },
          { value: 'full', title: 'Full' },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'About',
          ['Welcome', 'Zet op uw site', 'How a chart reads', 'Theming', 'Accessibility', 'Privacy', 'Decisions'],
          'Charts',
          'Widgets',
          'Dashboard',
        ],
      },
    },
  },
};

export default preview;
