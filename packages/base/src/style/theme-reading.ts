import { colourOf, contrast, cssColour, over, type Colour } from './colour.js';
import { backgroundBehind, deepest, inSrgb, probeIn, type ContrastController } from './contrast-controller.js';
import { checkedPairs, pairOf } from './house-part.js';
import { checkedColours, darkDefaults } from './host.styles.js';
import type { ColourFound, FontFound, ThemeReading, TokenFound } from './theme-found.view.js';
import { tokenPurposes, type TokenPurpose } from './tokens.names.js';

type Guarded = HTMLElement & { readonly guard: ContrastController };

const parents = function* (element: Element): Generator<Element> {
  for (let at: Element | null = element; at;) {
    yield at;
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
};

const cssProperty: Readonly<Record<TokenPurpose['kind'], string>> = {
  color: 'color',
  length: 'inline-size',
  'font-family': 'font-family',
  'font-size': 'font-size',
  'font-weight': 'font-weight',
  'line-height': 'line-height',
  'line-style': 'outline-style',
};

function tokenOf(style: CSSStyleDeclaration, purpose: TokenPurpose): TokenFound {
  const all = [...(purpose.own ? [purpose.own] : []), ...purpose.names];
  const given = all.flatMap((name) => {
    const value = style.getPropertyValue(`--${name}`).trim();
    return value ? [{ name, value }] : [];
  });
  const [first, ...rest] = given;
  const { name, value } = first ?? { name: undefined, value: '' };
  const others = rest.filter((one) => one.value !== value).map((one) => one.name);
  return { purpose, name, value, others, invalid: !!value && !CSS.supports(cssProperty[purpose.kind], value) };
}

/** Takes the repairs away while something is read: nothing is painted in between, so nobody sees it. */
function unmended<T>({ sheet }: ContrastController, read: () => T): T {
  const media = sheet?.cssRules[0] as CSSMediaRule | undefined;
  const style = (media?.cssRules[0] as CSSStyleRule | undefined)?.style;
  if (!style) return read();
  const written = media!.cssText;
  const kept = `${darkDefaults} --_behind:`;
  for (const name of Array.from(style)) if (!kept.includes(`${name}:`)) style.removeProperty(name);
  try {
    return read();
  } finally {
    sheet!.replaceSync(written); // WebKit (2.50) does not notice that a rule is what it was before.
  }
}

const isPainted = (colour: Colour): boolean => colour.a > 0;

/** A checked colour: as it is drawn, on what, and how far it has to stand out. */
interface Shown {
  readonly name: string;
  /** `undefined` when the browser tells it in a way that cannot be measured. */
  readonly text: Colour | undefined;
  readonly background: Colour;
  readonly wanted: number;
}

/** Every checked colour as it is now. */
function shownNow(root: ShadowRoot, behind: Colour): Shown[] {
  const probe = probeIn(root, 'background-color', 'var(--_surface)');
  const deep = deepest(behind, colourOf(getComputedStyle(probe).backgroundColor));
  const plain = Object.entries(checkedColours).map(([name, wanted]) => {
    const one = probeIn(probe, 'background-color', inSrgb(`var(--_${name})`));
    return { name, text: colourOf(getComputedStyle(one).backgroundColor), background: deep, wanted };
  });
  const pairs = checkedPairs.flatMap(([name, under]) => {
    const one = probeIn(probe, 'color', inSrgb(`var(--_${name})`));
    one.style.backgroundColor = inSrgb(`var(--_${under})`);
    const pair = getComputedStyle(one).getPropertyValue(`--_${name}`) ? pairOf(one, behind) : undefined;
    return pair ? [{ name, ...pair, wanted: 4.5 }] : [];
  });
  probe.remove();
  return [...plain, ...pairs];
}

const ratioOf = (text: Colour, background: Colour): number => contrast(over(text, background), background);

function colourFound({ name, text, background, wanted }: Shown & { text: Colour }, shown: Colour): ColourFound {
  const isMended = cssColour(over(shown, background)) !== cssColour(over(text, background));
  return {
    name,
    purpose: tokenPurposes.find(({ reads }) => reads === `--_${name}`),
    found: isPainted(text) ? cssColour(over(text, background)) : undefined,
    background: cssColour(background),
    ratio: ratioOf(text, background),
    wanted,
    mended: isMended ? { colour: cssColour(over(shown, background)), ratio: ratioOf(shown, background) } : undefined,
  };
}

/** How every colour stands out, and the names of those that cannot be measured. */
function coloursOf(element: Guarded, behind: Colour): Pick<ThemeReading, 'colours' | 'unmeasured'> {
  const root = element.shadowRoot!;
  const now = shownNow(root, behind);
  const colours: ColourFound[] = [];
  const unmeasured: string[] = [];
  unmended(element.guard, () => shownNow(root, behind)).forEach((one, at) => {
    const shown = now[at]?.text;
    if (one.text && shown) colours.push(colourFound({ ...one, text: one.text }, shown));
    else unmeasured.push(one.name);
  });
  return { colours, unmeasured };
}

const firstFamily = (list: string): string => list.split(',')[0]!.trim().replaceAll(/["']/g, '');

function fontsOf(tokens: readonly TokenFound[]): FontFound[] {
  const asked = tokens.filter(({ purpose, value }) => purpose.kind === 'font-family' && value);
  const families = new Set(asked.map(({ value }) => firstFamily(value)));
  return [...families].map((family) => {
    const faces = [...document.fonts].filter((face) => firstFamily(face.family) === family);
    const has = faces.some(({ status }) => status === 'loaded') ? 'loaded' : 'declared';
    return { family, state: faces.length > 0 ? has : 'system' };
  });
}

const themeClassOf = (element: Element): string | undefined =>
  [...parents(element)].flatMap(({ classList }) => [...classList]).find((name) => /.-theme$/.test(name));

/** Whether something that cannot be measured lies between the element and the first opaque colour behind it. */
function hasPicture(element: Element): boolean {
  for (const at of parents(element)) {
    const { backgroundImage, backgroundColor } = getComputedStyle(at);
    if (backgroundImage !== 'none') return true;
    if (colourOf(backgroundColor)?.a === 1) return false;
  }
  return false;
}

/** A frame, or a moment where none comes: a page that nobody sees draws nothing. */
const frame = (): Promise<unknown> =>
  Promise.race([new Promise(requestAnimationFrame), new Promise((resolve) => setTimeout(resolve, 200))]);

async function settled(element: Guarded): Promise<void> {
  const { guard } = element;
  if (getComputedStyle(element).getPropertyValue('--_house')) await guard.house.come();
  guard.check();
  await frame();
  await frame();
}

/**
 * What an element of ours finds on its page: which tokens, under which names, how its colours stand out and what it mended. It waits
 * for the part that looks at buttons, tables and messages, and changes nothing that can be seen.
 * @param element one of ours, drawn and on the page
 * @returns `undefined` when it left the page meanwhile, or the browser works out no styles for it
 */
export async function readTheme(element: Guarded): Promise<ThemeReading | undefined> {
  await settled(element);
  const style = getComputedStyle(element);
  if (!element.isConnected || !style.color) return undefined;
  const behind = backgroundBehind(element);
  const tokens = tokenPurposes.map((purpose) => tokenOf(style, purpose));
  return {
    tokens,
    ...coloursOf(element, behind),
    fonts: fontsOf(tokens),
    themeClass: themeClassOf(element),
    background: cssColour(behind),
    pictureBehind: hasPicture(element),
    isDark: contrast(behind, { r: 1, g: 1, b: 1, a: 1 }) > contrast(behind, { r: 0, g: 0, b: 0, a: 1 }),
    forcedColours: matchMedia('(forced-colors: active)').matches,
  };
}
