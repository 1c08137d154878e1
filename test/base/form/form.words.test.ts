import { expect } from '@open-wc/testing';
import { fieldsOf, type FieldProblem } from '@draagkracht/model';
import {
  counterSpoken,
  counterWords,
  paperWords,
  problemSentence,
  valueWords,
} from '../../../packages/base/src/form/form.words.js';
import { everyField, today } from '../../helpers/form-host.js';

const field = (name: string) => fieldsOf(everyField.schema).find((one) => one.name === name)!;
const say = (name: string, code: FieldProblem['code'], value: unknown = '', language: 'nl' | 'en' = 'nl'): string =>
  problemSentence(field(name), code, { language, today, value });

describe('the sentences of a form', () => {
  it('say what to do', () => {
    expect(say('on', 'not-future')).to.equal('Kies een dag na vandaag, 22 november 2026.');
    expect(say('on', 'not-future', '', 'en')).to.equal('Choose a day after today, 22 November 2026.');
    expect(say('line', 'required')).to.equal('Vul iets in bij “Regel”.');
    expect(say('answer', 'required')).to.equal('Kies een antwoord.');
    expect(say('on', 'required')).to.equal('Kies een dag.');
    expect(say('line', 'too-long', 'x'.repeat(43))).to.equal(
      'Maak de tekst korter: hoogstens 40 tekens. Het zijn er nu 3 te veel.',
    );
    expect(say('amount', 'negative', -5)).to.equal('Vul een bedrag of aantal van 0 of meer in, zonder minteken.');
    expect(say('amount', 'invalid', 'veel')).to.equal('Vul een heel getal in, bijvoorbeeld 1250.');
  });

  it('exist for every problem of every field, in both languages, and are whole', () => {
    for (const language of ['nl', 'en'] as const)
      for (const { name } of fieldsOf(everyField.schema))
        for (const code of [
          'required',
          'too-long',
          'not-a-day',
          'not-future',
          'not-in-list',
          'negative',
          'invalid',
        ] as const) {
          expect(say(name, code, 'x', language)).to.match(/^[A-Z].*\.$/);
        }
  });

  it('count what is left', () => {
    expect(counterWords(0, 280, 'nl')).to.equal('Nog 280 tekens over');
    expect(counterWords(279, 280, 'nl')).to.equal('Nog 1 teken over');
    expect(counterWords(281, 280, 'en')).to.equal('1 character too many');
  });

  it('are spoken only near the end, and not at every key', () => {
    expect(counterSpoken(100, 280, 'nl')).to.equal('');
    expect([241, 245, 249].map((length) => counterSpoken(length, 280, 'nl'))).to.deep.equal(
      Array(3).fill('Nog 40 tekens over'),
    );
    expect(counterSpoken(275, 280, 'nl')).to.equal('Nog 5 tekens over');
    expect(counterSpoken(283, 280, 'nl')).to.equal('3 tekens te veel');
  });

  it('give the reason of a refusal', () => {
    const because = { nl: 'Te veel.', en: 'Too many.' };
    const asking = { language: 'nl', today, value: 5, because } as const;
    expect(problemSentence(field('amount'), 'refused', asking)).to.equal('Te veel.');
  });

  it('give values as text', () => {
    expect(valueWords(field('on'), '2026-12-20', 'nl')).to.equal('20 december 2026');
    expect(valueWords(field('answer'), 'no', 'en')).to.equal('No');
    for (const nothing of [undefined, null, '']) expect(valueWords(field('line'), nothing, 'nl')).to.equal('');
    expect(valueWords(field('amount'), 0, 'nl')).to.equal('0');
    expect(paperWords(field('answer'), undefined, 'nl')).to.equal('☐ Ja   ☐ Nee');
    expect(paperWords(field('line'), '', 'nl')).to.equal('');
  });
});
