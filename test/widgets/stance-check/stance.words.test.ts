import { expect } from '@open-wc/testing';
import { stanceStatements, type StanceCheck } from '@draagkracht/model';
import { axisViews } from '../../../packages/widgets/src/stance-check/stance.view.js';
import { barWords, roomWords, whenWords } from '../../../packages/widgets/src/stance-check/stance.words.js';

const blank: StanceCheck = { situation: 'Iets', stepInside: '', tryBefore: '', afterwards: '' };
const bar = (change: Partial<StanceCheck>): string => barWords(axisViews({ ...blank, ...change })[0]!, 'nl');

describe('the words of a moment', () => {
  it('say where a bar ends in the words of the answers, and how many count', () => {
    expect(bar({ inside1: '2', inside2: '2', inside3: '2' })).to.equal('Uw antwoorden liggen bij ‘een beetje oneens’.');
    expect(bar({ inside1: '2', inside2: '3', inside3: 'none' })).to.equal(
      'Uw antwoorden liggen tussen ‘een beetje oneens’ en ‘een beetje eens’. Twee uitspraken tellen mee.',
    );
    expect(bar({ inside1: 'none' })).to.include('Te weinig om te tonen');
  });

  it('name one statement, and how many others have as much room', () => {
    expect(roomWords({ ...blank, below1: '1', below2: '1', inside1: '3' }, 'nl')).to.equal(
      'De meeste ruimte zit hier: ‘De inwoner bepaalde mee wat het probleem was.’ Bij één andere uitspraak is evenveel ruimte.',
    );
    expect(roomWords({ ...blank, below1: '4' }, 'en')).to.include('leave no more room');
    expect(roomWords(blank, 'nl')).to.include('te weinig om te tonen');
  });

  it('say until when there is time, and then that it is time to look back', () => {
    const when = (tryBefore: string, tried?: 'no'): string =>
      whenWords({ ...blank, tryBefore, ...(tried && { tried }) }, '2026-11-22', 'nl');
    expect(when('2026-12-01')).to.equal('Proberen vóór 1 december 2026.');
    expect(when('2026-11-22')).to.equal('Vandaag kijkt u terug.');
    expect(when('2026-11-20')).to.include('2 dagen geleden');
    expect([when(''), when('2026-11-20', 'no')]).to.deep.equal(['', '']);
  });

  it('never say what somebody is', () => {
    for (const { label } of stanceStatements) expect(label.nl).to.not.match(/u bent|ik ben|BABS|BIOS/i);
  });
});
