import { expect } from '@open-wc/testing';
import { reportIds } from '../../../../packages/widgets/src/budget-tracker/reports/report-document.view.js';

describe('the reports', () => {
  it('are five', () => expect(reportIds).to.deep.equal(['team', 'learning', 'accountant', 'council', 'money']));
});
