import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Task } from '@draagkracht/model';

const nl = {
  helps: 'Hierbij helpt',
  tools: {
    'dk-capacity-outlook': 'Dragend vermogen nu en straks',
    'dk-outcome-map': 'Cijfers op de kaart',
    'dk-initiative-indicators': 'Effect en duurzaamheid van een initiatief',
    'dk-principle-card': 'Vier principes',
    'dk-works-ledger': 'Weten, doen en betalen wat werkt',
    'dk-benchmark-funnel': 'Eerlijk vergelijken',
    'dk-turn-curve': 'Buig de lijn om',
    'dk-outcome-dashboard': 'Monitor',
  },
};

const en: typeof nl = {
  helps: 'What helps with this',
  tools: {
    'dk-capacity-outlook': 'Capacity to carry, now and later',
    'dk-outcome-map': 'Figures on the map',
    'dk-initiative-indicators': 'Effect and sustainability of an initiative',
    'dk-principle-card': 'Four principles',
    'dk-works-ledger': 'Know, do and pay what works',
    'dk-benchmark-funnel': 'Fair comparison',
    'dk-turn-curve': 'Turn the curve',
    'dk-outcome-dashboard': 'Monitor',
  },
};

const texts: Readonly<Record<Language, typeof nl>> = { nl, en };

/** Which tools of ours serve a task, by their tags. */
export const toolsOf: Readonly<Record<Task, readonly (keyof (typeof nl)['tools'])[]>> = {
  1: ['dk-capacity-outlook', 'dk-outcome-map'],
  2: ['dk-initiative-indicators', 'dk-principle-card'],
  3: ['dk-works-ledger', 'dk-principle-card'],
  4: ['dk-benchmark-funnel', 'dk-outcome-map'],
  5: ['dk-principle-card', 'dk-turn-curve'],
  6: ['dk-outcome-dashboard', 'dk-turn-curve'],
};

/**
 * The tools that serve the task: a link where one stands on this page, else its name. A page may put its own links here.
 * @param addressOf the address of an element of ours on this page; empty when there is none
 */
export function toolsTemplate(task: Task, language: Language, addressOf: (tag: string) => string): TemplateResult {
  const say = texts[language];
  const named = toolsOf[task].map((tag, at) => {
    const address = addressOf(tag);
    const name = address ? html`<a href=${address}>${say.tools[tag]}</a>` : say.tools[tag];
    return html`${at > 0 ? ', ' : nothing}${name}`;
  });
  return html`<p class="quiet tools">${say.helps}: <slot name="task-${task}">${named}</slot></p>`;
}
