import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-budget-tracker`. */
export const guide: ElementGuide = {
  tag: 'dk-budget-tracker',
  title: 'Widgets/Budget tracker',
  keys: toolKeys,
  advice: [
    {
      do: 'Let people be roles and made-up names.',
      dont: 'Type names, addresses or numbers of people, also in an example.',
      why: 'What is typed can be printed, shown and taken along. The guard warns; the best protection is that nothing is there.',
      right: 'PersonalData',
      wrong: 'names',
    },
    {
      do: 'Show money that lies idle as loud as money overspent.',
      dont: 'Compare teams, or colour who spends least green.',
      why: 'A budget for tailor-made help fails most often because nobody uses it. A team that spends little is not a team that does well.',
      right: 'IdleMoney',
      wrong: 'rank-list',
    },
    {
      do: 'Give it the full width of the page: eight small steps, one at a time.',
      dont: 'Squeeze it into a side column.',
      why: 'A form in a narrow column makes labels break and tables scroll. It works from 320 px; it is pleasant from 640.',
      right: 'Filled',
      wrong: 'narrow-column',
    },
  ],
};
