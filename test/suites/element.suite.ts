import { aTimeout, expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { DkElement } from '@draagkracht/base';

/** What the suite needs to know of an element. */
export interface ElementUnderTest<Element extends DkElement> {
  readonly tag: string;
  readonly element: CustomElementConstructor & { new (): Element };
  /** Fills an element that is not on the page yet: children, attributes, properties. */
  readonly fill?: (element: Element) => void;
  /** Where the element stands; answers requests for context. Default: an empty `main`. */
  readonly page?: () => HTMLElement;
  /** Resolves when it shows what it was given. Default: the first update. */
  readonly settled?: (element: Element) => Promise<unknown>;
  /** For each attribute a good value and one that cannot be used, and the property that holds it. */
  readonly badAttributes: Readonly<
    Record<string, { readonly good: string; readonly bad: string; readonly property: keyof Element & string }>
  >;
  /** A property that can be set before the upgrade, with a value other than the default. */
  readonly early: { readonly property: keyof Element & string; readonly value: unknown };
  /** The element makes a heading of `heading-level`. Default: yes. */
  readonly heads?: boolean;
}

let later = 0;

/** Listeners on things that outlive an element: window, document, media queries, channels. */
function countListeners(): { open: () => string[]; stop: () => void } {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const open = new Map<string, number>();
  const outlives = (target: unknown): boolean =>
    !(target instanceof Node) || target === document || target === document.documentElement || target === document.body;
  const count = (target: unknown, type: string, by: number): void => {
    if (!outlives(target) || target instanceof AbortSignal) return;
    const name = `${type} on ${(target as object | undefined)?.constructor.name ?? 'window'}`;
    open.set(name, (open.get(name) ?? 0) + by);
  };
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    ...given: Parameters<EventTarget['addEventListener']>
  ) {
    count(this, given[0], 1);
    add.apply(this, given);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget,
    ...given: Parameters<EventTarget['removeEventListener']>
  ) {
    count(this, given[0], -1);
    remove.apply(this, given);
  };
  return {
    open: () => [...open].filter(([, times]) => times > 0).map(([name]) => name),
    stop: () => Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove }),
  };
}

/** The warnings the console gets while something is done. */
async function warningsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (...parts: unknown[]) => void heard.push(parts.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return heard;
}

/** The contract of every element of ours (design §5). Call it inside a `describe` of your own. */
export function elementSuite<Element extends DkElement>(given: ElementUnderTest<Element>): void {
  const { tag, badAttributes, early, settled = (element) => element.updateComplete } = given;
  const page = (): HTMLElement => {
    const made = given.page?.() ?? document.createElement('main');
    document.body.append(made);
    return made;
  };
  const make = (name = tag): Element => {
    const element = document.createElement(name) as Element;
    given.fill?.(element);
    return element;
  };
  const shown = async (element = make(), on = page()): Promise<Element> => {
    on.append(element);
    await settled(element);
    return element;
  };
  const insideOf = (element: Element): string =>
    (element.shadowRoot?.innerHTML ?? '').replace(/<!--.*?-->/gs, '').trim();
  const laterTag = (): string => {
    const name = `${tag}-later-${++later}`;
    return name;
  };

  describe(`the contract of <${tag}>`, () => {
    afterEach(() => {
      fixtureCleanup();
      for (const left of document.querySelectorAll('main')) left.remove();
    });

    it('is registered under its tag', () => expect(customElements.get(tag)).to.equal(given.element));

    it('is the same whether the page or the script comes first', async () => {
      const name = laterTag();
      const before = make(name);
      const on = page();
      on.append(before);
      expect(before.shadowRoot).to.equal(null);
      customElements.define(name, class extends given.element {});
      await settled(before);
      const after = await shown(make(name));
      expect(insideOf(before)).to.not.equal('');
      // A new width, as when a scroll bar comes, is drawn in the next frame.
      await waitUntil(() => insideOf(before) === insideOf(after)).catch(() => undefined);
      expect(insideOf(before)).to.equal(insideOf(after));
    });

    it('keeps a property that was set before the upgrade', async () => {
      const name = laterTag();
      const element = make(name);
      Object.assign(element, { [early.property]: early.value });
      page().append(element);
      customElements.define(name, class extends given.element {});
      await settled(element);
      expect(element[early.property]).to.equal(early.value);
    });

    it('tells once that it is ready, to everybody around it, and again after nothing', async () => {
      const on = page();
      const told: Event[] = [];
      on.addEventListener('dk-ready', (event) => event.target === element && told.push(event));
      const element = make();
      await shown(element, on);
      element.remove();
      await shown(element, on);
      expect(
        told.map((event) => [(event as CustomEvent<{ type: string }>).detail, event.bubbles, event.composed]),
      ).to.deep.equal([[{ type: tag }, true, true]]);
    });

    it('can be taken away and put back', async () => {
      const element = await shown();
      const before = insideOf(element);
      const other = page();
      other.append(element);
      await settled(element);
      expect(insideOf(element)).to.not.equal('');
      element.remove();
      await aTimeout(0);
      element.lang = 'en';
      other.append(element);
      await settled(element);
      element.lang = '';
      await settled(element);
      expect(insideOf(element).length).to.be.closeTo(before.length, before.length / 2);
    });

    it('is not there when it is hidden', async () => {
      const element = await shown();
      expect(getComputedStyle(element).display).to.not.equal('none');
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    for (const [attribute, { good, bad, property }] of Object.entries(badAttributes))
      it(`keeps the last good value of ${attribute}, and says once that "${bad}" is none`, async () => {
        const element = await shown();
        element.setAttribute(attribute, good);
        const value = element[property];
        const warnings = await warningsOf(async () => {
          element.setAttribute(attribute, bad);
          await settled(element);
          element.setAttribute(attribute, `${bad}!`);
          await settled(element);
        });
        expect(element[property]).to.equal(value);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(`<${tag}>`).and.include(attribute).and.include(bad);
        element.removeAttribute(attribute);
        await settled(element);
        expect(insideOf(element)).to.not.equal('');
      });

    it('leaves its neighbour alone', async () => {
      const on = page();
      const one = await shown(make(), on);
      const two = await shown(make(), on);
      const before = insideOf(two);
      one.setAttribute('lang', 'en');
      await settled(one);
      expect(insideOf(two)).to.equal(before);
      one.remove();
      await aTimeout(0);
      expect(insideOf(two)).to.equal(before);
    });

    it('sets no attribute that belongs to the author, and styles nothing inline', async () => {
      const element = make();
      const before = element.getAttributeNames();
      await shown(element);
      expect(element.getAttributeNames()).to.deep.equal(before);
      expect(element.shadowRoot?.querySelectorAll('[style], style').length).to.equal(0);
    });

    it('leaves no listener behind on the page', async () => {
      const counting = countListeners();
      try {
        const element = await shown();
        await aTimeout(20);
        element.remove();
        await aTimeout(0);
        expect(counting.open()).to.deep.equal([]);
      } finally {
        counting.stop();
      }
    });

    if (given.heads ?? true)
      it('has a heading of the level the page asks for', async () => {
        const element = make();
        element.setAttribute('heading-level', '2');
        await shown(element);
        expect(element.shadowRoot?.querySelector('h2')?.textContent?.trim()).to.not.be.oneOf([undefined, '']);
      });

    it('speaks English when asked, and Dutch without', async () => {
      const dutch = await shown();
      const english = make();
      english.setAttribute('lang', 'en');
      await shown(english);
      expect(english.shadowRoot?.textContent).to.not.equal(dutch.shadowRoot?.textContent);
    });

    it('is accessible', async () => {
      const element = await shown();
      await expect(element).to.be.accessible();
    });
  });
}
