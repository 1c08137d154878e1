import { LitElement, ReactiveElement } from 'lit';

type Root = (this: ReactiveElement) => ShadowRoot;

/**
 * The server renderer of Lit takes away how elements get their style sheets, in the page it runs in. Who compares its markup with elements as
 * people see them gives it back.
 */
export function styledAgain(): void {
  const own = Reflect.get(ReactiveElement.prototype, 'createRenderRoot') as Root;
  Object.assign(LitElement.prototype, {
    createRenderRoot(this: ReactiveElement): ShadowRoot {
      return own.call(this);
    },
  });
}
