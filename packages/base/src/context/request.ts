import { ContextEvent, type Context, type ContextType } from '@lit/context';

/**
 * Asks the elements around a host, and at last the document, for a value (the context protocol of the web components
 * community group). `undefined` when nobody answers: then the element works without, and says so.
 */
export function requestContext<C extends Context<unknown, unknown>>(
  host: HTMLElement,
  context: C,
): ContextType<C> | undefined {
  let answer: ContextType<C> | undefined;
  host.dispatchEvent(new ContextEvent(context, host, (value) => (answer = value), false));
  return answer;
}

/** Answers requests for a context that reach `root`. Returns the function that stops answering. */
export function provideContext<C extends Context<unknown, unknown>>(
  root: EventTarget,
  context: C,
  value: ContextType<C>,
): () => void {
  const answer = (event: Event): void => {
    const request = event as ContextEvent<C>;
    if (request.context !== context) return;
    request.stopPropagation();
    request.callback(value);
  };
  root.addEventListener('context-request', answer);
  return () => root.removeEventListener('context-request', answer);
}
