import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Lines that begin with a bar: a table as Markdown writes it. */
const table = /(?:^\|.*\n)+/gm;

/**
 * MDX by itself knows no tables; Storybook's Markdown block does. This puts every table of a guide into such a block on its way in, so
 * that the guides stay ordinary Markdown that reads well anywhere.
 */
export const mdxTables = (): Plugin => ({
  name: 'mdx-tables',
  load(id) {
    if (!id.endsWith('.mdx')) return undefined;
    const text = readFileSync(id, 'utf8');
    const guide = text.replace(table, (rows) => `<Markdown>{${JSON.stringify(rows)}}</Markdown>\n`);
    if (guide === text) return undefined;
    const imported = /^import \{[^}]*\bMarkdown\b[^}]*\}/m.test(text);
    return imported ? guide : `import { Markdown } from '@storybook/addon-docs/blocks';\n${guide}`;
  },
});
