import { languageOf } from '@draagkracht/model';
import { elements } from '../elements.js';
import '../loader.js';
import { frameSays, type FrameProblem } from './frame.messages.js';
import { framedElement } from './framed-element.js';
import { isAsking, type HeightMessage } from './height-message.js';

const root = document.documentElement;
const place = document.querySelector('main')!;
const asked = () => new URLSearchParams(location.hash.slice(1));

/** Only the page around it may know, where the browser says who that is; elsewhere anybody: a height is no secret. */
const around = (): string => {
  const [origin = 'null'] = location.ancestorOrigins ?? [];
  return origin === 'null' ? '*' : origin;
};

/** A frame with this part of its height filled is high enough: what is under it stays where it is. */
const FILLED = 0.57;
/** How long nothing may change before the content has come to rest, in milliseconds. */
const QUIET = 4000;

let told = 0;
let isAtRest = false;
let resting: number | undefined;

/** Tells how high the content is. It is never as high as the frame, but as what stands in it: nothing goes round in circles. */
function tell(again: boolean): void {
  const height = Math.ceil(place.getBoundingClientRect().height);
  if (parent === window || height === 0 || (height === told && !again)) return;
  // What is still being drawn makes no frame smaller: the page around it would jump twice.
  if (!isAtRest && height <= innerHeight) return;
  told = height;
  const message: HeightMessage = { type: 'dk-frame-height', version: 1, id: asked().get('id') ?? '', height };
  parent.postMessage(message, around());
}

function sentenceOf(problem: FrameProblem, written: string): HTMLElement {
  const sentence = document.createElement('p');
  sentence.textContent = frameSays[problem][languageOf(root.lang)].replace('…', written);
  return sentence;
}

const heading = (): Element | null | undefined =>
  place.lastElementChild?.shadowRoot?.querySelector('[part~="heading"]');

/** A page has the name of what it shows, as soon as that is there. */
function takeTitle(): void {
  document.title = heading()?.textContent?.trim() || document.title;
}

/** For the first time nothing changes any more: a frame that is far too high becomes smaller, one that is nearly filled stays. */
function rest(): void {
  isAtRest = true;
  const { height } = place.getBoundingClientRect();
  if (height < innerHeight * FILLED) tell(false);
  else told = Math.ceil(height);
}

/** Waits for rest, which cannot come before the element has a name: figures may still be on their way. */
function awaitRest(): void {
  clearTimeout(resting);
  if (!isAtRest && heading()) resting = setTimeout(rest, QUIET);
}

async function show(): Promise<void> {
  const { hash } = location;
  root.lang = languageOf(asked().get('lang') ?? 'nl');
  const allowed = (root.dataset['dkAllow'] ?? '').split(/\s+/).filter(Boolean);
  const {
    element,
    problem,
    written = '',
  } = await framedElement(hash, { elements, baseUrl: document.baseURI, allowed });
  if (hash !== location.hash) return;
  place.replaceChildren(...(problem ? [sentenceOf(problem, written)] : []), ...(element ? [element] : []));
}

new ResizeObserver(() => {
  tell(false);
  takeTitle();
  awaitRest();
}).observe(place);
addEventListener('message', ({ data, source }) => source === parent && isAsking(data) && tell(told > innerHeight));
addEventListener('hashchange', () => void show());
void show();
