import { build } from 'esbuild';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { visit, type Visit } from '../../journeys/helpers/visit.js';

/** A page with one real editor in it, in a real browser. */
export interface EditorPage {
  /**
   * Lets the editor read HTML and gives what it would save.
   * @param name which of the editors of that page
   * @param rules what that editor allows, where it asks for it
   */
  readonly save: (name: string, html: string, rules?: unknown) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What an editor needs beside its page: TinyMCE puts itself on the window, and its parts look for it there. */
const before = {
  ckeditor: [],
  tinymce: ['tinymce/tinymce', 'tinymce/icons/default', 'tinymce/models/dom', 'tinymce/themes/silver'],
} as const;

async function bundle(name: keyof typeof before): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: [...before[name], `./${name}.page.ts`].map((one) => `import '${one}';`).join('\n'),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    loader: { '.css': 'empty', '.svg': 'text' },
  });
  return outputFiles[0]!.text;
}

/** Opens the page with the editors of one kind. */
export async function openEditors(name: keyof typeof before): Promise<EditorPage> {
  const script = await bundle(name);
  const server = createServer((request, response) => {
    const isScript = request.url === '/editor.js';
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(isScript ? script : '<!doctype html><title>Editor</title><body><script src="/editor.js"></script>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const visited: Visit = await visit(`http://127.0.0.1:${port}`, '/');
  return {
    save: (editor, html, rules) =>
      visited.page.evaluate(
        (which, text, allowed) =>
          (globalThis as unknown as Record<string, (html: string, rules: unknown) => Promise<string>>)[which]!(
            text,
            allowed,
          ),
        editor,
        html,
        rules,
      ),
    close: async () => {
      await visited.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
