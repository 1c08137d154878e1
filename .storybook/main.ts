import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { mdxTables } from './mdx-tables.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../demo/data', to: '/data' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Rooms are read from their TypeScript sources: no build comes before a story.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [mdxTables()],
      resolve: { conditions: ['draagkracht-source', 'module', 'browser', 'development|production'] },
      build: { chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
