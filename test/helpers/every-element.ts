import { aTimeout } from '@open-wc/testing';
import { elements } from '../../packages/embed/src/elements.js';

/** A story as it is written: what differs from those beside it. */
interface Story {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly render?: (args: object) => unknown;
}

interface StoryFile {
  readonly default: Story;
  readonly [name: string]: unknown;
}

/** One public element in one state. */
export interface ElementState {
  readonly tag: string;
  /** The story it is shown in: `Filled`, `Empty`. */
  readonly state: string;
  /** Puts it on a page and waits until it rests; gives the element. */
  readonly show: (page: HTMLElement) => Promise<HTMLElement>;
}

/** Every element in a part of a page, those inside elements too. */
export const within = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);

/** Every root in a part of a page, the part itself first. */
export const rootsIn = (root: ParentNode): ParentNode[] => [
  root,
  ...within(root).flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : [])),
];

/** Waits until everything that is on its way has come: readings, late parts, drawings. */
export async function atRest(page: HTMLElement, quietFor = 3): Promise<void> {
  let before = '';
  let quiet = 0;
  for (let turns = 0; turns < 80 && quiet < quietFor; turns++) {
    await aTimeout(turns < 4 ? 0 : 25);
    for (const one of within(page)) await (one as Partial<{ updateComplete: Promise<unknown> }>).updateComplete;
    const now = rootsIn(page)
      .map((root) => (root as ShadowRoot).innerHTML.length)
      .join();
    quiet = now === before && turns > 4 ? quiet + 1 : 0;
    before = now;
  }
}

/** Shows an element on a page of its own while something is done with it. */
export async function shownWhile(
  { show }: Pick<ElementState, 'show'>,
  use: (element: HTMLElement, page: HTMLElement) => unknown,
  lang = 'nl',
): Promise<void> {
  const page = document.createElement('main');
  page.lang = lang;
  document.body.append(page);
  try {
    await use(await show(page), page);
  } finally {
    page.remove();
  }
}

/** Whether an element is one of the charts. */
export const isChart = (tag: string): boolean =>
  tag !== 'dk-principle-card' && /-(chart|card|map|multiples|funnel|outlook)$/.test(tag);

const roomOf = (tag: string): string =>
  tag === 'dk-outcome-dashboard' ? 'dashboard' : isChart(tag) ? 'charts' : 'widgets';

const storiesOf = async (tag: string): Promise<StoryFile> => {
  const name = tag.slice('dk-'.length);
  return (await import(`../../stories/${roomOf(tag)}/${name}/${name}.stories.ts`)) as StoryFile;
};

async function showStory(tag: string, state: string, page: HTMLElement): Promise<HTMLElement> {
  const file = await storiesOf(tag);
  const story = (file[state] ?? {}) as Story;
  const render = story.render ?? file.default.render;
  const made = render?.({ ...file.default.args, ...story.args });
  if (!(made instanceof HTMLElement)) throw new Error(`${tag} has no story "${state}" that gives an element`);
  const element = made.localName === tag ? made : made.querySelector<HTMLElement>(tag)!;
  element.lang = ''; // that of the page
  element.removeAttribute('lang');
  page.append(made);
  // The monitor reads a file first, which is not to be seen from outside while it is on its way.
  await atRest(page, tag === 'dk-outcome-dashboard' && state !== 'Empty' ? 40 : 3);
  return element;
}

/** Everything a scenario holds, as one text: what somebody typed, or what a source told. */
export async function dataOf(tag: string): Promise<string> {
  const name = tag.slice('dk-'.length);
  const file = (await import(`../../stories/${roomOf(tag)}/${name}/${name}.scenarios.ts`)) as object;
  return JSON.stringify(file);
}

/** The story of an element that is filled with an ordinary case. */
const filledOf = (file: StoryFile): string => ['Filled', 'Typical'].find((name) => name in file) ?? 'Example';

/** Every public element: filled, empty, and in each of the further states it has a story for. One without stories cannot be shown. */
export async function everyElement(...further: readonly string[]): Promise<readonly ElementState[]> {
  const tags = Object.keys(elements);
  const files = await Promise.all(tags.map((tag) => storiesOf(tag).catch(() => undefined)));
  return tags.flatMap((tag, at) => {
    const file = files[at];
    const states = file ? [filledOf(file), ...['Empty', ...further].filter((name) => name in file)] : ['Filled'];
    return states.map((state) => ({ tag, state, show: (page: HTMLElement) => showStory(tag, state, page) }));
  });
}
