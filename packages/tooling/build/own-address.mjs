/**
 * Where the classic script lies, told in the script itself while it runs for the first time: what it needs lies beside it. A page says it
 * with `data-dk-base="/folder/"` when the script was joined with others, renamed or pasted. It becomes text: it may use nothing from outside.
 * @param {Document} page
 * @returns {string} the address of a file in the folder
 */
export function ownAddress(page) {
  const script = page.currentScript;
  const told = (script?.dataset.dkBase ? script : page.querySelector('[data-dk-base]'))?.getAttribute('data-dk-base');
  if (told) return new URL(told.replace(/\/?$/, '/'), page.baseURI).href;
  const own = script?.getAttribute('src') ?? '';
  const named = page.querySelector('script[src*="draagkracht.iife.js"]')?.getAttribute('src');
  return new URL(/draagkracht\.iife\.js/.test(own) ? own : named || own, page.baseURI).href;
}
