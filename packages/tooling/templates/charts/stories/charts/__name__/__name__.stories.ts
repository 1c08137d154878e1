import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Series } from '@draagkracht/model';
import '@draagkracht/charts/__name__/define.js';
import { scenarios } from './__name__.scenarios.js';

interface Args {
  readonly series: Series;
  readonly headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Charts/__Title__',
  component: 'dk-__name__',
  args: { headingLevel: 3 },
  render: ({ series, headingLevel }) =>
    html`<dk-__name__ .series=${series} heading-level=${headingLevel}></dk-__name__>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Typical: Story = { args: { series: scenarios.typical } };
export const OnePoint: Story = { args: { series: scenarios.onePoint } };
export const Empty: Story = { args: { series: scenarios.empty } };
export const Gaps: Story = { args: { series: scenarios.gaps } };
export const OnlyGaps: Story = { args: { series: scenarios.onlyGaps } };
export const Negative: Story = { args: { series: scenarios.negative } };
export const LongLabel: Story = { args: { series: scenarios.longLabel } };

export const FromTable: Story = {
  render: () =>
    html`<dk-__name__>
      <table>
        <caption>Inwoners die hulp vinden in de buurt</caption>
        <tr><th>Jaar</th><th>Aandeel (%)</th></tr>
        <tr><td>2023</td><td>46,1</td></tr>
        <tr><td>2024</td><td>47,3</td></tr>
      </table>
    </dk-__name__>`,
};
