import { askForHeight, heightIn } from './height-message.js';

const selector = 'iframe[data-dk-frame],iframe[src*="embed.html#widget="]';
const frames = () => document.querySelectorAll<HTMLIFrameElement>(selector);

/** The origin the page in a frame speaks from: in a sandbox without an origin of its own it is nobody. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

function name(frame: HTMLIFrameElement): void {
  if (!frame.title) console.warn(`This frame needs a title, for people who do not see it: ${frame.src}`);
}

function hear({ data, source, origin }: MessageEvent): void {
  const height = heightIn(data);
  // An attribute and no style: the policy of the page has nothing to say about it.
  for (const frame of height ? frames() : [])
    if (frame.contentWindow === source && originOf(frame) === origin) frame.height = String(height);
}

function start(): void {
  addEventListener('message', hear);
  for (const frame of frames()) {
    name(frame);
    frame.contentWindow?.postMessage(askForHeight, '*');
  }
}

// The first of two scripts answers the second.
const hello = new Event('dk-frame-hello', { cancelable: true });
if (document.dispatchEvent(hello)) {
  document.addEventListener('dk-frame-hello', (event) => event.preventDefault());
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
