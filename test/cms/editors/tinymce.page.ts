/* Runs in the browser: a real TinyMCE 6 with the list of elements of Umbraco 13. */
import type { TinyMCE } from 'tinymce';

const { tinymce } = globalThis as unknown as { tinymce: TinyMCE };

async function through(html: string, validElements: string): Promise<string> {
  const target = document.body.appendChild(document.createElement('textarea'));
  const [editor] = await tinymce.init({
    target,
    skin: false,
    content_css: false,
    promotion: false,
    valid_elements: validElements,
    invalid_elements: 'font',
    entity_encoding: 'raw',
  });
  editor!.setContent(html);
  const saved = editor!.getContent();
  editor!.remove();
  target.remove();
  return saved;
}

Object.assign(globalThis, { through });
