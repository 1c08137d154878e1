import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { provideContext, seriesSourceContext, storageContext } from '@draagkracht/base';
import { seriesSource } from '@draagkracht/formats';
import type { StorageProvider } from '@draagkracht/model';
import { storageProvider } from '@draagkracht/store';
import manifest from '../dist/cdn/custom-elements.json';
import { ElementPage, plainPage } from './docs/element-page.js';
import { guides } from './docs/guides.js';
import { tellOfPaper } from './toolbar/paper.js';
import { applyTools, drawingOf, globalTypes, initialGlobals } from './toolbar/toolbar.js';
import './preview.css';

setCustomElementsManifest(manifest);

// The check of the stories presses every key a guide names: it reads them here.
Object.assign(globalThis, { draagkrachtGuides: guides });

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
const framed: Decorator = (story, { id, globals }) => {
  const { language, direction, width } = globals;
  return html`${keyed(
    `${id} ${drawingOf(globals)}`,
    html`<div class="dk-frame" lang=${language} dir=${direction} data-width=${width} ${ref(openDoors)}>
      ${story()}
    </div>`,
  )}`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [framed],
  loaders: [
    async ({ globals }) => {
      await applyTools(globals);
      return {};
    },
  ],
  // Sizes and paper of elements that were already there change without drawing anew.
  afterEach: () => tellOfPaper(),
  initialGlobals,
  globalTypes,
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { container: ElementPage, page: plainPage, toc: { headingSelector: 'h2, h3' } },
    options: {
      storySort: {
        order: [
          'About',
          [
            'Welcome',
            'Zet op uw site',
            'Zelf beheren',
            'Van cijfer naar pagina',
            'Building with Draagkracht',
            'A third language',
            'How a chart reads',
            'Theming',
            'Accessibility',
            'Conformance report',
            'Privacy',
            'Parity',
            'Decisions',
          ],
          'Foundations',
          ['Tokens', 'Colour', 'Contrast', 'Type', 'Focus', 'Space and shape', 'Patterns', 'Language'],
          'Charts',
          'Widgets',
          'Dashboard',
          'Base',
          'Overviews',
          ['State matrix', 'Keyboard'],
        ],
      },
    },
  },
};

export default preview;
