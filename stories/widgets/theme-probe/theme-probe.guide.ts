import type { ElementGuide } from '../../guide/element-guide.js';
import { foldKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-theme-probe`. */
export const guide: ElementGuide = {
  tag: 'dk-theme-probe',
  title: 'Widgets/Theme probe',
  keys: foldKeys(),
  advice: [
    {
      do: 'Put it on a test page that has the styles of your site, and read it before you go live.',
      dont: 'Leave it on a page for residents.',
      why: 'It answers a question of a webmaster. To a resident it is a table of names.',
      right: 'Filled',
      wrong: 'dashboard-of-everything',
    },
    {
      do: 'Give a colour of your own where it says that one was mended.',
      dont: 'Rely on the repair for a whole house style.',
      why: 'A repaired colour can be read, and it is no longer the colour somebody chose.',
      right: 'Mended',
      wrong: 'traffic-lights',
    },
  ],
  without: {
    loading: 'It reads the page it stands on; nothing is fetched.',
    readonly: 'It changes nothing.',
    error:
      'What it cannot read it names: see the stories Invalid, Unmeasured and NotThere. Where the browser gives no styles at all it says so and offers to look again.',
    blocked: 'It stores nothing.',
    suppressed: 'It shows no figures about people.',
  },
};
