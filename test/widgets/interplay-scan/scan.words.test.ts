import { expect } from '@open-wc/testing';
import { begun, filled, half, scenarios } from '../../../stories/widgets/interplay-scan/interplay-scan.scenarios.js';
import {
  scanSentence,
  scoreWords,
  sideWords,
  unaskedWords,
} from '../../../packages/widgets/src/interplay-scan/scan.words.js';
import { tiesOf } from '../../../packages/widgets/src/interplay-scan/ties.view.js';

describe('a scan in words', () => {
  it('says how often two sides were heard, and how often they differ', () => {
    expect(scanSentence(filled.data, 'nl')).to.equal(
      'Over 3 banden hoorden wij twee kanten. Bij 2 verschilt het beeld.',
    );
    expect(scanSentence(scenarios.agree.records[0].data, 'nl')).to.equal('Over 1 band zeggen twee kanten hetzelfde.');
    expect(scanSentence(begun.data, 'nl')).to.equal(
      'Er is nog niets gevraagd. Nog niet gevraagd: de formele kant, de informele kant, het bewonersinitiatief.',
    );
    expect(scanSentence(half.data, 'nl')).to.equal(
      'Er is nog geen band waarover twee kanten iets zeiden. Nog niet gevraagd: de informele kant, het bewonersinitiatief.',
    );
    expect(scanSentence(filled.data, 'en')).to.include('Of 2 the pictures differ.');
  });

  it('lets each side speak, and one that was not asked say so', () => {
    const [ab] = tiesOf(filled.data);
    expect(ab?.sides.flatMap((score) => scoreWords(score, 'nl'))).to.deep.equal([
      'De formele kant zegt 3: werkt samen.',
      'De formele kant wil 4: beslist samen.',
      'De informele kant zegt 1: naast elkaar.',
      'De informele kant wil 3: werkt samen.',
    ]);
    expect(scoreWords({ side: 'residents', level: undefined, wanted: undefined, hadTurn: false }, 'nl')).to.deep.equal([
      'Het bewonersinitiatief: nog niet gevraagd.',
    ]);
    expect(unaskedWords(tiesOf(filled.data), 'nl')).to.deep.equal([
      'Buurthuis en thuiszorg: de informele kant liet dit open.',
    ]);
    expect(unaskedWords(tiesOf(half.data), 'nl')).to.include('Wijkteam en buurthuis: de informele kant zei nog niets.');
    expect(sideWords(['formal'], 'en')).to.equal('the formal side');
  });
});
