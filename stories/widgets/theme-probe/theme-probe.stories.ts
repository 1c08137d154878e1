import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@draagkracht/widgets/theme-probe/define.js';
import { scenarios, type ThemeScenario, type ThemeScenarioName } from './theme-probe.scenarios.js';

interface Args {
  readonly scenario: ThemeScenarioName;
  readonly headingLevel: number;
}

/** The probe on a piece of page that says of its house style what the scenario says. */
function probe({ scenario, headingLevel }: Args): HTMLElement {
  const {
    tokens = {},
    background,
    themeClass,
    language,
    compact = false,
    subject = '',
  }: ThemeScenario = scenarios[scenario];
  const page = document.createElement('div');
  for (const [name, value] of Object.entries(tokens)) page.style.setProperty(name, value);
  if (background) page.style.background = background;
  if (themeClass) page.classList.add(themeClass);
  const element = document.createElement('dk-theme-probe');
  Object.assign(element, { headingLevel, compact, subject, ...(language && { lang: language }) });
  page.append(element);
  return page;
}

const meta: Meta<Args> = {
  title: 'Widgets/Theme probe',
  component: 'dk-theme-probe',
  args: { scenario: 'filled', headingLevel: 3 },
  argTypes: { scenario: { control: 'select', options: Object.keys(scenarios) } },
  render: probe,
};

export default meta;

type Story = StoryObj<Args>;

const storyOf = (scenario: ThemeScenarioName): Story => ({ args: { scenario } });

export const Filled: Story = {};
export const Empty: Story = storyOf('empty');
export const Mended: Story = storyOf('mended');
export const Partial: Story = storyOf('partial');
export const Invalid: Story = storyOf('invalid');
export const NoneChannel: Story = storyOf('noneChannel');
export const NotThere: Story = storyOf('notThere');
export const TwoLayers: Story = storyOf('twoLayers');
export const Dark: Story = storyOf('dark');
export const Picture: Story = storyOf('picture');
export const Compact: Story = storyOf('compact');
export const English: Story = storyOf('english');
export const UnderVoorbeeld: Story = { ...storyOf('empty'), globals: { theme: 'voorbeeld' } };
export const UnderMooiEnAnders: Story = { ...storyOf('empty'), globals: { theme: 'ma' } };
export const Narrow: Story = { ...storyOf('mended'), globals: { width: '320' } };
export const LargeText: Story = {
  ...storyOf('mended'),
  decorators: [
    (story) => {
      const page = story() as HTMLElement;
      page.style.fontSize = '200%';
      return page;
    },
  ],
};
