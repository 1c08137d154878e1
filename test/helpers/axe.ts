import 'axe-core/axe.min.js'; // a script as browsers take them: it makes itself known to the page

type Axe = typeof import('axe-core');

/** The rules of axe an element breaks, each with its places: in any engine, unlike `to.be.accessible()` when the whole suite is run. */
export async function axeFaults(element: Element): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(element, { resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
  );
}
