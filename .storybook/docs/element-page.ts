import { createElement, Fragment, type ComponentProps, type ReactElement } from 'react';
import { Controls, Description, DocsContainer, Primary, Subtitle, Title } from '@storybook/addon-docs/blocks';
import './foundations.js';
import './keyboard.js';
import './reference.js';
import { onPage } from './live.js';

type Page = ComponentProps<typeof DocsContainer>;

/** The element a page is about: its tag, and the story that comes first. A guide is about none. */
function subjectOf(context: Page['context']): { tag: string; story: string } | undefined {
  try {
    const { preparedMeta } = context.resolveOf('meta', ['meta']);
    const tag: unknown = preparedMeta.component;
    return typeof tag === 'string' && tag.includes('-') ? { tag, story: context.storyById().id } : undefined;
  } catch {
    return undefined;
  }
}

/** The frame of every page of documentation. Below the page of an element comes its reference, whoever wrote what is above. */
export function ElementPage({ context, children, ...others }: Page): ReactElement {
  onPage(context);
  const subject = subjectOf(context);
  return createElement(
    DocsContainer,
    { context, ...others },
    children,
    subject && createElement('doc-reference', { key: subject.tag, ...subject }),
  );
}

/** The page of an element nobody wrote one for. Its other stories are links in the table of states and in the sidebar: dozens of live ones are no page. */
export const plainPage = (): ReactElement =>
  createElement(
    Fragment,
    null,
    createElement(Title),
    createElement(Subtitle),
    createElement(Description),
    createElement(Primary),
    createElement(Controls),
  );
