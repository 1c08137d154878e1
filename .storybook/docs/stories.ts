/** A story as the index of Storybook has it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: string;
  readonly exportName?: string;
}

let entries: Promise<readonly Entry[]> | undefined;

/** Everything in the sidebar, in its order; fetched once, relative to the page, so that Storybook may stand in any folder. */
export const allEntries = (): Promise<readonly Entry[]> =>
  (entries ??= fetch('index.json')
    .then((answer) => answer.json() as Promise<{ entries: Record<string, Entry> }>)
    .then((index) => Object.values(index.entries)));

/** The stories under a title, by export name. */
export const storiesOf = (list: readonly Entry[], title: string): ReadonlyMap<string, Entry> =>
  new Map(list.flatMap((one) => (one.type === 'story' && one.title === title ? [[one.exportName ?? '', one]] : [])));

/** An address inside Storybook, from a page of documentation. */
export const linkTo = (id: string, globals: readonly string[] = []): string =>
  `?path=/story/${id}${globals.length > 0 ? `&globals=${globals.join(';')}` : ''}`;
