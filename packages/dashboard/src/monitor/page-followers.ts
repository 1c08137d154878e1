import type { MonitorSetup } from '@draagkracht/model';

/** What of the set-up an element follows, by the attribute that takes it. */
type Follows = Readonly<Partial<Record<'region' | 'period', string>>>;

/** Elements for a page of their own that can follow the monitor. Attributes are their stable door, whatever version they are of. */
const followers: Readonly<Record<string, Follows>> = {
  'dk-outcome-chart': { region: 'region' },
  'dk-indicator-card': { region: 'region' },
  'dk-capacity-outlook': { region: 'region' },
  'dk-outcome-map': { region: 'region', period: 'period' },
  'dk-benchmark-funnel': { region: 'own', period: 'period' },
};

/** What an attribute said before the monitor did; `null` when it was not there. */
type Before = Map<Element, Map<string, string | null>>;

/**
 * Lets elements elsewhere on the page look at the region and period picked on the monitor. Only those that say so follow: they have a
 * `namespace` attribute with the same name. When the monitor leaves the page they are as their page made them.
 */
export class PageFollowers {
  readonly #page: ParentNode;
  readonly #namespace: () => string;
  readonly #before: Before = new Map();

  constructor(page: ParentNode, namespace: () => string) {
    this.#page = page;
    this.#namespace = namespace;
  }

  /** Shows a choice everywhere it is followed. Without a region nothing changes; without a period the page's own holds. */
  follow({ region, period }: Pick<MonitorSetup, 'region' | 'period'>): void {
    if (!region) return;
    for (const element of this.#following()) {
      const attributes = followers[element.localName]!;
      if (attributes.region) this.#set(element, attributes.region, region);
      if (attributes.period) this.#set(element, attributes.period, period);
    }
  }

  /** Gives every element back what its page said. */
  release(): void {
    for (const [element, said] of this.#before) for (const [name, value] of said) put(element, name, value);
    this.#before.clear();
  }

  #following(): Element[] {
    const named = this.#page.querySelectorAll(
      Object.keys(followers)
        .map((tag) => `${tag}[namespace]`)
        .join(),
    );
    return [...named].filter((element) => element.getAttribute('namespace') === this.#namespace());
  }

  #set(element: Element, name: string, value: string | undefined): void {
    const said = this.#before.get(element) ?? new Map<string, string | null>();
    if (!said.has(name)) said.set(name, element.getAttribute(name));
    this.#before.set(element, said);
    put(element, name, value ?? said.get(name) ?? null);
  }
}

function put(element: Element, name: string, value: string | null): void {
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
