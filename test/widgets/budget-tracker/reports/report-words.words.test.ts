import { expect } from '@open-wc/testing';
import {
  aboutTeam,
  amountText,
  cellText,
  dayText,
  shareText,
} from '../../../../packages/widgets/src/budget-tracker/reports/report-words.words.js';
import { aboutOf } from '../../../helpers/budget-year.js';

describe('words of a report', () => {
  it('writes cells as they are read', () => {
    expect(cellText('ja', 'nl')).to.equal('ja');
    expect(cellText({ cents: -125_050 }, 'nl')).to.equal('−€ 1.250,50');
    expect(cellText({ count: 1200 }, 'en')).to.equal('1,200');
    expect(cellText({ share: 0.666 }, 'nl')).to.equal('67%');
  });
  it('writes amounts, shares and days', () => {
    expect(amountText(0, 'nl')).to.equal('€ 0');
    expect(shareText(1.1, 'nl')).to.equal('110%');
    expect([dayText('', 'nl'), dayText('2026-11-22', 'nl')]).to.deep.equal(['', '22 november 2026']);
  });
  it('says what a report is about', () =>
    expect(aboutTeam(aboutOf(), 'nl')).to.equal('Wijkteam Noord, 2026. Gemaakt op 22 november 2026.'));
});
