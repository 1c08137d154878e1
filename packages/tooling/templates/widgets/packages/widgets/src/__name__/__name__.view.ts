import type { __Name__Messages } from './messages.nl.js';

/** What the widget is given. */
export interface __Name__Snapshot {
  readonly steps: readonly { readonly text: string; readonly done: boolean }[];
}

/** What the widget shows, in words. */
export interface __Name__View {
  readonly sentence: string;
  readonly steps: readonly { readonly text: string; readonly status: string }[];
}

/** Turns the snapshot into words. Without steps it says so. */
export function __camel__View({ steps }: __Name__Snapshot, messages: __Name__Messages): __Name__View {
  const done = steps.filter((step) => step.done).length;
  return {
    sentence: steps.length > 0 ? messages.summary(done, steps.length) : messages.empty,
    steps: steps.map((step) => ({ text: step.text, status: step.done ? messages.done : messages.open })),
  };
}
